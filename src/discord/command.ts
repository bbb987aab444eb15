import type { ContextMenuCommandBuilder, SharedSlashCommand } from 'discord.js'
import type { Coverage } from '../model.ts'
import type { Reply } from './reply/reply.ts'

export type Options = Readonly<Record<string, string>>

/** What a command gets to work with. */
export interface Asked {
  /** The options given, trimmed, by name; a message menu has the message's words as `text`. */
  readonly options: Options
  readonly coverage: Coverage
}

/** What completion offers: shown as `name`, sent as `value`. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** Offers choices for what has been typed so far, best first. */
export type Completer = (typed: string, coverage: Coverage) => Promise<readonly Choice[]>

/**
 * One command. `execute` is a question to the coverage and nothing else: the same options give the same reply, which
 * is how page buttons work without any state. Visibility, paging, sending and errors are not its business; it throws
 * `Mistake` for options that cannot be read.
 */
export interface Command {
  readonly data: SharedSlashCommand | ContextMenuCommandBuilder
  readonly execute: (asked: Asked) => Promise<Reply>
  /** For each completed option, what completes it. */
  readonly autocomplete?: Readonly<Record<string, Completer>>
}
