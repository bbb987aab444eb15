import type { View } from '../found.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import type { Cue } from './cue.ts'
import { hasFinite, opensMainClause } from './opens-clause.ts'
import { carriesClause, isCapitalised, isComma } from './tags.ts'

/**
 * "If it rained, he went on, they would be lost", "The lamp, he continued, was out": nobody goes on so in the middle of a clause
 * but as a speaker; not "When it rained, he went on, and she left", "He went on, he fell".
 */
export function goesOnSpeaking(
  { document: { tokens }, sentence, limit }: View,
  { form, subject, verb, first }: Cue,
): boolean {
  const { lemma } = form.verb
  if (!(lemma === 'continue' || (lemma === 'go' && tokens[verb + 1]?.lower === 'on'))) return false
  const comma = lemma === 'go' ? verb + 2 : verb + 1
  if (subject?.place !== 'before' || subject.last !== first || comma + 1 >= limit || !isComma(tokens[comma]))
    return false
  const [who, next] = [tokens[subject.last - 1]!, tokens[comma + 1]!]
  if (!/^(?:s?he|they)$/.test(who.lower) && !isCapitalised(who) && !hasPersonNoun(who)) return false
  if (!isComma(tokens[subject.first - 1]) || next.pos === 'CCONJ' || next.lower.endsWith('ing')) return false
  if (LEADS.test(tokens[sentence.first]!.lower)) return opensMainClause(tokens, comma + 1, limit)
  return carriesClause(next) && !hasFinite(tokens, sentence.first, subject.first)
}

const LEADS =
  /^(?:when|while|as|after|before|although|though|because|once|until|since|if|whenever|in|on|at|by|for|with)$/
