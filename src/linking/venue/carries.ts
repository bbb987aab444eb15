import type { Report, Reporting } from '../reports.ts'
import { ownDay } from '../said/own-date.ts'
import { isAway } from '../sitting/speaks.ts'
import type { VenueFound } from './index.ts'

/** What is read, not heard: its author says the rest elsewhere. */
export const READ = /\b(?:preprint|study|thesis|journal)\b/

/** A reported clause in another paragraph may come from anywhere; quoted words, or the same paragraph, go on. */
export function carries(reporting: Reporting, previous: number, index: number, venue: VenueFound): boolean {
  const { reports, analysis } = reporting
  const { block, quotation } = reports[index]!
  if (venue.sitting && isAway(reporting, reports[index]!)) return false
  // "She recalls": to the reporter, now.
  if (/^(?:recalls?|remembers?|reflects?)$/.test(quotation.cue?.text ?? '')) return false
  if (READ.test(venue.words)) return block === analysis.sentences[venue.sentence]?.block
  const before = reports[previous]!.block
  if (quotation.kind !== 'indirect' || block === before) return true
  return block - before === 1 && isPronoun(quotation) && !isOtherTime(reporting, index)
}

/** "She has long said that ...": not only then. */
const OTHER_TIME =
  /\b(?:(?:has|have|had) (?!just\b)(?:\p{Ll}+ ){0,3}\p{Ll}+(?:ed|aid|ade|old|ught)\b|often|[Ff]or (?:months|years|weeks)|[Rr]ecently|[Ee]arlier|[Pp]reviously|[Oo]nce|[Aa]fter(?:wards?| the)|[Rr]eached by|[Ll]ast (?:week|month|year)|[Aa]t h(?:is|er) rall(?:y|ies))\b/u
export const isOtherTime = ({ frames, reports }: Reporting, index: number): boolean =>
  OTHER_TIME.test(frames[reports[index]!.sentence] ?? '')

/** "He said that ..." in the paragraph after what he told a paper; not "Grey said that ...". */
const isPronoun = ({ mention }: Report['quotation']): boolean => mention !== null && /^s?he$/i.test(mention.text)

/** Not "he told Den on Sunday" and then "he said on Tuesday", nor "Earlier, he said". */
export function sameDay(reporting: Reporting, venue: VenueFound, index: number): boolean {
  const report = reporting.reports[index]!
  if (report.sentence === venue.sentence) return true
  if (/^\W*(?:Earlier|Later|Previously|Separately|Elsewhere)\b/.test(reporting.frames[report.sentence] ?? ''))
    return false
  const [here, there] = [ownDay(reporting, report), ownDay(reporting, { ...report, sentence: venue.sentence })]
  const words = (expression: number): string => reporting.analysis.expressions[expression]!.text
  return here === null || (there !== null && words(here) === words(there))
}
