import type { Token } from '../../language/index.ts'
import { isWork, PHRASAL } from './issued-by.ts'
import { endsNoun, isInsideNounPhrase, isNominal } from './tags.ts'
import { isTime } from './time.ts'

/** Participles that look like a past tense: "a report put before members". */
const IRREGULAR = new Set(['put', 'left', 'sent', 'read', 'held', 'set', 'found', 'made', 'laid'])
const MADE = new Set(['public', 'available', 'redundant', 'homeless', 'famous'])
/** What is done to those who are asked, and needs no words behind it: "most of those surveyed". */
const SURVEYED = new Set(['surveyed', 'polled', 'interviewed', 'questioned', 'asked', 'affected', 'involved'])
/** What may have an object behind it: "a man given the job", "a man holding the job"; not "The paper published the stories", "the bank lost the vote". */
const GIVEN =
  /(?:en|wn|ing)$|^(?:offered|granted|awarded|denied|promised|handed|paid|taught|refused|allowed|assigned|asked|told|charged|fined)$/

/**
 * Whether a participle behind a noun may describe it, as a relative clause cut short: the "briefed" of "a person briefed on
 * the talks", the "given" of "a man given the job"; not the "left" of "A nurse left for Lund", nor the "published" of "The
 * paper published the stories".
 */
export function isReducedRelative(tokens: readonly Token[], i: number): boolean {
  const { lower, pos } = tokens[i] ?? {}
  if (!lower || pos !== 'VERB') return false
  const next = tokens[i + 1]
  // "an inquiry set up in May"
  const apart = PHRASAL.has(next?.lower ?? '') && isIntroduced(tokens, i - 1)
  // "the letter made public in May", "the men made redundant"
  if (lower === 'made' && MADE.has(next?.lower ?? '')) return endsNoun(tokens[i - 1]!)
  if (IRREGULAR.has(lower)) return (apart || isWork(tokens[i - 1])) && next?.pos === 'ADP'
  if (!/(?:ed|ing|en|wn|ne|pt|ght)$/.test(lower)) return false
  if (SURVEYED.has(lower)) return true
  // "A friend referred to him as"
  if (lower === 'referred' && tokens[i + 3]?.lower === 'as') return false
  if (apart || isTime(tokens, i + 1) || (next?.pos === 'ADV' && isTime(tokens, i + 2))) return true
  if (next?.pos === 'DET') return GIVEN.test(lower)
  // "the group backing former ministers"
  if (lower.endsWith('ing') && next?.pos === 'ADJ' && isNominal(tokens[i + 2])) return true
  return next !== undefined && (next.pos === 'ADP' || next.lower === 'to' || isNominal(next))
}

/** "a study", "the report", "a body": what is told to have been made; not "Roe teamed up with Lind". */
export const isIntroduced = (tokens: readonly Token[], noun: number): boolean =>
  isWork(tokens[noun]) || /^an?$/.test(tokens[noun - 1]?.lower ?? '')

/** The "seen" of "a memo written for lenders and seen by the paper": who saw it only passes it on. */
export const isSeenBy = (tokens: readonly Token[], i: number): boolean =>
  /^(?:seen|obtained|reviewed|viewed|verified|read)$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'by' &&
  tokens[i - 1]?.pos === 'CCONJ'

/** The participle nearest before a token that describes a noun in the same clause: the "written" of "a memo written for lenders and"; else -1. */
export function participleBefore(tokens: readonly Token[], end: number, lowest: number): number {
  for (let i = end - 1; i > lowest && i > end - 14; i--) {
    const { pos } = tokens[i]!
    if (pos === 'VERB' && isReducedRelative(tokens, i) && endsNoun(tokens[i - 1]!)) return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1
  }
  return -1
}

/** The "calling" of "a letter calling for the bridge to be shut", from the "shut" that ends it; else -1. */
export function asksFor(tokens: readonly Token[], verb: number, lowest: number): number {
  const to = tokens[verb - 1]?.lower === 'be' ? verb - 2 : verb - 1
  if (tokens[to]?.lower !== 'to') return -1
  const participle = participleBefore(tokens, to, lowest)
  return participle > 0 && tokens[participle]!.lower.endsWith('ing') ? participle : -1
}

/** The "hurt" of "the parents of a boy hurt when a lamp hit the wall", from the "hit" of the clause inside; else -1. */
export function hurtWhen(tokens: readonly Token[], verb: number, lowest: number): number {
  let when = verb - 1
  while (when > lowest && isInsideNounPhrase(tokens[when]) && verb - when < 6) when--
  if (when === verb - 1 || !/^(?:when|after|before|while|where|as)$/.test(tokens[when]!.lower)) return -1
  for (let i = when - 1; i > lowest && i > when - 6; i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' && /(?:ed|en|wn|hurt|shot|hit)$/.test(lower) && endsNoun(tokens[i - 1]!)) return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1
  }
  return -1
}
