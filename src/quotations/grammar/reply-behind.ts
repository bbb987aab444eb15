import type { DocumentSentence, Token } from '../../language/index.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { makeCue } from './make-cue.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Subject } from './subject.ts'
import { isBe, isComma, isPossessive } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What words of somebody's are. */
export const REPLY =
  /^(?:reply|voice|response|answer|cry|verdict|shout|retort|riposte|words?|message|reaction|conclusion|warning|plea|refrain|comeback|comment|explanation|advice|summary|assessment)$/

/**
 * Whose words a quote before a verb are: "Roe" of `"Never," came the reply from Roe` and of `"Never," was Roe's answer`; not
 * of `"The Hour" was Roe's film`.
 */
export function replyBehind(tokens: readonly Token[], i: number, sentence: DocumentSentence): Cue | null {
  if (!tokens[i - 1]?.mark || !(isBe(tokens[i]) || /^(?:came|comes)$/.test(tokens[i]!.lower))) return null
  const described = isBe(tokens[i]) && /^(?:how|what|all)$/.test(tokens[i + 1]?.lower ?? '')
  if (described) return howSomebodyPuts(tokens, i, sentence)
  const last = Math.min(sentence.last, i + 12)
  for (let at = i + 1; at < last && !isComma(tokens[at]) && !tokens[at]!.mark; at++) {
    if (!REPLY.test(tokens[at]!.lower)) continue
    const owner = whoseReply(tokens, i + 1, at, sentence.last)
    if (!owner && isBe(tokens[i])) return null
    const subject: Subject | null = owner && { ...owner, place: 'source' }
    const after = Math.max(at + 1, owner?.last ?? 0)
    return makeCue(sentence, i, verbForm('said')!, subject, { after })
  }
  return null
}

const PUTS_SO =
  /^(?:sums|summed|puts?|describe[sd]?|calls|called|recall(?:s|ed)|remember(?:s|ed)|explain(?:s|ed)|characteri[sz]e[sd]|told|tells|said|says?|offer|manage|repl(?:y|ied)|answer(?:s|ed)|respond(?:s|ed)|reacted|wrote)$/

/** `"Cold" is how Roe describes it`, `"A long wet year," is how one farmer summed it up`, `"No" was all she would say`; not `"The Hour" is how Roe made her name`. */
function howSomebodyPuts(tokens: readonly Token[], i: number, sentence: DocumentSentence): Cue | null {
  let verb = i + 3
  while (verb < Math.min(sentence.last, i + 12) && !PUTS_SO.test(tokens[verb]!.lower)) verb++
  const who = verb < sentence.last ? nounPhraseAfter(tokens, i + 2, verb) : null
  if (!who || !tokens.slice(who.last, verb).every(({ pos }) => pos === 'AUX' || pos === 'PART')) return null
  const subject: Subject = { ...who, place: 'source' }
  return makeCue(sentence, verb, verbForm('said')!, subject, { first: i, after: sentence.last })
}

/** "Roe" of "Roe's blunt reply" and "the reply from Roe", "her" of "her reply"; the phrase that holds the noun opens at `first`. */
export function whoseReply(tokens: readonly Token[], first: number, noun: number, limit: number): TokenRange | null {
  if (/^(?:from|of)$/.test(tokens[noun + 1]?.lower ?? '')) return nounPhraseAfter(tokens, noun + 2, limit)
  for (let i = noun - 1; i >= first; i--) {
    if (/^(?:his|her|their|its)$/.test(tokens[i]!.lower)) return { first: i, last: i + 1 }
    if (isPossessive(tokens[i]) && i > first) return { first, last: i }
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[i]!.pos)) return null
  }
  return null
}
