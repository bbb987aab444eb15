import { BLANK, type Reporting, sentenceAt } from '../reports.ts'
import { dayOf } from './own-date.ts'

/** What a sentence calls that which was just quoted. */
const SAYING =
  '(?:remarks?|comments?|claims?|boasts?|statements?|accusations?|allegations?|announcement|appeal|pledge|promise|threat|warning|admission|declaration|prediction)'
const TAKES_UP = new RegExp(
  `\\b(?:made|issued|repeated) (?:the|this|that|these|those|his|her|their) (?:\\p{Ll}+ )?${SAYING}\\b|\\b(?:said|stated|told) (?:this|so)\\b|^\\W*(?:The|His|Her|Their|These) (?:\\p{Ll}+ )?${SAYING} (?:came|was made|were made)\\b`,
  'u',
)
/** "The remarks came a day after", "made the boast before": a day of something else. */
const BESIDE = /\b(?:after|before|ahead of|following|since)\b/

/**
 * The day of the sentence behind a quotation that takes it up without quoting more: "Grey made the claim on public radio on
 * Thursday." Not "The claim came days after the storm of Thursday."
 */
export function dayTakenUp(reporting: Reporting, index: number): number | null {
  const { analysis, frames, reports } = reporting
  const { sentence, quotation } = reports[index]!
  const next = Math.max(sentence, sentenceAt(analysis.sentences, quotation.end - 1)) + 1
  const frame = frames[next]
  if (frame === undefined || frame.includes(BLANK) || !TAKES_UP.test(frame) || BESIDE.test(frame)) return null
  const [here, there] = [analysis.sentences[next - 1]!, analysis.sentences[next]!]
  return there.block - here.block <= 1 ? dayOf(reporting, next) : null
}
