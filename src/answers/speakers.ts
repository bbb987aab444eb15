import distance from 'damerau-levenshtein'
import type { Speaker } from '../model.ts'
import { fold, wordsIn } from '../retrieval/index.ts'
import type { Library } from './library.ts'

const HONORIFICS = new Set(
  'mr mrs ms miss dr sir dame lord lady president minister secretary professor general'.split(' '),
)

/** Whether a word is a title before a name, folded: "mr", "president". */
export const isHonorific = (word: string): boolean => HONORIFICS.has(word)

const wordsOf = (name: string): string[] => wordsIn(name).map(({ word }) => word)

const ARTICLE = /^(?:the|an?)$/
/** What a description is of: "lifeguard" of "a lifeguard at the resort". */
const headOf = (words: string): string | undefined =>
  wordsOf(words.split(/\s(?:of|for|at|in|from|to|on|who|which|that)\s/)[0]!).at(-1)

/** Whether a word is another or a slip in typing it: one edit from five letters on, two from eight. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false
  return distance(a, b).steps <= (a.length >= 8 ? 2 : 1)
}

/**
 * The speakers that words name: by any variant of a name, its last part ("Blinken"), or a near spelling ("Blinkin");
 * "the union" names one that is called a union, and not the head of one.
 * Exact matches come alone when there are any. None when the words name nobody.
 */
export function findSpeakers(library: Pick<Library, 'speakers'>, words: string): Speaker[] {
  const all = wordsOf(words.slice(0, 100))
  const asked = all.filter((word) => !HONORIFICS.has(word) && !ARTICLE.test(word))
  if (asked.length === 0) return []
  const exact = library.speakers.filter(({ name, variants }) =>
    [name, ...variants].some((variant) => fold(variant) === fold(words)),
  )
  if (exact.length > 0) return exact
  const noun = /^(?:the|an?)\s+\p{Ll}/u.test(words) ? headOf(words) : null
  const naming = (same: (a: string, b: string) => boolean) =>
    library.speakers.filter(({ name, variants }) =>
      [name, ...variants].some((variant) => {
        if (noun !== null && headOf(variant) !== noun) return false
        const parts = wordsOf(variant)
        return asked.every((word) => parts.some((part) => same(word, part)))
      }),
    )
  const named = naming((a, b) => a === b)
  return named.length > 0 ? named : naming(nearlySame)
}

/** "Jane van Roe"; not "a clerk", nor "Leader of the House", who has no name. */
const isName = (printed: string): boolean => /^\p{Lu}/u.test(printed) && !/ (?:of|for|and|in|at|to) /.test(printed)

const names = new WeakMap<object, ReadonlySet<string>>()

/** Every word of the names of the coverage's persons, folded; no titles, nor the words of whoever is only described. */
export function namesOf({ speakers }: Pick<Library, 'speakers'>): ReadonlySet<string> {
  const known = names.get(speakers)
  if (known) return known
  const people = speakers.filter(({ kind }) => kind === 'person')
  const printed = people.flatMap(({ name, variants }) => [name, ...variants]).filter(isName)
  const words = printed.flatMap(wordsOf)
  const found = new Set(words.filter((word) => word.length > 2 && !HONORIFICS.has(word)))
  names.set(speakers, found)
  return found
}
