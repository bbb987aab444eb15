import type { Speaker } from '../model.ts'
import { countryIn, STOP_WORDS, type Term, wordsIn } from '../retrieval/index.ts'
import type { Library } from './library.ts'

/** Words that say when somebody held a role, not which one. */
const WHEN = /^(?:former|then|ex|current|new|late|acting|outgoing|incoming)$/

/** The words of a role that tell it from others. */
export const roleWords = (text: string): Term[] =>
  wordsIn(text).filter(({ word }) => !STOP_WORDS.has(word) && !WHEN.test(word))

/** What a text's words meet: their stems, and the countries that they name or are adjectives of. */
export interface Met {
  readonly terms: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

/** The initials of names of several words, folded: "un" of "United Nations". */
const initialsIn = (text: string): string[] =>
  [...text.matchAll(/\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu)].map(([name]) =>
    name
      .split(/\s/)
      .map((word) => word[0]!)
      .join('')
      .toLowerCase(),
  )

export const metBy = (...texts: readonly string[]): Met => {
  const words = texts.flatMap((text) => wordsIn(text))
  return {
    terms: new Set([...words.map(({ term }) => term), ...texts.flatMap(initialsIn)]),
    countries: new Set(words.flatMap((word) => countryIn(word) ?? [])),
  }
}

/** Whether a word is among them, or the adjective of a country that is: "French" meets "France’s Europe minister". */
export const meets = ({ terms, countries }: Met, word: Term): boolean => {
  const country = countryIn(word)
  return terms.has(word.term) || (country !== null && countries.has(country))
}

/**
 * The speakers whom a role names: "the French minister" is "Clement Bonn, France’s Europe minister". Every word must be
 * among those of one of their roles or names; a name or a country alone is no role.
 */
export function speakersByRole({ speakers }: Pick<Library, 'speakers'>, words: string): Speaker[] {
  const asked = roleWords(words.slice(0, 100))
  if (asked.length === 0) return []
  return speakers.filter(({ kind, name, roles }) =>
    kind !== 'person'
      ? false
      : roles.some((role) => {
          const [inRole, inBoth] = [metBy(role), metBy(role, name)]
          return (
            asked.some((word) => countryIn(word) === null && meets(inRole, word)) &&
            asked.every((word) => meets(inBoth, word))
          )
        }),
  )
}
