import { familyOf, previousInRun, type Reporting } from '../reports.ts'
import { gatheringOf, quotesAnother, sceneOf } from '../scene.ts'
import type { VenueFound } from '../venue/index.ts'
import { introduction, isTurn } from '../venue/transcript.ts'
import { courtOf, placeOfSitting } from './court.ts'
import { placeGathered, placeOfEvent, placeOfHere, placeOfPress } from './event-place.ts'
import type { Meeting } from './events.ts'
import { placeInFrame } from './rules.ts'
import { placeOfBody, placeOfReporter, placeOfWitness, settingOf } from './setting.ts'
import { placeTakenUp } from './the-site.ts'

export { meetingsOf } from './events.ts'

/** What is known of each quotation before its place: the day, and by what venue it was said. */
export interface Saying {
  readonly saidOn: string | null
  readonly venue: VenueFound | null
}

/** As many sentences before a quotation's own may still say where its speaker was. */
const LOOK_BACK = 4

interface Context {
  readonly reporting: Reporting
  readonly index: number
  readonly sayings: readonly Saying[]
  readonly saying: Saying
  readonly meetings: readonly Meeting[]
  readonly before: readonly (string | null)[]
}

type PlaceRule = (context: Context) => string | null

/** Where a quotation was said. In this order; the first rule that answers decides. */
export const PLACE_RULES: readonly PlaceRule[] = [
  // "she told reporters in Oslo"
  ({ reporting, index }) => {
    const { sentence, quotation } = reporting.reports[index]!
    const span = reporting.analysis.sentences[sentence]
    const cue = span && quotation.cue
    const at = cue ? { start: cue.start - span.start, end: cue.end - span.start } : null
    return placeInFrame(reporting.frames[sentence] ?? '', at)
  },
  // "she told reporters here", in a report from Oslo
  ({ reporting, index }) => placeOfHere(reporting, index),
  // "Arriving at the hotel, she said", of an article that names one hotel
  ({ reporting, index }) => placeTakenUp(reporting, index),
  // Of the answers of a printed interview: "They spoke to Den in Oslo."
  ({ reporting, index }) =>
    isTurn(reporting.reports[index]!)
      ? (introduction(reporting)
          .map((sentence) => placeInFrame(reporting.frames[sentence]!))
          .find((place) => place !== null) ?? null)
      : null,
  // The sentence beside it that names its venue: "The minister was on NRK radio in Oslo."
  ({ reporting, saying: { venue } }) => (venue ? placeInFrame(reporting.frames[venue.sentence] ?? '') : null),
  // "The minister arrived at an Oslo hotel on Friday morning." and then what she said there.
  ({ reporting, index, saying }) => (isAway(saying) ? null : placeBefore(reporting, index)),
  // "Grey gave an interview in Oslo on Sunday. She said ..."
  ({ reporting, index }) => {
    const scene = sceneOf(reporting, index)
    return scene === null ? null : placeInFrame(reporting.frames[scene] ?? '')
  },
  // "At a meeting in Oslo, the mood was bad. A farmer said ...", "Hundreds gathered in Oslo. Grey told the crowd ..."
  ({ reporting, index }) => {
    const scene = gatheringOf(reporting, index)
    return scene === null ? null : (placeInFrame(reporting.frames[scene]!) ?? placeGathered(reporting.frames[scene]!))
  },
  // "told the inquest", of one that sits in Oslo
  ({ reporting, index, saying }) =>
    saying.venue?.sitting ? placeOfSitting(reporting, index, saying.venue.words) : null,
  // "By Ann Grey at the Brekke showground", and then what a farmer "tells me"
  ({ reporting, index, saying }) => (isAway(saying) ? null : placeOfReporter(reporting, index)),
  // "I'm on the wharf in Brekke.", and then what those there say
  ({ reporting, index, saying }) => (saying.venue === null ? placeOfWitness(reporting, index) : null),
  // "In the village of Brekke, a farmer shrugs."
  ({ reporting, index, saying }) => (isAway(saying) ? null : settingOf(reporting, index, 0)),
  // "..., she added", after what she said in Oslo.
  ({ reporting, index, saying, sayings, before }) => {
    const previous = previousInRun(reporting.reports, index)
    if (previous === null) return null
    const { venue, saidOn } = sayings[previous]!
    const otherDay = saying.saidOn !== null && saidOn !== null && saying.saidOn !== saidOn
    return otherDay || (isAway(saying) && venue?.words !== saying.venue?.words) ? null : (before[previous] ?? null)
  },
  // "She told the same briefing", after what another told it in Oslo.
  ({ saying: { venue }, before }) =>
    venue?.again && venue.kind === 'gathering' ? (before.findLast((place) => place !== null) ?? null) : null,
  // Of those who met in Oslo on Friday, what they said on Friday.
  ({ reporting, index, saying, meetings }) => {
    const family = familyOf(reporting.reports[index]!.speaker)
    if (!family || isAway(saying) || saying.saidOn === null) return null
    return meetings.find(({ day, words }) => day === saying.saidOn && words.includes(family))?.place ?? null
  },
  // "after the summit", of which the article says elsewhere that it was in Oslo.
  ({ reporting, index, saying }) => (isAway(saying) ? null : placeOfEvent(reporting, index)),
  // "A court in Oslo threw it out. The strike was lawful, the court ruled."
  ({ reporting, index, saying }) => (isSentOut(saying) ? null : placeOfBody(reporting, index)),
  // "Sentencing him, the judge said", of one who "pleaded guilty at Vest District Court".
  ({ reporting, index, saying }) => (isAway(saying) ? null : courtOf(reporting, index)),
  // What reporters were told, of a report of one event: "the talks in Oslo", or "OSLO, May 3".
  ({ reporting, saying }) => (PRESS.test(saying.venue?.words ?? '') ? placeOfPress(reporting) : null),
  // "In the village of Brekke", and then those who live there.
  ({ reporting, index, saying }) => (isAway(saying) ? null : settingOf(reporting, index, 1)),
]

