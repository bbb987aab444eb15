import type { Keys } from '../keys.ts'
import type { Coverage } from '../model.ts'
import type { Command } from './command.ts'
import type { Turns } from './turns.ts'

/** The part of a logger that is used: pino's is one. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** The same log, with the token taken out of whatever holds it: an error may carry anything. */
export function withoutToken(log: Log, token: string): Log {
  const hidden = (fields: object): object => JSON.parse(JSON.stringify(fields).replaceAll(token, '[token]'))
  return {
    info: (fields, message) => log.info(hidden(fields), message),
    warn: (fields, message) => log.warn(hidden(fields), message),
    error: (fields, message) => log.error(hidden(fields), message),
  }
}

/** What answering needs, made once for a bot. */
export interface Desk {
  readonly coverage: Coverage
  readonly commands: ReadonlyMap<string, Command>
  readonly keys: Keys
  readonly turns: Turns
  /** Whether an interaction or a message comes for the first time, by its id. */
  readonly isNew: (id: string) => boolean
  readonly log: Log
}
