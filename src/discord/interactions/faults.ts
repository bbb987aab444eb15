import { randomInt } from 'node:crypto'
import { DiscordAPIError, HTTPError } from 'discord.js'
import { Unavailable } from '../../unavailable.ts'
import type { Log } from '../desk.ts'
import { line } from '../markdown/escape.ts'
import { lines } from '../markdown/style.ts'
import { Mistake, plainReply, type Reply } from '../reply/reply.ts'

/** Without letters and digits that look alike. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Six characters that a person can read out: they stand in the reply and in the log. */
export const faultId = (): string => Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** The token of an interaction or a webhook opens a channel for 15 minutes; it never belongs in a log. */
const WEBHOOK_TOKEN = /((?:webhooks|interactions)\/\d+\/)[^/\s?]+/g

/** What a log may hold of an error: no address, no body, no token. */
export function faultFields(error: unknown): object {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const where =
    error instanceof DiscordAPIError || error instanceof HTTPError
      ? { status: error.status, method: error.method, code: 'code' in error ? error.code : null }
      : {}
  return { name, message: message.replace(WEBHOOK_TOKEN, '$1…'), stack: stack?.replace(WEBHOOK_TOKEN, '$1…'), ...where }
}

const AWAY = 'Sorry, I cannot look anything up just now. Please ask again in a minute.'

/**
 * A Mistake in its own words; what cannot be reached just now, which the log knows of already, as a wait; anything else
 * as a short apology with an id, logged under it.
 */
export function faultReply(error: unknown, log: Log, doing: string): Reply {
  if (error instanceof Mistake) return plainReply('mistake', line(error.message, 900))
  if (error instanceof Unavailable) return plainReply('mistake', AWAY)
  const id = faultId()
  log.error({ id, doing, error: faultFields(error) }, 'An answer failed')
  return plainReply(
    'mistake',
    lines(
      'Sorry, something went wrong on my side. Please try again in a moment.',
      `If it keeps happening, tell whoever runs this bot the code **${id}**.`,
    ),
  )
}
