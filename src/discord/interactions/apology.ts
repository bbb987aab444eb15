import {
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js'
import type { Log } from '../desk.ts'
import { faultFields, faultId } from './faults.ts'

const codeOf = (error: unknown): unknown => (error instanceof DiscordAPIError ? error.code : null)

/** What has become of a reply whose request failed. */
type Fate = 'stands' | 'missing' | 'unknown'

/**
 * A refusal is one. Where the connection broke, or something else than Discord answered, the reply may stand all the
 * same: Discord is asked.
 */
async function fateOf(interaction: RepliableInteraction, error: unknown): Promise<Fate> {
  if (codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'stands'
  if (error instanceof DiscordAPIError) return 'missing'
  try {
    const { flags } = await interaction.fetchReply()
    return flags.has(MessageFlags.Loading) ? 'missing' : 'stands'
  } catch (second) {
    return second instanceof DiscordAPIError ? 'missing' : 'unknown'
  }
}

const plainly = (interaction: RepliableInteraction, content: string): Promise<unknown> => {
  const message = { content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const
  return interaction.replied || interaction.deferred ? interaction.followUp(message) : interaction.reply(message)
}

/**
 * After a reply that could not be sent: tries one plain private line where nothing stands yet, and logs what happened
 * in one line. Never rejects.
 */
export async function apologise(interaction: Interaction, error: unknown, log: Log): Promise<void> {
  const id = faultId()
  const fields = { id, error: faultFields(error) }
  if (codeOf(error) === RESTJSONErrorCodes.UnknownInteraction) {
    log.warn(fields, 'An answer came too late for Discord')
    return
  }
  if (!interaction.isRepliable()) {
    log.error(fields, 'A completion could not be sent')
    return
  }
  const fate = await fateOf(interaction, error)
  if (fate === 'stands') {
    log.warn(fields, 'A reply stands, though sending it seemed to fail')
    return
  }
  let apologised = false
  // A second first response is refused, so that it is safe to try; a follow-up would be shown beside the reply.
  if (fate === 'missing' || !(interaction.replied || interaction.deferred))
    apologised = await plainly(
      interaction,
      `Sorry, I could not show that answer. Whoever runs this bot finds it under ${id}.`,
    ).then(
      () => true,
      () => false,
    )
  log.error({ ...fields, apologised }, 'A reply could not be sent')
}
