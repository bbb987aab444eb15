import type { Token } from '../../../language/index.ts'
import { isBe, isHyphen, isNominal, isPossessive } from '../tags.ts'
import { isTime } from '../time.ts'
import type { TokenRange } from '../token-range.ts'
import type { PhraseScan } from './scan.ts'

/** Words and marks that stand before a noun phrase and are none of it. */
const OUTSIDE = new Set(['when', 'where', 'how', 'why', '/', '•', '·', '▪', '*'])
const DATING = new Set(['on', 'in', 'since', 'by'])

/**
 * What was scanned, less what stands before it: the "and" and the "at" of "and at noon the mayor [said]", the "Monday" of
 * "On Monday police [said]"; null where nothing is left that can be a subject.
 * @param floor the first token that may belong to the phrase
 */
export function withoutFront(
  { tokens, last, conjunction }: PhraseScan,
  from: number,
  floor: number,
): TokenRange | null {
  let first = from
  // "left for Lund and Roe [said]"
  if (conjunction >= 0 && first < conjunction && first > floor && governs(tokens[first - 1])) first = conjunction + 1
  while (first < last && isOutside(tokens[first]!)) first++
  first = pastPredicate(tokens, first, last)
  // "It was replaced on Thursday by a note that [said]"
  first = pastTimeBy(tokens, first, last)
  first = pastDate(tokens, first, last)
  for (let i = first; i < last; i++) if (mayHead(tokens[i]!)) return { first, last }
  return null
}

/** At the "a" of "noon on Thursday by a note". */
function pastTimeBy(tokens: readonly Token[], first: number, last: number): number {
  let i = first
  while (i < last && (isTime(tokens, i) || (i > first && tokens[i]!.lower === 'on'))) i++
  return i > first && i + 1 < last && tokens[i]!.lower === 'by' ? i + 1 : first
}

/** "Roe" of "It was hard for Roe, who" and "Lind was sharply critical of Roe, who": an adjective behind "was" is none of the phrase. */
function pastPredicate(tokens: readonly Token[], first: number, last: number): number {
  if (!isBe(tokens[first - 1])) return first
  let i = first
  while (i < last && (tokens[i]!.pos === 'ADV' || /^(?:both|all|so|too)$/.test(tokens[i]!.lower))) i++
  return i + 2 < last && tokens[i]!.pos === 'ADJ' && tokens[i + 1]!.pos === 'ADP' ? i + 2 : first
}

/** Whether a word has the noun behind it as its object: "met", "for"; not the "as" of "as Roe and Lind said". */
const governs = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || (token.pos === 'ADP' && token.lower !== 'as'))

const isOutside = (token: Token): boolean =>
  token.pos === 'CCONJ' || token.pos === 'ADP' || OUTSIDE.has(token.lower) || isHyphen(token)

const mayHead = (token: Token): boolean =>
  isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'X'

/** At "police" in "On Monday police [said]" and "On March 3 police [said]"; not past "On Monday's vote". */
export function pastDate(tokens: readonly Token[], first: number, last: number): number {
  if (!DATING.has(tokens[first - 1]?.lower ?? '')) return first
  let i = first
  while (i < last && (isTime(tokens, i) || (i > first && /^\d/.test(tokens[i]!.text)))) i++
  return i < last && i > first && !isPossessive(tokens[i]) && isNominal(tokens[i]) ? i : first
}
