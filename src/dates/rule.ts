import type { TimexType } from '../model.ts'
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
  /** A cheap test without a g flag: a sentence that fails it holds nothing for this parser. */
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly read: (match: Match) => Reading | null
}

const spaced = (source: string): string => source.replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,4}')

/**
 * Compiles a pattern of whole words, in any case. A blank in the source stands for a few characters of white space,
 * because articles break lines anywhere. Keep every repetition bounded: the pattern runs over text by strangers.
 */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}$£€])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'giu')

/** Every match of a rule in a piece of text, read. */
export function* matchesOf(rule: Rule, text: string): Generator<Reading & { start: number; end: number }> {
  for (const match of text.matchAll(rule.pattern)) {
    const start = match.index
    const end = start + match[0].length
    const groups: Record<string, string> = {}
    for (const [name, value] of Object.entries(match.groups ?? {})) groups[name] = value ?? ''
    const reading = rule.read({
      text: match[0],
      groups,
      before: text.slice(Math.max(0, start - 60), start),
      after: text.slice(end, end + 60),
    })
    if (reading) yield { ...reading, start, end }
  }
}

/** Readings by the shapes that rules use most. */
export const value = (type: TimexType, text: string): Reading => ({ type, meaning: { as: 'value', value: text } })
