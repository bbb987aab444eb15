import type { Token } from '../../language/index.ts'
import { carriesClause, isComma } from './tags.ts'

/** No aside that its commas alone tell is longer. */
const LONGEST = 10

/**
 * Whether a comma closes what another sets apart inside a clause: "hard, if not lost[,] while it rains", "had never, on any
 * paper[,] promised it"; not "had left, and in Lund[,] he said".
 */
export function closesAside(tokens: readonly Token[], comma: number, start: number): boolean {
  for (let i = comma - 1; i > Math.max(start, comma - LONGEST); i--) {
    if (tokens[i]!.mark) return false
    if (!isComma(tokens[i])) continue
    const next = tokens[i + 1]!
    return (next.lower === 'if' && isIfNot(tokens, i + 2)) || (cutsVerb(tokens, i) && next.pos === 'ADP')
  }
  return false
}

/**
 * The comma that opens what the one at `comma` closes between a verb's auxiliary and its main part: "did, however, confirm",
 * "has, for the first time, admitted"; else -1.
 */
export function asideBefore(tokens: readonly Token[], comma: number, floor: number): number {
  for (let i = comma - 1; i > Math.max(floor, comma - LONGEST); i--) {
    const token = tokens[i]!
    if (isComma(token)) return i + 1 < comma && cutsVerb(tokens, i) ? i : -1
    if (token.mark || carriesClause(token)) return -1
  }
  return -1
}

/** A comma that opens an aside which another closes just before "that": "said, in a rare rebuke, that", "notes, however, that". */
export const opensAsideBeforeThat = (tokens: readonly Token[], comma: number, limit: number): boolean =>
  asideEndBeforeThat(tokens, comma, limit) > 0

/** The comma that closes such an aside; else -1. */
export function asideEndBeforeThat(tokens: readonly Token[], comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + 16); i++)
    if (isComma(tokens[i])) return tokens[i + 1]?.lower === 'that' ? i : -1
  return -1
}

/** One past the commas around a phrase that tells how: "described[, in harsh terms,] a farce"; the first comma itself where none closes. */
export function pastAside(tokens: readonly Token[], comma: number, limit: number): number {
  if (!/^(?:ADP|ADV)$/.test(tokens[comma + 1]?.pos ?? '')) return comma
  for (let i = comma + 2; i + 1 < Math.min(limit, comma + LONGEST); i++) {
    if (isComma(tokens[i])) return i + 1
    if (tokens[i]!.mark || carriesClause(tokens[i])) return comma
  }
  return comma
}

/** "if not lost", "if only briefly": no condition. */
const isIfNot = (tokens: readonly Token[], i: number): boolean =>
  /^(?:not|only|anything|ever)$/.test(tokens[i]?.lower ?? '')

/** "had never,", "will,": a verb whose main part is still to come. */
function cutsVerb(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1]!
  const verb = before.pos === 'ADV' || /^(?:not|never|n['’]t)$/.test(before.lower) ? tokens[comma - 2] : before
  return verb?.pos === 'AUX' && carriesClause(verb)
}
