import { opensWithCapital } from '../capital.ts'
import type { DocumentSentence } from '../document.ts'
import type { Draft } from '../tokens.ts'
import { kindOfWord } from '../words.ts'

/** A headline's short words need no capital. */
const isLongWord = kindOfWord((_, text) => text.length > 3 && /^\p{L}/u.test(text))

/** Whether nearly every word of a sentence has a capital, as headlines are printed. */
export function isHeadlineCase(tokens: readonly Draft[], { first, last }: DocumentSentence): boolean {
  let words = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (!isLongWord(tokens[i])) continue
    if (opensWithCapital(tokens[i])) capitals++
    words++
  }
  return words >= 3 && capitals / words > 0.7
}
