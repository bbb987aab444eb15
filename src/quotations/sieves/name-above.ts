import type { Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyWord, hasTimeNoun } from '../lexicon/kinds.ts'
import { isFirstName } from '../people/gender.ts'
import { isBare } from './about.ts'
import type { Sieve } from './sieve.ts'

/** So many paragraphs at most stand under one name. */
const REACH = 12

/**
 * Matches the "It is over." of a piece that sets each speaker's words under their name: a line "Jane Roe", a line
 * 'The advice: "It is over."'. Not where only one such line stands, or lines that are mostly no names ("Job Pains Remain").
 */
export const nameAbove: Sieve = {
  name: 'name above',
  decide: (at) => {
    const { document, found } = at
    if (!isBare(at)) return null
    const lines = linesOf(document)
    if (lines.size === 0) return null
    const { block } = document.sentences[document.tokens[found.first]!.sentence]!
    for (let above = block - 1; above >= Math.max(0, block - REACH); above--) {
      const mention = lines.get(above)
      if (mention) return { mention, why: 'it stands on a line of its own above the words' }
    }
    return null
  },
}

/** The lines of an article that are names and nothing else, by paragraph; none unless most such lines have a known first name. */
const linesOf = oncePer((document: Document): ReadonlyMap<number, TokenRange> => {
  const all = namelike(document)
  const sure = [...all.values()].filter(({ first }) => isFirstName(document.tokens[first]!.text)).length
  return sure > 1 && sure >= 0.6 * all.size ? all : new Map()
})

function namelike({ tokens, sentences, blocks }: Document): Map<number, TokenRange> {
  const out = new Map<number, TokenRange>()
  for (const [index, { first, last, block }] of sentences.entries()) {
    if (last - first < 2 || last - first > 4 || blocks[block]?.role === 'title') continue
    if (sentences[index - 1]?.block === block || sentences[index + 1]?.block === block) continue
    const words = tokens.slice(first, last)
    const isName = (token: (typeof words)[number]) =>
      isCapitalised(token) && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(token.text) && !hasBodyWord(token) && !hasTimeNoun(token)
    if (words.every(isName)) out.set(block, { first, last })
  }
  return out
}
