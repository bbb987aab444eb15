import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { tellsArrival } from './arrival.ts'
import { byRule } from './by-rule.ts'
import { endsAtComma, endsAtDash } from './clause-scan/at-comma.ts'
import { endsWithQuote } from './clause-scan/behind-quote.ts'
import { endsAtBracket } from './clause-scan/brackets.ts'
import { asksNext } from './clause-scan/next-share.ts'
import { joinsDoer, leadsToReport, tellsTerms } from './clause-scan/reporters-phrase.ts'
import type { ClauseScan } from './clause-scan/scan.ts'
import { joinsReport, type Shape } from './coordination.ts'
import { inFrontedClause } from './fronted.ts'
import { mainVerbBehind } from './main-verb-behind.ts'
import { hasFinite } from './opens-clause.ts'
import { leadsToQuote, reportStarts } from './report-starts.ts'
import { isComma, isDash, isSpacedHyphen } from './tags.ts'

/**
 * Where a reported clause ends: at the sentence's end, or before what is the reporter's again: another report (", and Roe
 * said ..."), a participle (", adding that"), a source (", according to"), ", following talks ...".
 */
export function clauseEnd(view: View, start: number, shape: Shape = 'clause'): number {
  const { document, sentence, cues, limit } = view
  const { tokens } = document
  const cue = cues.findLast(({ verb }) => verb < start) ?? null
  const main = mainVerbBehind(tokens, start, sentence, limit, cue, shape)
  if (main > 0) return main
  const fronted = inFrontedClause(tokens, start, sentence, cue)
  const passed = { commas: 0, led: false, brackets: 0, closingDash: -1 }
  const scan: ClauseScan = { tokens, start, limit, shape, cues, cue, fronted, at: start, ...passed }
  for (; scan.at < limit; scan.at++) {
    const token = tokens[scan.at]!
    if (token.quote >= 0) {
      if (endsWithQuote(scan)) return scan.at + 1
    } else if (scan.at > start && endsAt(scan, token)) return scan.at
  }
  return limit
}

/** Whether the clause ends before a token outside of quotes. */
function endsAt(scan: ClauseScan, token: Token): boolean {
  const { tokens, at, start, limit, shape, cues, cue } = scan
  if (isComma(token)) return endsAtComma(scan)
  if (isDash(token) || isSpacedHyphen(tokens, at)) return endsAtDash(scan)
  switch (token.lower) {
    case 'he':
    case 'she':
      return leadsToQuote(tokens, at, limit, cues)
    case '(':
      return endsAtBracket(scan)
    case ')':
      return scan.brackets-- === 0
    case ';':
      return true
    case ':':
      // 'they say, was “simple”: patients left': the writer goes on
      return tokens[at - 1]!.mark || tokens[at + 1]?.mark === true
    case 'and':
    case 'but':
      if (tokens[at + 1]?.lower === 'that') return false
      if ((shape === 'phrase' || hasFinite(tokens, start, at)) && reportStarts(tokens, at + 1, limit, cues, start))
        return true
      return joinsReport(tokens, start, at, limit, cue, shape) || joinsDoer(tokens, at, limit, cue)
    case 'compared':
      return /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '') && asksNext(tokens, cue, at + 2, limit)
    case 'while':
      return (
        asksNext(tokens, cue, at + 1, limit) ||
        (shape === 'phrase' &&
          (cue?.form.form === 'ing' || !tokens[at + 1]?.lower.endsWith('ing')) &&
          reportStarts(tokens, at + 1, limit, cues, start))
      )
    case 'with':
      return shape === 'phrase' && leadsToReport(tokens, at, cues)
    case 'on':
      return tellsTerms(tokens, at)
    case 'only':
      return tellsTerms(tokens, at + 1)
    case 'according':
      return tokens[at + 1]?.lower === 'to' && !byRule(tokens, at, limit)
    case 'as':
      return cue?.form.form === 'past' && tellsArrival(tokens, start, at)
    default:
      return false
  }
}
