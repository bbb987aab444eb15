import type { Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isComma, isDash } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isBare } from './about.ts'
import type { Sieve } from './sieve.ts'

/** So many words at most sign a quote. */
const LONGEST = 20

/** "Jane Roe" of "(Jane Roe, baker, 41)"; not of "(Laughs)", "(Jane Roe laughs)". */
function inBrackets(tokens: readonly Token[], open: number): TokenRange | null {
  if (!isCapitalised(tokens[open + 1]) || !isCapitalised(tokens[open + 2])) return null
  let close = open + 1
  while (close < tokens.length && close - open < LONGEST && tokens[close]!.text !== ')') {
    if (carriesClause(tokens[close]) || tokens[close]!.mark) return null
    close++
  }
  const name = tokens[close]?.text === ')' ? nounPhraseAfter(tokens, open + 1, close) : null
  return name && (name.last === close || isComma(tokens[name.last])) ? name : null
}

/** Matches '"It is over." – Jane Roe, coach of Lund' and '"It is over." (Jane Roe, coach)', also on a line of its own; not '"It is over" – Jane Roe shook her head.' */
export const signature: Sieve = {
  name: 'signature',
  decide: (at) => {
    const { document, found } = at
    const { tokens, sentences } = document
    const dash = tokens[found.last]
    const signed = isBare(at) && dash?.text === '(' ? inBrackets(tokens, found.last) : null
    if (signed) return { mention: signed, why: 'it stands behind the quote in brackets, as a signature' }
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
