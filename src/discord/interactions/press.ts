import { type MessageComponentInteraction, MessageFlags, type RepliableInteraction } from 'discord.js'
import type { Desk } from '../desk.ts'
import { readCustomId } from '../reply/press.ts'
import { excuse, prepare, tell, type Wanted } from './prepare.ts'
import { answerRequest } from './request.ts'
import { respond, turn } from './respond.ts'

const STALE = 'That button is from an older version of me. Please ask again with /ask.'
const EXPIRED = 'That button has expired: it was made long ago. Please ask again.'

type Pressed = MessageComponentInteraction & RepliableInteraction

/** Answers a button or a menu. Anyone may press: only the asker, or a private reply's reader, turns pages in place. */
export async function pressed(interaction: Pressed, desk: Desk): Promise<void> {
  let press: Awaited<ReturnType<typeof readCustomId>>
  try {
    press = await readCustomId(interaction.customId, desk.keys)
  } catch (error) {
    await respond(interaction, true, excuse(error, desk, 'a button'))
    return
  }
  if (press === 'stale' || press === 'expired') {
    await respond(interaction, true, tell(press === 'stale' ? STALE : EXPIRED, desk))
    return
  }
  const { verb, asker, request } = press
  const presser = interaction.user.id
  const chosen = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : press.number
  const page = verb === 'open' ? undefined : Number.isSafeInteger(chosen) ? chosen : 0
  const wanted = { request, work: () => answerRequest(request, desk), asker: presser, page, doing: `a ${verb} button` }

  const readsAlone = interaction.message.flags.has(MessageFlags.Ephemeral)
  if (verb === 'page' && (readsAlone || asker === presser)) {
    await turn(interaction, prepare({ ...wanted, isPrivate: readsAlone }, desk))
    return
  }
  const isPrivate = verb !== 'share'
  const drawn: Wanted = { ...wanted, isPrivate, note: isPrivate ? undefined : `Shared by <@${presser}>` }
  await respond(interaction, isPrivate, prepare(drawn, desk))
}
