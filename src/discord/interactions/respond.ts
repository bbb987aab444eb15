import {
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js'
import { THINKING_AFTER } from '../limits.ts'
import type { Message } from '../reply/message.ts'

/** A message ready to be sent, and to whom. */
export interface Outcome {
  readonly message: Message
  readonly isPrivate: boolean
}

const LATE = Symbol('late')

/** The work's result if it comes while Discord still waits for a first response. */
async function inTime(work: Promise<Outcome>): Promise<Outcome | typeof LATE> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), THINKING_AFTER)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const asPrivate = (message: Message) => ({ ...message, flags: message.flags | MessageFlags.Ephemeral })
const first = ({ message, isPrivate }: Outcome) => (isPrivate ? asPrivate(message) : message)
/** Replaces what stands there, a picture included. */
const inPlace = (message: Message) => ({ ...message, attachments: [] })

/**
 * Answers directly, or, when the work takes longer than Discord waits, says that it is thinking first.
 * The first response fixes who sees the reply: a late answer that turns out private takes the public one back.
 *
 * @param work never rejects.
 */
export async function respond(
  interaction: RepliableInteraction,
  isPrivate: boolean,
  work: Promise<Outcome>,
): Promise<void> {
  const outcome = await inTime(work)
  if (outcome !== LATE) {
    await interaction.reply(first(outcome))
    return
  }
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})
  const late = await work
  if (late.isPrivate && !isPrivate) {
    await interaction.deleteReply()
    await interaction.followUp(asPrivate(late.message))
  } else await interaction.editReply(inPlace(late.message))
}

/**
 * Changes the message that the pressed button stands on; a private outcome never replaces a public message.
 * A message that is gone is answered with a new, private one.
 *
 * @param work never rejects.
 */
export async function turn(interaction: MessageComponentInteraction, work: Promise<Outcome>): Promise<void> {
  const isPublic = !interaction.message.flags.has(MessageFlags.Ephemeral)
  const outcome = await inTime(work)
  if (outcome === LATE) {
    await interaction.deferUpdate()
    const late = await work
    if (late.isPrivate && isPublic) await interaction.followUp(asPrivate(late.message))
    else await interaction.editReply(inPlace(late.message))
    return
  }
  if (outcome.isPrivate && isPublic) {
    await interaction.reply(asPrivate(outcome.message))
    return
  }
  try {
    await interaction.update(inPlace(outcome.message))
  } catch (error) {
    if ((error as { code?: unknown }).code !== RESTJSONErrorCodes.UnknownMessage) throw error
    await interaction.reply(asPrivate(outcome.message))
  }
}
