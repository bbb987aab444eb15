import { type Document, lowerBound } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** Names are looked for in so many tokens before an interview's first turn. */
const INTRODUCTION = 600

/** The letters of a label, by which a name is found: "ANB" for "AN-B" and "A.N.B.", "NWOSUBERG" for "NWOSU-BERG". */
export const lettersOf = (label: string): string => label.replace(/[\s.’'-]+/gu, '').toUpperCase()

const firstLetters = (words: readonly string[]): string => words.map((word) => word[0]?.toUpperCase() ?? '').join('')

/** "ANB" for "Amara Nwosu-Berg", "HW" for "Health Weekly". */
export const initialsOf = (name: string): string => firstLetters(name.split(/[\s-]+/))

/**
 * The names of two to four words in what stands before a token, by what a transcript shortens them to: their initials,
 * with and without those behind a hyphen, or the last word. The first of several.
 */
export function namesByLabel({ text, tokens }: Document, before: number): Map<string, TokenRange> {
  const names = new Map<string, TokenRange>()
  for (let first = Math.max(0, before - INTRODUCTION); first < before; first++) {
    const { start, sentence } = tokens[first]!
    for (let i = first, words = 0; i < before && words < 4; i++) {
      const token = tokens[i]!
      // A hyphen is a token of its own: it joins two words of a name.
      if (token.text === '-' && i > first) continue
      if (token.sentence !== sentence || !isCapitalised(token)) break
      words++
      if (words === 1 || tokens[i + 1]?.text === '-') continue
      const name = text.slice(start, token.end)
      const parts = name.split(/\s+/)
      for (const label of [firstLetters(parts), initialsOf(name), lettersOf(parts.at(-1)!)])
        if (!names.has(label)) names.set(label, { first, last: i + 1 })
    }
  }
  return names
}

const cased = new WeakMap<Document, Map<string, TokenRange | null>>()

/**
 * Where a name that a label prints in capitals stands in ordinary ones: "Jane Roe" for "JANE ROE"; null where nowhere. Each
 * label is looked for once, however many turns it opens.
 */
export function inOrdinaryCase(document: Document, label: string): TokenRange | null {
  const known = cased.get(document) ?? new Map<string, TokenRange | null>()
  cased.set(document, known)
  const found = known.get(label)
  if (found !== undefined) return found
  const read = findInOrdinaryCase(document, label)
  known.set(label, read)
  return read
}

function findInOrdinaryCase({ text, tokens }: Document, label: string): TokenRange | null {
  const pattern = new RegExp(`(?<!\\p{L})${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu')
  for (const { index, 0: name } of text.matchAll(pattern)) {
    if (name === label) continue
    const first = lowerBound(tokens, index, ({ start }) => start)
    return { first, last: lowerBound(tokens, index + name.length, ({ start }) => start) }
  }
  return null
}
