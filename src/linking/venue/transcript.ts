import { inTitleCase } from '../../language/title-case.ts'
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

/** The line of a broadcaster's page: "Heard on Open Table". */
const AIRED_ON = /^(?:as )?(?:heard|aired|broadcast|as seen) on (\p{Lu}[^.:\n]{2,60})$/imu
const MOST_HEAD = 4000
/** "told host Ann Grey" */
const TO_HOST = /\b(?:told|tells) (?:the |its |our )?(?:host|presenter|anchor)\b/

const programmeOf = oncePer(({ article }: Reporting): string | null => {
  const name = AIRED_ON.exec(article.text.slice(0, MOST_HEAD))?.[1]?.trim()
  return name === undefined ? null : name === name.toUpperCase() ? inTitleCase(name) : name
})

/** "ORBIS: Why now?", of one who "spoke with Orbis": whoever asks is the paper. */
function askingPaper({ article, frames }: Reporting, sentence: number): string | null {
  for (const [, name] of frames[sentence]!.matchAll(/\b(?:with|to) (\p{Lu}[\p{L}&’'-]+(?: \p{Lu}[\p{L}&’'-]+){0,3})/gu))
    if (article.text.includes(`\n${name!.toUpperCase()}: `)) return name!
  return null
}

/**
 * The venue of a printed interview's answers: the medium that its introduction names ("They spoke to Den in Oslo."), the
 * programme that it was "heard on", or the paper that its questions are labelled with.
 */
export function transcriptVenue(reporting: Reporting): (report: Report) => VenueFound | null {
  const venue = venueOfTranscript(reporting)
  return (report) => {
    const told = venue !== null && TO_HOST.test(reporting.frames[report.sentence] ?? '')
    return isTurn(report) || told ? venue : null
  }
}

function venueOfTranscript(reporting: Reporting): VenueFound | null {
  const sentences = introduction(reporting)
  const medium = { kind: 'medium', apart: true, again: false } as const
  for (const sentence of sentences) {
    const frame = reporting.frames[sentence]!
    const found = venueInFrame(frame, null)
    if (found?.kind === 'medium') return { ...medium, words: frame.slice(found.start, found.end), sentence }
  }
  const programme = programmeOf(reporting)
  if (programme !== null && reporting.reports.some(isTurn))
    return { ...medium, words: programme, sentence: sentences[0] ?? 0 }
  for (const sentence of sentences) {
    const paper = askingPaper(reporting, sentence)
    if (paper !== null) return { ...medium, words: paper, sentence }
  }
  return null
}
