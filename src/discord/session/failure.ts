import { DiscordAPIError, DiscordjsErrorCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js'
import { Unanswered } from './request.ts'

export type FailureKind = 'token' | 'server' | 'unreachable' | 'gateway'

/** Why the bot cannot run, as one line for the person who runs it. Says what to do; never holds the token. */
export class BotFailure extends Error {
  override readonly name = 'BotFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

const PORTAL = 'https://discord.com/developers/applications'
const TOKEN = `Discord refused the token. Copy a fresh one from ${PORTAL} (your application, Bot, Reset Token).`

/**
 * Gateway close codes after which connecting again cannot help.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
const CLOSED: Readonly<Record<number, readonly [FailureKind, string]>> = {
  4004: ['token', TOKEN],
  4010: [
    'gateway',
    'Discord closed the connection: it does not accept this shard (4010). Check DISCORD_SHARDS, or leave it out.',
  ],
  4011: [
    'gateway',
    'Discord closed the connection: the bot is in too many servers for so few shards (4011). Start it again: without DISCORD_SHARDS it asks how many it needs.',
  ],
  4012: ['gateway', 'Discord closed the connection: it no longer speaks this version (4012). Update the bot.'],
  4013: [
    'gateway',
    'Discord closed the connection: it does not know an intent that was asked for (4013). Update the bot.',
  ],
  4014: ['gateway', `Discord closed the connection: an intent is not allowed (4014). Look at ${PORTAL}, Bot, Intents.`],
}

/** The failure behind a close code; any other code that is final is one of the gateway. */
export function closedFailure(code: number): BotFailure {
  const [kind, message] = CLOSED[code] ?? (['gateway', `Discord closed the connection for good (${code}).`] as const)
  return new BotFailure(kind, message)
}

/** How discord.js words that Discord allows no further start today. */
const NO_STARTS = /^Not enough sessions remaining.* resets at (\S+)/

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

/** What kept the bot from starting, or from reaching Discord at `where`. */
export function startFailure(error: unknown, where: string): BotFailure {
  if (error instanceof BotFailure) return error
  const again = NO_STARTS.exec(String((error as Error | null)?.message))?.[1]
  if (again)
    return new BotFailure('gateway', `Discord allows no more starts until ${again}: wait, and look for a restart loop.`)
  const status = error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null
  if (codeOf(error) === DiscordjsErrorCodes.TokenInvalid || status === 401)
    return new BotFailure('token', TOKEN, { cause: error })
  if (status !== null && status < 500 && status !== 404)
    return new BotFailure('gateway', `Discord refused the start (${status}).`, { cause: error })
  const cause = (error as { cause?: unknown } | null)?.cause
  const reason = [
    error instanceof Unanswered && error.message,
    codeOf(error),
    codeOf(cause),
    status,
    (error as Error | null)?.name,
  ].find(Boolean)
  const host = URL.canParse(where) ? new URL(where).host : where
  return new BotFailure('unreachable', `Discord cannot be reached at ${host} (${reason}). Check the connection.`, {
    cause: error,
  })
}

/** Whether Discord says that the bot is not in a server, or that there is no such server. */
export const isOutside = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownGuild].includes(error.code as number)

export const outsideFailure = (guildId: string, invite: string, cause: unknown): BotFailure =>
  new BotFailure('server', `The bot is not in the server ${guildId} (DISCORD_GUILD_ID). Invite it first: ${invite}`, {
    cause,
  })
