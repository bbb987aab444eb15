import { BLANK, type Reporting } from '../reports.ts'
import { dayOf } from './own-date.ts'

/** How a judge speaks in what a court gives. */
const RULES = /^(?:ruled|rules|held|found|wrote|writes|ordered|concluded)$/
const JUDGE = /\b(?:judge|justice|court|tribunal)\b/i
const RULING = /^['’]s (?:\p{Ll}+ ){0,2}(?:ruling|verdict|judg(?:e)?ment|decision|order)\b/u
const COURT_ACTS =
  /\b(?:court|judge|tribunal)\b.*\b(?:rejected|ruled|turned down|threw out|dismissed|upheld|granted|refused|found|ordered|convicted|acquitted)\b/i
/** As many sentences before may have told of it, and as many blocks. */
const LOOK_BACK = 5
const BLOCKS = 3
const MOST_RULING = 60

/**
 * The day of the ruling that a judge or a court is quoted from, told shortly before: "On 4 May the court turned it down.
 * Judge Grey ruled that ...", "Monday's court ruling ... "It is lawful," the judge wrote."
 */
export function rulingDay(reporting: Reporting, index: number): number | null {
  const { analysis, article, frames, expressions, datable, reports } = reporting
  const { quotation, sentence, block, speaker } = reports[index]!
  if (!RULES.test(quotation.cue?.text ?? '') || !JUDGE.test(`${quotation.mention?.text} ${speaker}`)) return null
  for (let at = sentence - 1; at >= 0 && at >= sentence - LOOK_BACK; at--) {
    const span = analysis.sentences[at]!
    if (block - span.block > BLOCKS) return null
    const frame = frames[at]!
    for (const one of expressions[at]!) {
      const { start, end } = analysis.expressions[one]!
      if (!datable[one]) continue
      // Also in a question that somebody was asked.
      if (RULING.test(article.text.slice(end, end + MOST_RULING))) return one
      if (frame[start - span.start] !== BLANK && COURT_ACTS.test(frame) && dayOf(reporting, at) === one) return one
    }
  }
  return null
}
