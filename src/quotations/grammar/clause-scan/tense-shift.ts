import type { Token } from '../../../language/index.ts'
import { isCapitalised, isComma, isNominal } from '../tags.ts'
import { REACH, tenseOf } from '../tense.ts'
import type { ClauseScan } from './scan.ts'

/**
 * Whether behind a comma the writer adds in the tense of the article what a report in another tense cannot hold: "said she would back
 * the tax[, which is paid by the state]", "had left[, but the town is split]", "said it is over[, and he thanked the crew]"; and who a
 * name is: "said he had met Ann Roe[, who ran the bank]". Not "said she backs the tax, which is paid by the state".
 */
export function shiftsTense(scan: ClauseScan): boolean {
  const { tokens, at, start, limit, cue, shape } = scan
  if (shape !== 'clause' || cue?.form.form !== 'past') return false
  const opens = tokens[at + 1]?.lower ?? ''
  if (opens === 'and' || opens === 'but') return joinsInOtherTense(tokens, start, at, limit)
  if ((opens !== 'which' && opens !== 'who') || !isNominal(tokens[at - 1])) return false
  const own = tenses(tokens, start, at)
  const named = opens === 'who' && isCapitalised(tokens[at - 1]) && own !== 0
  return (named || (own === PAST && isPresent(tokens, at + 2, limit))) && isLast(scan)
}

const PAST = 1
const PRESENT = 2

/** Whether the verbs outside quotes in a stretch are in the past, as a report in the past puts them, in the present, both, or neither. */
function tenses(tokens: readonly Token[], from: number, to: number): number {
  let found = 0
  for (let i = from; i < Math.min(to, from + REACH); i++)
    if (tokens[i]!.quote < 0 && !completesVerb(tokens, i)) found |= timeOf(tokens[i]!)
  return found
}

/** The "closed" of "is closed", "has never closed". */
function completesVerb(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.pos !== 'VERB') return false
  let before = i - 1
  while (before > 0 && (tokens[before]!.pos === 'ADV' || tokens[before]!.pos === 'PART')) before--
  return tokens[before]?.pos === 'AUX'
}

/** "could" and "should" are as they are in any report. */
function timeOf(token: Token): number {
  const tense = tenseOf(token)
  if (tense === null) return 0
  if (tense !== 'modal') return tense === 'past' ? PAST : PRESENT
  if (/^(?:would|['’]d)$/.test(token.lower)) return PAST
  return /^(?:will|can|may|shall|['’]ll|wo|ca)$/.test(token.lower) ? PRESENT : 0
}

function joinsInOtherTense(tokens: readonly Token[], start: number, comma: number, limit: number): boolean {
  const own = tenses(tokens, start, comma)
  if (own !== PAST && own !== PRESENT) return false
  const first = comma + 2
  const pronoun = /^(?:he|she|they|it)$/.test(tokens[first]?.lower ?? '')
  if (!pronoun && (!/^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(tokens[first]?.pos ?? '') || tokens[first]!.mark))
    return false
  for (let i = pronoun ? first + 1 : first; i < Math.min(limit, first + 8); i++) {
    const token = tokens[i]!
    if (token.mark || isComma(token) || token.pos === 'SCONJ' || token.lower === 'that') return false
    if (tenseOf(token) === null) continue
    if (!pronoun && token.pos !== 'AUX') return false
    return own === PRESENT ? tenseOf(token) === 'past' : timeOf(token) === PRESENT
  }
  return false
}

/** "is", "will", "runs": a verb in the present. */
function isPresent(tokens: readonly Token[], at: number, limit: number): boolean {
  const verb = tokens[at]?.pos === 'ADV' ? at + 1 : at
  return verb < limit && tenses(tokens, verb, verb + 1) === PRESENT
}

/** Whether nothing else follows what describes a noun: not "which is old, would stay", "who is old, and would stay", "who is old, Roe said". */
function isLast({ tokens, at, limit, cues }: ClauseScan): boolean {
  for (let i = at + 2; i < limit; i++) {
    if (!isComma(tokens[i])) continue
    const next = tokens[i + 1]
    if (next?.pos === 'CCONJ' || next?.lower === 'according' || tenses(tokens, i + 1, Math.min(i + 2, limit)) !== 0)
      return false
    if (cues.some(({ first, subject }) => first === i + 1 || subject?.first === i + 1)) return false
  }
  return true
}