/** Those who wait where the event is; a rally or a debate may be told of from elsewhere. */
const PRESS = /^(?:reporters|journalists|(?:the )?media|(?:\p{Ll}+ )?(?:briefing|(?:press|news) conference))\b/u

/** Said to a medium or sent out, and so anywhere. */
const isAway = ({ venue }: Saying): boolean => venue !== null && venue.kind !== 'gathering'

/** "In a statement, the firm said": not of a court's ruling, which is read out there. */
const isSentOut = ({ venue }: Saying): boolean =>
  venue !== null && venue.kind !== 'gathering' && !/\b(?:ruling|judgment|report)$/.test(venue.words)

/** For each quotation of an article the place where it was said, or null. */
export function placesOf(
  reporting: Reporting,
  sayings: readonly Saying[],
  meetings: readonly Meeting[],
): (string | null)[] {
  const before: (string | null)[] = []
  for (const [index, saying] of sayings.entries()) {
    let place: string | null = null
    for (const rule of PLACE_RULES) {
      place = rule({ reporting, index, sayings, saying, meetings, before })
      if (place) break
    }
    before.push(place)
  }
  return before
}

/** "The minister said this at a press conference in Oslo." */
const SAID_THIS = /\b(?:said|stated|made|gave|expressed) (?:this|that|it|so|the (?:remarks?|comments?|statements?))\b/i

/** A place in a sentence shortly before that names the speaker, with no one else quoted in between. */
function placeBefore(reporting: Reporting, index: number): string | null {
  const { reports, frames, analysis } = reporting
  const { sentence, speaker } = reports[index]!
  const family = familyOf(speaker)
  const here = analysis.sentences[sentence]
  if (!family || !here) return null
  for (let at = sentence - 1; at >= 0 && at >= sentence - LOOK_BACK; at--) {
    const frame = frames[at] ?? ''
    if (here.block - analysis.sentences[at]!.block > 2 || quotesAnother(reporting, at, speaker)) return null
    const place = frame.includes(family) || SAID_THIS.test(frame) ? placeInFrame(frame) : null
    if (place) return place
  }
  return null
}
