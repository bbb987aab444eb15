import type { Token } from '../../../language/index.ts'
import type { Cue } from '../cue.ts'
import { reportStarts } from '../report-starts.ts'
import type { ClauseScan } from './scan.ts'

/** Whether a clause ends before a bracket, which is passed where it does not: "it was late [(“Very late,” she jokes)]"; not "(a tenth; two in all)". */
export function endsAtBracket(scan: ClauseScan): boolean {
  const { tokens, at, limit, cues } = scan
  if (holdsReport(tokens, at, limit, cues)) return true
  const closing = closingBracket(tokens, at, limit)
  if (closing === at) scan.brackets++
  scan.at = closing
  return false
}

/** The bracket that closes one that ends no clause; the bracket itself where nothing does. */
function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 20); i++) {
    if (tokens[i]!.mark) return open
    if (tokens[i]!.text === ')' || (i + 1 === limit && tokens[limit]?.text === ')')) return i
  }
  return open
}

/** "(“It was late,” she jokes)": a bracket with a quote and its own report behind what is reported. */
function holdsReport(tokens: readonly Token[], open: number, limit: number, cues: readonly Cue[]): boolean {
  const quote = tokens[open + 1]?.mark ? tokens[open + 1]!.quote : -1
  if (quote < 0) return false
  let end = open + 1
  while (end < limit && tokens[end]!.quote === quote) end++
  return /[.?!,]$/.test(tokens[end - 2]?.text ?? '') && reportStarts(tokens, end, limit, cues, open)
}
