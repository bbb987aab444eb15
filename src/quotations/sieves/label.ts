import type { Document } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isComma, isDash } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import { isBare, opensSentence } from './about.ts'
import type { Case, Sieve } from './sieve.ts'

/** So many words at most label a quote. */
const LONGEST = 30

/**
 * Matches a paragraph in quote marks below "JANE ROE, MAYOR OF LUND, in a statement", as reactions are listed; not below
 * "Jane Roe, the mayor, left." or a heading that names nobody.
 */
export const label: Sieve = {
  name: 'label above',
  decide: (at) => {
    const { document, found } = at
    const { sentences, tokens } = document
    const own = sentences[tokens[found.first]!.sentence]!
    const above = sentences[tokens[found.first]!.sentence - 1]
    if (!isBare(at) || !opensSentence(at) || !above || above.block === own.block) return null
    const mention = labelled(at, above.first, above.last)
    return mention && { mention, why: 'the line above it is a label that names it' }
  },
}

function labelled({ document, cast }: Case, first: number, last: number): TokenRange | null {
  const { tokens } = document
  const closing = tokens[last - 1]!
  if (last - first > LONGEST || /^[.?!…]$/.test(closing.text) || !isCapitalised(tokens[first])) return null
  if (!isWholeBlock(document, first, last)) return null
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (token.quote >= 0 || (carriesClause(token) && !isCapitalised(token) && opensPredicate(tokens, i))) return null
  }
  let end = first
  while (end < last && !isComma(tokens[end]) && !isDash(tokens[end]) && !/^[:(|]$/.test(tokens[end]!.text)) end++
  const named = mentionsIn(cast, tokens[first]!.sentence).find((one) => one.first >= first && one.last <= end)
  if (named) return { first, last: end }
  // "ORBIS LINES, in a statement"
  const body = end < last - 1 && tokens[first]!.pos !== 'DET' ? nounPhraseAfter(tokens, first, end) : null
  return body?.last === end && tokens.slice(first, end).every(isCapitalised) ? { first, last: end } : null
}

/** A verb that has its subject before it; not the "read" of "a note read out by his lawyer" nor the "address" of "a televised address". */
const opensPredicate = (tokens: Document['tokens'], i: number): boolean =>
  tokens[i]!.pos === 'AUX' ||
  (/^(?:NOUN|PROPN|PRON|PUNCT)$/.test(tokens[i - 1]?.pos ?? '') &&
    !/(?:ed|en|wn|nt|ead|ade|old|aid)$/.test(tokens[i]!.lower))

/** Nothing else stands in its paragraph. */
const isWholeBlock = ({ sentences, tokens }: Document, first: number, last: number): boolean => {
  const { block } = sentences[tokens[first]!.sentence]!
  return (
    sentences[tokens[first]!.sentence - 1]?.block !== block &&
    sentences[tokens[last - 1]!.sentence + 1]?.block !== block
  )
}
