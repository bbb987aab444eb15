import type { Document } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isBe, isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'

/** "Roe" of "These are the words of Roe.", "The words are those of Roe." and "The speaker is Roe, a miller", behind them; nobody of "The speaker is late". */
export function ownerOfWords({ tokens, sentences }: Document, sentence: number): TokenRange | null {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 }
  if (!/^(?:these|those|such|the|so)$/.test(tokens[first]?.lower ?? '')) return null
  if (SPEAKERS.test(tokens[first + 1]?.lower ?? '')) {
    const is = isBe(tokens[first + 2]) || (tokens[first + 2]?.lower === 'belongs' && tokens[first + 3]?.lower === 'to')
    const who = is ? nounPhraseAfter(tokens, first + (isBe(tokens[first + 2]) ? 3 : 4), last) : null
    return who && (isCapitalised(tokens[who.last - 1]) || hasPersonNoun(tokens[who.last - 1])) ? who : null
  }
  for (let i = first + 1; i < Math.min(last, first + 6); i++) {
    const said = /^(?:words|those)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'of'
    if (said) return nounPhraseAfter(tokens, i + 2, last)
  }
  return null
}

const SPEAKERS = /^(?:speaker|voice|writer|author)$/
