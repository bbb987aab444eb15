import type { Span } from '../../model.ts'

/** Fewer shared words are chance. */
const FEWEST = 6

const wordsOf = (text: string, parts: readonly Span[]): string[] =>
  parts.flatMap(
    ({ start, end }) =>
      text
        .slice(start, Math.min(end, start + 2000))
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )

/**
 * How much of the shorter of two wordings stands in the other, 0 to 1, by words. A group of wordings is only as sure as
 * its loosest translation; two of them may still be alike to the letter.
 */
export function likeness(a: string, aParts: readonly Span[], b: string, bParts: readonly Span[]): number {
  const [left, right] = [wordsOf(a, aParts), wordsOf(b, bParts)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < FEWEST) return 0
  const counts = new Map<string, number>()
  for (const word of long) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of short) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return shared / short.length
}
