import type { Document } from '../../language/index.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { REPLY, whoseReply } from './reply-behind.ts'
import { carriesClause, isBe, isComma, isDash } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** How somebody words something, behind "That was how Roe". */
const WORDED =
  /^(?:puts?|describe[sd]|sums|summed|summari[sz]e[sd]|broke|breaks|explain(?:s|ed)|remember(?:s|ed)|recall(?:s|ed)|greet(?:s|ed)|react(?:s|ed)|respond(?:s|ed)|announce[sd]|opens|opened|began|begins|ended|ends|sees|saw|characteri[sz]e[sd]|phrase[sd]|introduce[sd]|deliver(?:s|ed)|signed|welcome[sd])$/
/** So many words at most stand between whoever words it and the verb, and before a reply. */
const ASIDE = 14

/**
 * Whose words stand before a sentence that says so: "Roe" of "That was how Roe, on the radio, broke the news.", "Those were the words
 * of Roe" and "That was Roe's verdict."; not of "That was how Roe won the race."
 */
export function tellsWhose({ tokens, sentences }: Document, index: number): TokenRange | null {
  const { first, last } = sentences[index]!
  const opens = isDash(tokens[first]) ? first + 1 : first
  if (!/^(?:this|that|these|those|such)$/.test(tokens[opens]?.lower ?? '') || !isBe(tokens[opens + 1])) return null
  const next = tokens[opens + 2]
  if (!next || opens + 3 >= last) return null
  if (next.lower === 'how') return whoWords(tokens, opens + 3, last)
  if (next.lower === 'the' && tokens[opens + 3]!.lower === 'way') return whoWords(tokens, opens + 4, last)
  for (let i = opens + 2; i < Math.min(last, opens + ASIDE); i++) {
    if (isComma(tokens[i]) || carriesClause(tokens[i])) return null
    if (REPLY.test(tokens[i]!.lower)) return whoseReply(tokens, opens + 2, i, last)
  }
  return null
}

function whoWords(tokens: Document['tokens'], first: number, last: number): TokenRange | null {
  const who = nounPhraseAfter(tokens, first, last)
  if (!who) return null
  for (let i = who.last; i < Math.min(last, who.last + ASIDE); i++) {
    if (tokens[i]!.quote >= 0) return null
    if (WORDED.test(tokens[i]!.lower) && !/^(?:who|that)$/.test(tokens[i - 1]!.lower)) return who
    if (carriesClause(tokens[i])) return null
  }
  return null
}
