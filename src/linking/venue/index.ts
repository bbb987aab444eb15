import { BLANK, previousInRun, type Reporting, sentenceAt } from '../reports.ts'
import { sceneOf } from '../scene.ts'
import { type Venue, venueInFrame } from './rules.ts'

/** Where a quotation was said: words of the article, or null. */
export interface VenueFound {
  readonly words: string
  /** An interview or a written piece, apart from the event that the article tells of. */
  readonly apart: boolean
}

/** A sentence that says where something was said without quoting it: "The minister stated this on NOS radio." */
const SAYING =
  /\b(?:said|says|stated|told|spoke|speaking|remarks?|comments?|statement|warning|interview(?:ed)?|appear(?:ed|ing|ance)|made (?:this|these|the)|wrote|writing)\b/i

/**
 * The venue of each quotation: the one that its own sentence names; else the one before it in the run; else that of a
 * sentence beside it that says where ("The minister stated this on NOS radio."); else, of a speaker with one source, the one after it.
 */
export function venuesOf(reporting: Reporting): (VenueFound | null)[] {
  const { reports } = reporting
  const own = reports.map(({ sentence, quotation }) => ownVenue(reporting, sentence, quotation.mention))
  const found: (VenueFound | null)[] = []
  // The latest venue of each quotation's run: reported clauses in between may have none.
  const ofRun: (VenueFound | null)[] = []
  for (const index of reports.keys()) {
    const previous = previousInRun(reports, index)
    const latest = previous === null ? null : (ofRun[previous] ?? null)
    const carried = previous !== null && goesOn(reporting, previous, index) ? latest : null
    const venue = own[index] ?? beside(reporting, index, -1) ?? carried ?? inScene(reporting, index)
    found.push(venue)
    ofRun.push(venue ?? latest)
  }
  for (let index = reports.length - 1; index >= 0; index--) {
    if (found[index]) continue
    const next = previousInRun(reports, index + 1) === index ? own[index + 1] : null
    const near = (reports[index + 1]?.block ?? 0) - (reports[index]?.block ?? 0) <= 1
    found[index] = beside(reporting, index, 1) ?? (next?.apart && near && reporting.onlyRun[index] ? next : null)
  }
  return found
}

/** "Grey used the same picture in a television interview on Sunday. She said ..." */
function inScene(reporting: Reporting, index: number): VenueFound | null {
  const scene = sceneOf(reporting, index)
  const frame = scene === null ? undefined : reporting.frames[scene]
  return frame === undefined ? null : named(frame, venueInFrame(frame, null))
}

/** A reported clause in another paragraph may come from anywhere; quoted words, or the same paragraph, go on. */
const goesOn = ({ reports }: Reporting, previous: number, index: number): boolean =>
  reports[index]?.quotation.kind !== 'indirect' || reports[index]?.block === reports[previous]?.block

function ownVenue(
  reporting: Reporting,
  sentence: number,
  mention: { start: number; end: number } | null,
): VenueFound | null {
  const span = reporting.analysis.sentences[sentence]
  const frame = reporting.frames[sentence]
  if (!span || frame === undefined) return null
  const at = mention && { start: mention.start - span.start, end: mention.end - span.start }
  return named(frame, venueInFrame(frame, at))
}

const named = (frame: string, venue: Venue | null): VenueFound | null =>
  venue && { words: frame.slice(venue.start, venue.end).replaceAll(BLANK, '').trim(), apart: venue.apart }

/** The venue of the sentence just before or after a quotation's own, when that one quotes nothing and tells of a saying. */
function beside(reporting: Reporting, index: number, step: -1 | 1): VenueFound | null {
  const { reports, frames, analysis } = reporting
  const report = reports[index]!
  const edge =
    step < 0
      ? Math.min(report.sentence, sentenceOf(reporting, index))
      : Math.max(report.sentence, sentenceOf(reporting, index))
  const frame = frames[edge + step]
  const [here, there] = [analysis.sentences[edge], analysis.sentences[edge + step]]
  if (frame === undefined || !here || !there || Math.abs(here.block - there.block) > 1) return null
  if (frame.includes(BLANK) || !SAYING.test(frame) || isAnothers(reporting, report.speaker, frame)) return null
  return named(frame, venueInFrame(frame, null))
}

const sentenceOf = ({ analysis, reports }: Reporting, index: number): number =>
  sentenceAt(analysis.sentences, reports[index]!.quotation.start)

/** Whether a sentence names another of the article's people and not this one. */
function isAnothers({ families, people }: Reporting, speaker: string | null, frame: string): boolean {
  const own = speaker?.split(/\s+/).at(-1) ?? ''
  // "A harbour official" may well be the one whom the next sentence names.
  if (/^\p{Ll}/u.test(own) || /^(?:He|She|They)\b/.test(frame)) return false
  const words = new Set(frame.match(/[\p{L}-]+/gu))
  return !words.has(own) && [...words].some((word) => /^\p{Lu}/u.test(word) && (families.has(word) || people.has(word)))
}
