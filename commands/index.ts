import type { Command } from '../src/discord/index.ts'
import { ask } from './ask.ts'
import { checkQuotes } from './check-quotes.ts'
import { compare } from './compare.ts'
import { quotes } from './quotes.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { what } from './what.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { who } from './who.ts'

/** Every command, in the order of the README. A new one is a file and a line here. */
export const commands: readonly Command[] = [
  ask,
  who,
  what,
  when,
  where,
  quotes,
  timeline,
  compare,
  sources,
  checkQuotes,
]
