import type { Token } from '../../../language/index.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../opens-clause.ts'
import { introduces, reportStarts } from '../report-starts.ts'
import { carriesClause, isComma } from '../tags.ts'
import { tenseOf } from '../tense.ts'
import type { ClauseScan } from './scan.ts'
import { AFTERTHOUGHTS } from './writer-again.ts'

/**
 * Passes a quote, and tells whether the clause ends with it: “Talks go on,” [she told us], “stuck” [after their bridge
 * fell], “over,” [citing Roe]; not "is “stuck” in Lund".
 */
export function endsWithQuote(scan: ClauseScan): boolean {
  const { tokens, start, limit, cues, fronted } = scan
  const { quote } = tokens[scan.at]!
  while (scan.at + 1 < limit && tokens[scan.at + 1]!.quote === quote) scan.at++
  const { at } = scan
  const next = at + 1
  const inside = tokens[at - 1]?.text ?? ''
  if (next < limit && reportStarts(tokens, next, limit, cues, start))
    if (/[.?!,]$/.test(inside) || introduces(tokens, next, limit, cues)) return true
  if (setsAgainst(tokens, next, limit) && hasFinite(tokens, start, at)) return true
  if (inside !== ',') return false
  if (next < limit && isToldOfWho(scan) && carriesClause(tokens[next]) && tenseOf(tokens[next]!) !== null) return true
  return (
    AFTERTHOUGHTS.has(tokens[next]?.lower ?? '') || (fronted && next < limit && opensMainClause(tokens, next, limit))
  )
}

/** "Roe, who has called it “late,” [mocked it]": the sentence's own verb goes on behind what "who" tells. */
const isToldOfWho = ({ tokens, cue }: ClauseScan): boolean => {
  const who = cue?.subject?.first ?? -1
  return tokens[who]?.lower === 'who' && isComma(tokens[who - 1])
}

/** "say they are “stuck” [after their bridge fell]", "[as she left for Lund]": what a quote that ends its clause leaves to the writer. */
const setsAgainst = (tokens: readonly Token[], at: number, limit: number): boolean =>
  /^(?:after|as)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'to' &&
  opensFiniteClause(tokens, at + 1, limit, true)
