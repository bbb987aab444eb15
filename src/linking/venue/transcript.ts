import { oncePer } from '../../once.ts'
import type { Report, Reporting } from '../reports.ts'
import { venueInFrame } from './in-frame.ts'
import type { VenueFound } from './index.ts'

/** As many sentences before the first answer may say with whom the interview was. */
const INTRODUCTION = 12
const TALK = /\b(?:spoke|speaks|speaking|talk(?:s|ed)|interview(?:ed)?|sat down|sits down|conversation|told|tells)\b/i

export const isTurn = ({ quotation }: Report): boolean => quotation.decidedBy.detector === 'turn of an interview'

/** The sentences that introduce a printed interview, the nearest to its first answer first; none in any other article. */
export const introduction = oncePer(({ reports, frames }: Reporting): readonly number[] => {
  const first = reports.find(isTurn)
  if (!first) return []
  const sentences = frames.flatMap((frame, at) => (at < first.sentence && TALK.test(frame) ? [at] : []))
  return sentences.filter((at) => at >= first.sentence - INTRODUCTION).reverse()
})

/** The venue of a printed interview's answers: the medium that its introduction names ("They spoke to Den in Oslo."). */
export function transcriptVenue(reporting: Reporting): (report: Report) => VenueFound | null {
  let venue: VenueFound | null = null
  for (const sentence of introduction(reporting)) {
    const frame = reporting.frames[sentence]!
    const found = venueInFrame(frame, null)
    if (found?.kind !== 'medium') continue
    const words = frame.slice(found.start, found.end)
    venue = { words, kind: 'medium', apart: true, sentence, again: false }
    break
  }
  return (report) => (isTurn(report) ? venue : null)
}
