import type { Coverage } from '../model.ts'
import type { Command } from './command.ts'
import type { Keys } from './session/keys.ts'
import type { Turns } from './turns.ts'

/** The part of a logger that is used: pino's is one. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What answering needs, made once for a bot. */
export interface Desk {
  readonly coverage: Coverage
  readonly commands: ReadonlyMap<string, Command>
  readonly keys: Keys
  readonly turns: Turns
  readonly log: Log
}
