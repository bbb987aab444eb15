import { BLANK, familyOf, previousInRun, type Reporting, sentenceAt } from '../reports.ts'
import { namesStretch } from '../said/own-date.ts'
import { gatheringOf, sceneOf } from '../scene.ts'
import { type Sitting, sittingOf } from '../sitting/index.ts'
import { takesUp } from './again.ts'
import { callAgain, inCallsWords } from './call.ts'
import { carries, isOtherTime, READ, sameDay } from './carries.ts'
import { askedAgain, documentAgain, hostAgain, messagesOf } from './goes-on.ts'
import { type Venue, venueInFrame } from './in-frame.ts'
import { fullerBefore, namedBefore } from './named-before.ts'
import type { VenueKind } from './nouns.ts'
import { toldOnce } from './told-once.ts'
import { transcriptVenue } from './transcript.ts'

/** Where a quotation was said: words of the article, or null. */
export interface VenueFound {
  readonly words: string
  readonly kind: VenueKind
  /** An interview or a written piece, apart from the event that the article tells of. */
  readonly apart: boolean
  /** The sentence that names it. */
  readonly sentence: number
  /** "The same briefing", "the interview": one that was named before. */
  readonly again: boolean
  /** The court, inquest or meeting that the article reports from. */
  readonly sitting?: boolean
}

/** A sentence that says where something was said without quoting it: "The minister stated this on NOS radio." */
const SAYING =
  /\b(?:said|says|stated|tells|told|telling|spoke|speaks|speaking|talk(?:s|ed|ing)|remarks?|comments?|declarations?|statements?|warning|interview(?:ed)?|conversation|appear(?:ed|ing|ance)|made (?:this|these|the)|wrote|writing|posted|posting|published|(?<!\b(?:was|were|been) )shared|raised (?:the|this|that|his|her|its|their) (?:matter|issue|subject|question|point|case|topic|concerns?)|(?:asked|question|put to)\b.*\b(?:lecture|speech|debate|hearing|interview))\b/i
/** "told the jury", "a public inquiry", "in his opening statement" */
const SITTING =
  /(?:inquest|inquiry|tribunal|court|jury|jurors|hearing|committee|commission|council|meeting|members|councillors|magistrates|session|commons|house|senate|dáil|parliament|assembly|m[sel]?ps|tds|senators|lawmakers|legislators|deputies|opening statement|impact statement)$/i
/** Such a sentence after the quotation takes it up: "She said this ...", "His remarks ..." */
const REFERS =
  /\b(?:[Tt]his|[Tt]hese|[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|made the) (?:remarks?|claims?|boasts?|announcement|pledge|threat|accusations?|comments?|statements?|words|interview|warning))\b/
/** A venue that begins before this offset opens its sentence: "In a note to clients, ...". */
const OPENING = 8
/** "The picture was shared on Facebook": by others */
const SPREAD_ON = /\b(?:was|were|been|is|are) (?:shared|liked|watched|viewed|seen) on (?:the )?$/
/** "had still been hopeful on NOS radio": to be on the air is to speak. */
const ON_AIR = /\bon (?:the )?(?:[\p{L}-]+ ){0,4}$/u

/**
 * The venue of each quotation: the one that its own sentence names; else that of the sentence before it that says where
 * ("The minister stated this on NOS radio."); else the one before it in the run; else that of the sentence after it; else,
 * of a speaker with one source, the one of the quotation after it.
 */
export function venuesOf(reporting: Reporting): (VenueFound | null)[] {
  const { reports } = reporting
  const own = inCallsWords(reports.map(({ sentence, quotation }) => ownVenue(reporting, sentence, quotation.mention)))
  const transcript = transcriptVenue(reporting)
  const sitting = sittingOf(reporting, (index) => own[index] !== null && !SITTING.test(own[index]!.words))
  const sits: VenueFound | null = sitting && {
    words: sitting.words,
    sentence: sitting.sentence,
    kind: 'gathering',
    apart: false,
    again: false,
    sitting: true,
  }
  const found: (VenueFound | null)[] = []
  // What a speaker's run goes on with, also past a clause that may come from elsewhere.
  const running: (VenueFound | null)[] = []
  for (const [index, report] of reports.entries()) {
    const previous = previousInRun(reports, index) ?? (quotes(reporting, index) ? index - 1 : null)
    const before = previous === null ? null : running[previous]!
    const carried = before && sameDay(reporting, before, index) ? before : null
    // "she told Den" and then "she said by phone": still to Den
    const mine = carried?.kind === 'medium' && CALL.test(own[index]?.words ?? '') ? carried : own[index]
    const at = sitting?.reports.has(index) ? (carried?.kind === 'gathering' ? carried : sits) : null
    const named =
      at && mine
        ? { ...mine, words: inFull(mine.words, sitting!), sitting: true }
        : (mine ??
          documentAgain(reporting, found, index) ??
          at ??
          beside(reporting, index, -1) ??
          askedAgain(reporting, found, index) ??
          callAgain(reporting, found, index) ??
          hostAgain(reporting, found, index) ??
          messagesOf(reporting, index))
    const going = carried && carries(reporting, previous!, index, carried) ? carried : null
    found.push(named ?? going ?? inScene(reporting, index) ?? transcript(report))
    running.push(found[index] ?? carried)
  }
  for (let index = reports.length - 1; index >= 0; index--) {
    if (found[index]) continue
    const goesOnNext = previousInRun(reports, index + 1) === index
    // "... , she told Den. It was late, she explained. "It is cold," she said.": to Den, all of it
    if (
      goesOnNext &&
      running[index] !== null &&
      !isOtherTime(reporting, index) &&
      found[index + 1] === running[index]
    ) {
      found[index] = running[index]!
      continue
    }
    const next = goesOnNext ? own[index + 1] : null
    const elsewhere = next !== null && (setApart(reporting, index) || !sameDay(reporting, next!, index))
    const near = (reports[index + 1]?.block ?? 0) - (reports[index]?.block ?? 0) <= 1
    found[index] =
      beside(reporting, index, 1) ?? (next?.apart && !elsewhere && near && reporting.onlyRun[index] ? next : null)
  }
  return found.map((venue, index) => {
    if (venue === null) return null
    const before = venue.again ? namedBefore(reporting, found, index) : fullerBefore(reporting, found, index)
    return before ?? venue
  })
}

