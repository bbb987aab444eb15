import type { DocumentSentence, Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { hasFinite } from './opens-clause.ts'
import { carriesClause, isComma } from './tags.ts'
import type { TokenRange } from './token-range.ts'

const SUBORDINATE = /^(?:after|before|when|because|while|since|until|as)$/

/**
 * Who acts to say something within a clause that hangs on another: "soldiers" of "Roe fled, hours after soldiers went on air to say that
 * ...", "who" of "It came from Roe, who wrote to her boss to say that ..."; nobody in "Roe fled to say that ...".
 */
export function movedToSay(
  tokens: readonly Token[],
  { first }: DocumentSentence,
  { infinitive, verb }: Cue,
): TokenRange | null {
  const to = verb - 1
  if (!infinitive || tokens[to]?.lower !== 'to') return null
  for (let i = to - 1; i > first; i--) {
    const { lower, quote } = tokens[i]!
    if (quote >= 0 || isComma(tokens[i])) return null
    if (lower === 'who') return hasFinite(tokens, i + 1, to) ? { first: i, last: i + 1 } : null
    if (!SUBORDINATE.test(lower)) continue
    const subject = nounPhraseAfter(tokens, i + 1, to)
    return subject && carriesClause(tokens[subject.last]) && !isThing(tokens, subject) ? subject : null
  }
  return null
}
