import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { nearestClauseSubject } from '../grammar/nearest-clause.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Case } from './sieve.ts'

/** The subject of the report before in the sentence: "Roe" in "Roe said it was late, adding that ..."; and of the clause behind it, if one is: "Lind" in "Roe said it was late, and Lind left, adding that ...". */
export function ofReportBefore({ found, document, all, index }: Case, report: Cue): TokenRange | null {
  for (let i = index - 1; i >= 0 && all[i]!.sentence === found.sentence; i--) {
    const other = all[i]!
    const relative = /^(?:whom|which|that)$/.test(document.tokens[(other.subject?.first ?? 0) - 1]?.lower ?? '')
    // "Roe rejected Lind's call to leave, saying ...": whose call it is says nothing more
    if (other.detector.startsWith('noun with') || tellsWho(document, other, report)) continue
    if (other.subject && !relative && other.cue && other.cue.first < report.verb && !other.report?.passive)
      return ofNearestClause(document, found, Math.max(other.last, other.cue.last), report) ?? other.subject
  }
  return null
}

/** The report of "Roe rebuked critics who say it is late, saying ...": it tells which critics, and the sentence goes on without it. */
function tellsWho({ tokens }: Document, { subject, last, sentence }: Found, report: Cue): boolean {
  if (!subject || report.form.form !== 'ing' || report.form.verb.lemma === 'add') return false
  // "critics who say it is “late,” saying"
  if (!(isComma(tokens[report.first - 1]) || tokens[report.first - 1]!.mark) || last < report.first - 1) return false
  const who = subject.first
  if (tokens[who]!.lower !== 'who' || isComma(tokens[who - 1])) return false
  const whom = nounPhraseBefore(tokens, who, sentence.first)
  return whom !== null && whom.first > sentence.first && /^(?:VERB|ADP)$/.test(tokens[whom.first - 1]!.pos)
}

/** "Lind" in "Roe wept, and Lind left, saying ...": of the clause nearest before. */
export function ofNearestClause(
  { tokens }: Document,
  { sentence }: Found,
  floor: number,
  report: Cue,
): TokenRange | null {
  if (report.infinitive || floor >= report.first) return null
  const joined = report.form.form !== 'ing' && /^(?:and|but|or)$/.test(tokens[report.first - 1]!.lower)
  return nearestClauseSubject(tokens, sentence.first, floor, report.first, joined)
}
