import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isDash } from '../grammar/tags.ts'
import { isBare } from './about.ts'
import type { Sieve } from './sieve.ts'

/** So many words at most sign a quote. */
const LONGEST = 20

/** Matches '"It is over." – Jane Roe, coach of Lund', also on a line of its own; not '"It is over" – Jane Roe shook her head.' */
export const signature: Sieve = {
  name: 'signature',
  decide: (at) => {
    const { document, found } = at
    const { tokens, sentences } = document
    const dash = tokens[found.last]
    if (!isBare(at) || !dash || !(isDash(dash) || dash.text === '-') || !isCapitalised(tokens[found.last + 1]))
      return null
    const last = sentences[dash.sentence]!.last
    if (last - found.last > LONGEST) return null
    for (let i = found.last + 1; i < last; i++) if (carriesClause(tokens[i]) || tokens[i]!.mark) return null
    // "- Long wait -": a heading
    if (isDash(tokens[last - 1]) || tokens[last - 1]!.text === '-') return null
    const mention = nounPhraseAfter(tokens, found.last + 1, last)
    return mention && { mention, why: 'it stands behind the quote and a dash, as a signature' }
  },
}
