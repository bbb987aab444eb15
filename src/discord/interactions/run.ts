import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js'
import type { Desk } from '../desk.ts'
import { Mistake } from '../reply/reply.ts'
import { readOptions } from './options.ts'
import { prepare, type Wanted } from './prepare.ts'
import { answerRequest } from './request.ts'
import { respond } from './respond.ts'
import { messageWords } from './words.ts'

/** Runs a slash command or a message menu. */
export async function runCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const view = interaction.commandName
  const asker = interaction.user.id
  const doing = `/${view}`
  try {
    const command = desk.commands.get(view)
    if (!command) throw new Mistake('I do not have that command (any more). Restart Discord (Ctrl+R), or try /ask.')
    const menu = interaction.isMessageContextMenuCommand()
    const { options, isPrivate } = menu
      ? { options: { text: messageWords(interaction.targetMessage) }, isPrivate: true }
      : readOptions(command, interaction.options.data)
    const request = { view, options }
    const wanted: Wanted = { request, work: () => answerRequest(request, desk), isPrivate, asker, doing }
    await respond(interaction, isPrivate, prepare(wanted, desk))
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    const refuse = () => Promise.reject(error)
    const request = { view, options: {} }
    await respond(interaction, true, prepare({ request, work: refuse, isPrivate: true, asker, doing }, desk))
  }
}
