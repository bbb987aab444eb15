import distance from 'damerau-levenshtein'
import type { Passage } from './passages.ts'
import { QUESTION_WORDS } from './stopwords.ts'

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 5

/** The words that are written with a capital more often than without: names, and not "What" at a sentence's start. */
export function capitalsIn(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of passages)
    for (const { word, capital } of words)
      if (word.length >= SHORTEST - 1 && !QUESTION_WORDS.has(word))
        counts.set(word, (counts.get(word) ?? 0) + (capital ? 1 : -1))
  for (const [word, count] of counts) if (count <= 0) counts.delete(word)
  return counts
}

/**
 * Looks up words spelled nearly like one: same first letter, one edit away (two from eight letters on), as typing
 * slips are. Only words that the coverage also writes with a capital are offered: names are what people misspell.
 */
export function spellingsAmong(capitals: Iterable<readonly [string, number]>): (word: string) => string[] {
  const shelves = new Map<string, Map<string, number>>()
  for (const [word, count] of capitals) {
    const shelf = shelves.get(word[0]!) ?? new Map<string, number>()
    shelves.set(word[0]!, shelf.set(word, count))
  }
  return (word) => {
    if (word.length < SHORTEST || /\d/.test(word)) return []
    const most = word.length >= 8 ? 2 : 1
    const found: { word: string; steps: number; count: number }[] = []
    for (const [other, count] of shelves.get(word[0]!) ?? []) {
      if (other === word || Math.abs(other.length - word.length) > most) continue
      const { steps } = distance(word, other)
      if (steps <= most) found.push({ word: other, steps, count })
    }
    found.sort((a, b) => a.steps - b.steps || b.count - a.count || (a.word < b.word ? -1 : 1))
    return found.map(({ word: other }) => other)
  }
}
