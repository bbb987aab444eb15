import type { Reporting } from '../reports.ts'
import { NAME } from './name.ts'

const AT_COURT = new RegExp(`\\b(?:at|in|before) (?=[^,.;]*\\b[Cc]ourt\\b)${NAME}`, 'gu')
/** What happens in court to those whom the report is about. */
const PROCEEDINGS =
  /\b(?:pleaded|appeared|sentenced|jailed|convicted|guilty|trial|hearing|heard|charged|fined|remanded|inquest|evidence)\b/
/** Who speaks there, and how. */
const IN_COURT =
  /\b(?:Judge|Justice|Recorder|Magistrate|Sheriff|[Cc]oroner|prosecut(?:ing|or)|defending|barrister|told the (?:court|jury|inquest|hearing|tribunal)|outside (?:the )?court|[Ss]entencing|in evidence|cross-examination)\b/

const MOST_SENTENCE = 1000

/**
 * The court of a report that names one ("pleaded guilty at Vest District Court"), for those who speak in court: "the judge
 * said", "told the jury". Not for a neighbour whom the reporter asked.
 */
export function courtOf({ article, analysis, frames, reports }: Reporting, index: number): string | null {
  if (!IN_COURT.test(frames[reports[index]!.sentence] ?? '')) return null
  const courts = new Set<string>()
  for (const { start, end } of analysis.sentences) {
    const sentence = article.text.slice(start, Math.min(end, start + MOST_SENTENCE))
    if (!PROCEEDINGS.test(sentence)) continue
    for (const match of sentence.matchAll(AT_COURT))
      if (/ [Cc]ourt$/.test(match[1]!)) courts.add(match[1]!.replace(/^the /, ''))
  }
  return courts.size === 1 ? [...courts][0]! : null
}
