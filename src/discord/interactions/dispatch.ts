import type { Interaction } from 'discord.js'
import type { Desk } from '../desk.ts'
import { apologise } from './apology.ts'
import { complete } from './complete.ts'
import { tell } from './prepare.ts'
import { pressed } from './press.ts'
import { respond } from './respond.ts'
import { runCommand } from './run.ts'

/** Answers any interaction. Never rejects: what cannot even be apologised for stands in the log. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (!desk.isNew(interaction.id)) return
  try {
    if (interaction.isAutocomplete()) await complete(interaction, desk)
    else await answer(interaction, desk)
  } catch (error) {
    await apologise(interaction, error, desk.log)
  }
}

async function answer(interaction: Exclude<Interaction, { type: 4 }>, desk: Desk): Promise<void> {
  const wait = desk.turns.take(interaction.user.id, performance.now())
  if (wait > 0) {
    const seconds = wait === 1 ? 'a second' : `${wait} seconds`
    await respond(interaction, true, tell(`That was quick! Please give me ${seconds}, then ask again.`, desk))
  } else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    await runCommand(interaction, desk)
  else if (interaction.isMessageComponent()) await pressed(interaction, desk)
  else await respond(interaction, true, tell('I do not know what to do with that. Try /ask.', desk))
}
