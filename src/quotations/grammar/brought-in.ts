import type { DocumentSentence, Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isCapitalised, isComma } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** How a newsroom hands over: "From our reporter", "Here is", "Over to", "More from", "This is from". */
const HANDS_OVER = [
  ['from'],
  ['here', 'is'],
  ['here', '’s'],
  ['here', "'s"],
  ['over', 'to'],
  ['more', 'from'],
  ['this', 'is', 'from'],
  ['this', 'from'],
]

/**
 * Whom words without a verb bring in before a colon: "Jane Roe" of "From my colleague Jane Roe, who is in Lund:" and of "Here is Jane Roe,
 * the forecaster, on what has changed:"; nobody in "From the archive:", "Here is Lund today:".
 */
export function broughtIn(tokens: readonly Token[], { first, last }: DocumentSentence): TokenRange | null {
  const words = HANDS_OVER.find((each) => each.every((word, i) => tokens[first + i]?.lower === word))
  if (!words) return null
  const phrase = nounPhraseAfter(tokens, first + words.length, last - 1)
  if (!phrase || !isCapitalised(tokens[phrase.last - 1])) return null
  const described = tokens.slice(first, last - 1).some(hasPersonNoun)
  const goesOn = isComma(tokens[phrase.last]) || /^(?:on|in|at|:)$/.test(tokens[phrase.last]?.lower ?? '')
  return goesOn && described ? phrase : null
}
