import { type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js'
import type { Desk } from '../desk.ts'
import { complete } from './complete.ts'
import { faultFields, faultId } from './faults.ts'
import { tell } from './prepare.ts'
import { pressed } from './press.ts'
import { respond } from './respond.ts'
import { runCommand } from './run.ts'

/** Answers any interaction. Never rejects: what cannot even be apologised for stands in the log. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, desk)
    else await answer(interaction, desk)
  } catch (error) {
    await apologise(interaction, error, desk)
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

/** Discord refused the reply or did not take it in time: a plain line is tried once. */
async function apologise(interaction: Interaction, error: unknown, desk: Desk): Promise<void> {
  const id = faultId()
  desk.log.error({ id, error: faultFields(error) }, 'A reply could not be sent')
  if (!interaction.isRepliable()) return
  try {
    await plainly(interaction, `Sorry, I could not show that answer. Whoever runs this bot finds it under ${id}.`)
  } catch (second) {
    desk.log.warn({ id, error: faultFields(second) }, 'Nor could the apology')
  }
}

const plainly = (interaction: RepliableInteraction, content: string): Promise<unknown> => {
  const message = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const
  return interaction.replied || interaction.deferred ? interaction.followUp(message) : interaction.reply(message)
}
