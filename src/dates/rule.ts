import { LETTERS_AND_DIGITS } from '../language/letters.ts'
import type { TimexType } from '../model.ts'
import type { Cue } from './cues.ts'
import type { Meaning } from './expression.ts'

/** What a parser makes of its match. */
export interface Reading {
  readonly type: TimexType
  readonly meaning: Meaning
  readonly time?: string | null
}

/** A match's named groups (missing ones are empty) and the sentence around it. */
export interface Match {
  readonly text: string
  readonly groups: Readonly<Record<string, string>>
  readonly before: string
  readonly after: string
}

/** One parser: a pattern and how to read it. `matches` and `not` are its examples, which the tests run. */
export interface Rule {
  readonly name: string
  /** A sentence in which it finds something. */
  readonly matches: string
  /** A sentence in which it must find nothing. */
  readonly not: string
  /** The cues that every one of its matches holds: a sentence without one of them has nothing for this parser. */
  readonly needs: readonly Cue[]
  /** In small letters, with the flags d and g: it is matched in the sentence's small letters (see `lowered`). */
  readonly pattern: RegExp
  readonly read: (match: Match) => Reading | null
}

/** Up to five: of up to three optional repetitions V8 compiles each with a copy of all that follows, of four a loop. */
const spaced = (source: string): string => source.replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,5}')

/** A pattern's source in small letters, but for its escapes and the names of its groups. */
const small = (source: string): string =>
  source.replaceAll(/\\p\{\w+\}|\\.|\(\?<\w+>|[A-Z]+/g, (part) => (/^[A-Z]/.test(part) ? part.toLowerCase() : part))

/**
 * Compiles a pattern of whole words, in any case: it is to be matched in a text's small letters, which compiles and runs
 * several times faster than a pattern that ignores case. A blank in the source stands for a few characters of white space,
 * because articles break lines anywhere. Keep every repetition bounded: the pattern runs over text by strangers.
 */
export const words = (source: string): RegExp =>
  new RegExp(`${NOT_WITHIN_WORD}(?:${small(spaced(source))})(?![${LETTERS_AND_DIGITS}])`, 'dgu')

/** What every pattern of whole words opens with. */
export const NOT_WITHIN_WORD = `(?<![${LETTERS_AND_DIGITS}$£€])`

/** A text in small letters, every character where it was: the few that would grow ("İ") stay as they are. */
export function lowered(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join('')
}

/** The named groups of a match as the text prints them, the missing ones empty. */
export function printedGroups(match: RegExpExecArray, text: string): Record<string, string> {
  const groups: Record<string, string> = {}
  for (const [name, span] of Object.entries(match.indices?.groups ?? {})) groups[name] = span ? text.slice(...span) : ''
  return groups
}

/** Readings by the shapes that rules use most. */
export const value = (type: TimexType, text: string): Reading => ({ type, meaning: { as: 'value', value: text } })
