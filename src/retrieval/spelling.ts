import distance from 'damerau-levenshtein'
import type { Passage } from './passages.ts'
import { QUESTION_WORDS } from './stopwords.ts'

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 5

/** How much more often words are written with a capital than without; negative for most. */
export function capitalBalance(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of passages)
    for (const { word, capital } of words)
      if (word.length >= SHORTEST - 1 && !QUESTION_WORDS.has(word))
        counts.set(word, (counts.get(word) ?? 0) + (capital ? 1 : -1))
  return counts
}

/** The words that are written with a capital more often than without: names, and not "What" at a sentence's start. */
export const capitalsIn = (passages: readonly Passage[]): Map<string, number> =>
  new Map([...capitalBalance(passages)].filter(([, count]) => count > 0))

/** What can be a slip of a word: words with its first letter, of these lengths; null when it is too short to guess at. */
export function spellingBounds(word: string): { initial: string; shortest: number; longest: number } | null {
  if (word.length < SHORTEST || /\d/.test(word)) return null
  const most = mostSteps(word)
  return { initial: word[0]!, shortest: word.length - most, longest: word.length + most }
}

/** A slip is one edit, from eight letters on two. */
const mostSteps = (word: string): number => (word.length >= 8 ? 2 : 1)

/** Of words within a word's `spellingBounds` those that can be a slip of it, nearest first, then the most frequent. */
export function nearestSpellings(word: string, among: Iterable<readonly [string, number]>): string[] {
  const most = mostSteps(word)
  const found: { word: string; steps: number; count: number }[] = []
  for (const [other, count] of among) {
    if (other === word) continue
    const { steps } = distance(word, other)
    if (steps <= most) found.push({ word: other, steps, count })
  }
  found.sort((a, b) => a.steps - b.steps || b.count - a.count || (a.word < b.word ? -1 : 1))
  return found.map(({ word: other }) => other)
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
    const bounds = spellingBounds(word)
    if (!bounds) return []
    const { initial, shortest, longest } = bounds
    const shelf = [...(shelves.get(initial) ?? [])]
    return nearestSpellings(
      word,
      shelf.filter(([{ length }]) => length >= shortest && length <= longest),
    )
  }
}
