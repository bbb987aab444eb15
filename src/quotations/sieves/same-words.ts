import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isBare } from './about.ts'
import type { Sieve } from './sieve.ts'

/** How many quotations before and behind are compared. */
const REACH = 200
/** Fewer words than these may be anybody's. */
const FEWEST = 3
const LONG_ENOUGH = 6
/** Characters that a heading or a quote set apart has at most. */
const LONGEST = 160

/** Matches the heading '"We need lamps"' where '"We need lamps now," said Roe' stands in the text; not words that stand once. */
export const sameWords: Sieve = {
  name: 'same words elsewhere',
  decide: (at) => {
    const { document, found, all, index } = at
    if (!isBare(at) || !isParagraph(document, found)) return null
    const words = firstWords(document, found)
    if (words.split(' ').length < FEWEST) return null
    for (let i = Math.max(0, index - REACH); i < Math.min(all.length, index + REACH); i++) {
      const other = all[i]!
      if (i === index || other.kind === 'indirect' || !wordsOf(document, other).includes(words)) continue
      const mention = subjectFor(document, all, i)
      if (mention) return { mention, why: 'the same words are attributed to it elsewhere' }
    }
    return null
  },
}

/** The subject of a quotation, or of the one before it in its paragraph that it goes on from. */
function subjectFor(document: Document, all: readonly Found[], index: number): TokenRange | null {
  const block = (found: Found) => document.sentences[document.tokens[found.first]!.sentence]!.block
  for (let i = index; i >= 0 && block(all[i]!) === block(all[index]!); i--) {
    const { subject, report } = all[i]!
    if (subject && !report?.passive) return subject
    if (report) return null
  }
  return null
}

/** A headline, a heading or a quote set apart: little else stands in its paragraph. */
const isParagraph = ({ sentences, blocks, tokens }: Document, { first, last }: Found): boolean => {
  const { block } = sentences[tokens[first]!.sentence]!
  const { start, end, role } = blocks[block]!
  const length = tokens[last - 1]!.end - tokens[first]!.start
  return length <= LONGEST && (role === 'title' || end - start - length < 4)
}

/** What is set apart is often put together from several places: its first sentence, where that is long enough. */
function firstWords(document: Document, found: Found): string {
  const { text, tokens } = document
  const quoted = text.slice(tokens[found.first]!.start, tokens[found.last - 1]!.end)
  const first = plain(quoted.split(/[.?!…]\s/, 1)[0]!)
  return first.split(' ').length >= LONG_ENOUGH ? first : plain(quoted)
}

/** A quotation's words are read once: hundreds of others may be compared with them. */
const known = new WeakMap<Found, string>()

function wordsOf({ text, tokens }: Document, found: Found): string {
  let words = known.get(found)
  if (words === undefined) {
    const { start } = tokens[found.first]!
    words = plain(text.slice(start, Math.min(tokens[found.last - 1]!.end, start + 2000)))
    known.set(found, words)
  }
  return words
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
