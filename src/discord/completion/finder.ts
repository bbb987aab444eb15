import levenshtein from 'damerau-levenshtein'
import { CHOICES } from '../limits.ts'

/** Finds items by what someone has typed so far. */
export interface Finder<T> {
  /** At most 25: those with the typed words as beginnings of their words, then those that are nearly so. */
  find(typed: string): readonly T[]
}

/** Small letters without accents, words apart by one space, one in front: " sergei lavrov". */
export function folded(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words ? ` ${words.join(' ')}` : ''
}

/** Edits that a typed word may need: none to two letters, one to five, two beyond (Lucene's AUTO fuzziness). */
const editsFor = (word: string): number => (word.length <= 2 ? 0 : word.length <= 5 ? 1 : 2)

/** Whether a word begins nearly as typed. */
function near(typed: string, word: string, edits: number): boolean {
  const beginning = word.length > typed.length + edits ? word.slice(0, typed.length) : word
  return levenshtein(typed, beginning).steps <= edits
}

/**
 * A finder over items that come most frequent first; equal matches keep that order.
 *
 * @param textOf everything that an item may be found by.
 */
export function makeFinder<T>(items: readonly T[], textOf: (item: T) => string): Finder<T> {
  const texts = items.map((item) => folded(textOf(item)))
  let words: Vocabulary | null = null
  const itemsAt = (indexes: readonly number[]): readonly T[] => indexes.flatMap((index) => items[index] ?? [])

  return {
    find(typed) {
      const wanted = folded(typed).split(' ').filter(Boolean)
      if (wanted.length === 0) return typed.trim() ? [] : items.slice(0, CHOICES)
      const found = byPrefix(texts, wanted)
      if (found.length >= CHOICES || wanted.every((word) => editsFor(word) === 0)) return itemsAt(found)
      words ??= vocabulary(texts)
      const there = new Set(found)
      const nearly = byLikeness(words, wanted).filter((index) => !there.has(index))
      return itemsAt([...found, ...nearly].slice(0, CHOICES))
    },
  }
}

function byPrefix(texts: readonly string[], wanted: readonly string[]): readonly number[] {
  const [first = '', ...rest] = wanted.map((word) => ` ${word}`).sort((a, b) => b.length - a.length)
  const found: number[] = []
  for (let index = 0; index < texts.length && found.length < CHOICES; index++) {
    const text = texts[index] as string
    if (text.includes(first) && rest.every((word) => text.includes(word))) found.push(index)
  }
  return found
}

/** The different words by their first letter, each with the items that hold it, in order. */
type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

function vocabulary(texts: readonly string[]): Vocabulary {
  const byLetter = new Map<string, Map<string, number[]>>()
  for (const [index, text] of texts.entries())
    for (const word of new Set(text.split(' '))) {
      if (!word) continue
      const letter = word.charAt(0)
      const words = byLetter.get(letter) ?? new Map<string, number[]>()
      byLetter.set(letter, words)
      const held = words.get(word)
      if (held) held.push(index)
      else words.set(word, [index])
    }
  return byLetter
}

/** Items where each typed word nearly begins a word; the first letter must be right, which keeps it fast. */
function byLikeness(words: Vocabulary, wanted: readonly string[]): readonly number[] {
  let kept: Set<number> | null = null
  for (const typed of wanted) {
    const edits = editsFor(typed)
    const holding = new Set<number>()
    for (const [word, indexes] of words.get(typed.charAt(0)) ?? [])
      if (word.startsWith(typed) || (edits > 0 && near(typed, word, edits)))
        for (const index of indexes) if (!kept || kept.has(index)) holding.add(index)
    kept = holding
    if (kept.size === 0) break
  }
  return [...(kept ?? [])].sort((a, b) => a - b)
}
