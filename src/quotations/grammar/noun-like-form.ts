import type { DocumentSentence, Token } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { opensNounPhrase } from './opens-noun-phrase.ts'
import { carriesClause, isBe, isPossessive, isSubjectPronoun } from './tags.ts'

/** Forms that are verbs wherever no noun follows. */
export const ALWAYS = new Set(['said', 'says', 'told', 'wrote', 'added', 'asked', 'replied', 'insisted', 'argued'])

/** "the proposed ban", "its added costs", "in pledged delegates": a participle before its noun. */
export function describesNoun(tokens: readonly Token[], i: number, { form }: VerbForm): boolean {
  if (form !== 'past' && form !== 'ing') return false
  const next = tokens[i + 1]
  const before = tokens[i - 1]!
  // "the other said Lind was late"
  if (/^(?:other|latter|former|two|pair|duo)$/.test(before.lower) && tokens[i - 2]?.lower === 'the') return false
  // "a mutually agreed draw"
  if (before.pos === 'ADV' && before.lower.endsWith('ly') && /^(?:an?|the)$/.test(tokens[i - 2]?.lower ?? ''))
    return true
  // "is most telling to voters"
  if (form === 'ing' && /^(?:most|more|very|so)$/.test(before.lower) && (isBe(tokens[i - 2]) || next?.lower === 'to'))
    return true
  if (!next || next.mark || !/^(?:NOUN|ADJ|NUM|SYM|PROPN)$/.test(next.pos)) return false
  if (opensNounPhrase(before)) return true
  // "the most admired and criticized move"
  if (before.lower === 'and' && /^(?:ADJ|VERB)$/.test(tokens[i - 2]?.pos ?? '') && opensAdjectives(tokens, i - 3))
    return true
  // "amid declining support"
  if (tokens[i]!.lower === 'declining' && next.lower !== 'comment' && /^(?:NOUN|ADJ)$/.test(next.pos)) return true
  // "nearly 400 pledged delegates"
  if (form === 'past' && before.pos === 'NUM' && next.pos === 'NOUN' && !ALWAYS.has(tokens[i]!.lower)) return true
  // "the town's proposed 300-seat hall"
  if (form === 'past' && isPossessive(before) && !isSubjectPronoun(tokens[i - 2])) return true
  // "one Lund County reporting station has"
  if (
    tokens[i]!.lower === 'reporting' &&
    next.pos === 'NOUN' &&
    /^(?:NOUN|PROPN)$/.test(before.pos) &&
    carriesClause(tokens[i + 2])
  )
    return true
  // "the most telling sign"
  if (form === 'ing' && /^(?:most|more|less|least|very|so)$/.test(before.lower)) return true
  return form === 'past' && before.pos === 'ADP' && !/^(?:as|after|since|than|like)$/.test(before.lower)
}

/** "the", "the most". */
const opensAdjectives = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && opensNounPhrase(tokens[tokens[at]!.pos === 'ADV' ? Math.max(at - 1, 0) : at]!)

/** The "comment" of "a viewing and comment week"; not the verb of "They left their homes and claim people were hurt". */
export const isCompound = (tokens: readonly Token[], i: number, { last }: DocumentSentence): boolean =>
  tokens[i - 1]?.pos === 'CCONJ' &&
  tokens[i - 2]?.pos === 'NOUN' &&
  tokens[i + 1]?.pos === 'NOUN' &&
  !opensFiniteClause(tokens, i + 1, last, true)

/** "voting states", "these are also states", "the United States": a plural noun. */
export function followsNoSubject(tokens: readonly Token[], i: number, sentence: DocumentSentence): boolean {
  let before = i - 1
  while (before > sentence.first && tokens[before]!.pos === 'ADV') before--
  const { pos, lower } = tokens[before]!
  return (
    pos === 'AUX' ||
    pos === 'ADP' ||
    // "(Adds analyst, closing shares)"
    /^(?:united|these|those|such|\()$/.test(lower) ||
    (/^(?:VERB|ADJ)$/.test(pos) && tokens[i]!.lower === 'states')
  )
}

/** "the reason", "the only reason". */
export function followsDeterminer(tokens: readonly Token[], i: number, sentence: DocumentSentence): boolean {
  let before = i - 1
  while (before > sentence.first && tokens[before]!.pos === 'ADV') before--
  return opensNounPhrase(tokens[before]!)
}
