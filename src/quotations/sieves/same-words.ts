import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { isBare } from './about.ts'
import type { Sieve } from './sieve.ts'

/** How many quotations before and behind are compared. */
const REACH = 200
/** Fewer words than these may be anybody's. */
const FEWEST = 3
const LONGEST = 120

/** Matches the heading '"We need lamps"' where '"We need lamps now," said Roe' stands in the text; not words that stand once. */
export const sameWords: Sieve = {
  name: 'same words elsewhere',
  decide: (at) => {
    const { document, found, all, index } = at
    if (!isBare(at) || !isParagraph(document, found)) return null
    const words = wordsOf(document, found)
    if (words.split(' ').length < FEWEST) return null
    for (let i = Math.max(0, index - REACH); i < Math.min(all.length, index + REACH); i++) {
      const other = all[i]!
      if (i === index || !other.subject || other.report?.passive || other.kind === 'indirect') continue
      if (wordsOf(document, other).includes(words))
        return { mention: other.subject, why: 'the same words are attributed to it elsewhere' }
    }
    return null
  },
}

/** A headline, a heading or a quote set apart: little else stands in its paragraph. */
const isParagraph = ({ sentences, blocks, tokens }: Document, { first, last }: Found): boolean => {
  const { block } = sentences[tokens[first]!.sentence]!
  const { start, end, role } = blocks[block]!
  const length = tokens[last - 1]!.end - tokens[first]!.start
  return length <= LONGEST && (role === 'title' || end - start - length < 4)
}

const wordsOf = ({ text, tokens }: Document, { first, last }: Found): string =>
  text
    .slice(tokens[first]!.start, Math.min(tokens[last - 1]!.end, tokens[first]!.start + 2000))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