/** "MPs" and "the committee" in the name of what sits; not "the hearing", which is told of as such. */
const inFull = (words: string, { words: name, named }: Sitting): string =>
  named && !/\b(?:hearing|inquiry|meeting|impact statement)$/.test(words) && !words.includes(name) ? name : words

const CALL = /^(?:(?:tele)?phone|text message)$/

const SOONER =
  /\b(?:first|earlier|previously|already|once) (?:said|told|raised|spoke|wrote|posted|voiced|warned|claimed|appeared)\b/

/** "Speaking outside court, she said", and then what "she told Den last week" or "first told Den": two occasions. */
function setApart(reporting: Reporting, index: number): boolean {
  const { reports, frames } = reporting
  let head = index
  for (let at = previousInRun(reports, head); at !== null; at = previousInRun(reports, head)) head = at
  return (
    namesStretch(reporting, reports[index + 1]!) ||
    SOONER.test(frames[reports[index + 1]!.sentence] ?? '') ||
    /^\W*(?:Speaking|Asked|Standing)\b/.test(frames[reports[head]!.sentence] ?? '')
  )
}

/** "Grey used the same picture in a television interview on Sunday. She said ..." */
function inScene(reporting: Reporting, index: number): VenueFound | null {
  const scene = sceneOf(reporting, index) ?? gatheringOf(reporting, index)
  const frame = scene === null ? undefined : reporting.frames[scene]
  const venue = frame === undefined ? null : named(frame, scene!, venueInFrame(frame, null))
  const { block } = reporting.reports[index]!
  if (venue && READ.test(venue.words) && block !== reporting.analysis.sentences[scene!]!.block) return null
  return venue && sameDay(reporting, venue, index) ? venue : null
}

/** "The company said in a statement", and then "it quoted its head as saying". */
const quotes = ({ reports, frames }: Reporting, index: number): boolean =>
  (reports[index]?.block ?? 0) - (reports[index - 1]?.block ?? -9) <= 1 &&
  /\b(?:[Ii]t|[Tt]he statement) (?:also )?quoted\b/.test(frames[reports[index]!.sentence] ?? '')

function ownVenue(
  reporting: Reporting,
  sentence: number,
  mention: { start: number; end: number } | null,
): VenueFound | null {
  const span = reporting.analysis.sentences[sentence]
  const frame = reporting.frames[sentence]
  if (!span || frame === undefined) return null
  const at = mention && { start: mention.start - span.start, end: mention.end - span.start }
  return named(frame, sentence, venueInFrame(frame, at) ?? toldOnce(reporting, frame))
}

function named(frame: string, sentence: number, venue: Venue | null): VenueFound | null {
  if (venue === null) return null
  const words = frame.slice(venue.start, venue.end).replaceAll(BLANK, '').trim()
  const { kind, apart } = venue
  return { words: words.replace(/^that /, ''), kind, apart, sentence, again: takesUp(frame, venue) }
}

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
  if (frame.includes(BLANK) || isAnothers(reporting, report.speaker, frame)) return null
  const { speaker } = report
  if (step > 0 && !REFERS.test(frame) && (speaker === null || !frame.includes(familyOf(speaker)))) return null
  const venue = venueInFrame(frame, null) ?? toldOnce(reporting, frame)
  if (venue === null) return null
  const lead = frame.slice(0, venue.start)
  const onAir = step < 0 && venue.kind === 'medium' && ON_AIR.test(lead) && !SPREAD_ON.test(lead)
  // "In a note to clients, Grey cut her forecast."
  const opens = step < 0 && venue.start < OPENING
  return onAir || opens || SAYING.test(frame) ? named(frame, edge + step, venue) : null
}

const sentenceOf = ({ analysis, reports }: Reporting, index: number): number =>
  sentenceAt(analysis.sentences, reports[index]!.quotation.start)

/** Whether a sentence names another of the article's people and not this one. */
function isAnothers({ families, people }: Reporting, speaker: string | null, frame: string): boolean {
  const own = familyOf(speaker)
  // "A harbour official" may well be the one whom the next sentence names.
  if (/^\p{Ll}/u.test(own) || /^(?:He|She|They)\b/.test(frame)) return false
  const words = new Set(frame.match(/[\p{L}-]+/gu))
  // By any of the names: some are called by the first.
  return (
    !speaker?.split(/\s+/).some((name) => words.has(name)) &&
    [...words].some((word) => /^\p{Lu}/u.test(word) && (families.has(word) || people.has(word)))
  )
}
