import { countryOf, type Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { ROLE_NOUNS } from '../lexicon/roles.ts'
import type { Entry } from './registry.ts'

/** Words that make another office of an office. */
export const ANOTHER = /^(?:shadow|deputy|vice|assistant|junior|second|third|other|next)$/

/** What limits a description to another than all who hold the role: "shadow", "Florida"; not "GOP", "TV". */
export function limitsOf({ tokens }: Document, { first, last }: TokenRange, noun: string): string[] {
  const out: string[] = []
  if (tokens[first]!.lower !== 'the') return out
  for (let i = first + 1; i < last && tokens[i]!.lower !== noun; i++)
    if (ANOTHER.test(tokens[i]!.lower) || isProper(tokens[i]!.text)) out.push(tokens[i]!.text)
  return out
}

/** Whether what is told of somebody has another such word, or names another place or party. */
export function excludes(entry: Entry, limits: readonly string[]): boolean {
  const told = entry.roles.flatMap(({ text }) => text.split(/[\s'’-]+/))
  const has = (limit: string) => {
    const country = countryOf(limit)
    return told.some(
      (word) => word.toLowerCase() === limit.toLowerCase() || (country !== null && countryOf(word) === country),
    )
  }
  const missing = limits.filter((limit) => !has(limit))
  if (missing.some((limit) => ANOTHER.test(limit)) || (missing.length === limits.length && told.some(isProper)))
    return true
  return isOfAnotherCountry(entry, limits)
}

/** "The French president" is no "US President". */
export function isOfAnotherCountry({ roles }: Entry, limits: readonly string[]): boolean {
  const meant = limits.map(countryOf).filter((country) => country !== null)
  if (meant.length === 0) return false
  const told = roles.flatMap(({ text }) => text.split(/[\s'’-]+/).map(countryOf)).filter((country) => country !== null)
  return told.length > 0 && !told.some((country) => meant.includes(country))
}

/** A place, a nation or a party; not "Minister". */
const isProper = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !ROLE_NOUNS.has(word.toLowerCase()) && !OFFICES.has(word.toLowerCase())
