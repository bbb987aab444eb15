import { previousInRun, type Reporting } from '../reports.ts'
import { quotesAnother, sceneOf } from '../scene.ts'
import type { Meeting } from './events.ts'
import { placeInFrame } from './rules.ts'

export { meetingsOf } from './events.ts'

/** What is known of each quotation before its place: the day, the venue, and whether that lies apart from the article's event. */
export interface Saying {
  readonly saidOn: string | null
  readonly apart: boolean
  readonly venue: string | null
}

/** As many sentences before a quotation's own may still say where its speaker was. */
const LOOK_BACK = 4

interface Context {
  readonly reporting: Reporting
  readonly index: number
  readonly saying: Saying
  readonly sayings: readonly Saying[]
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
    const cueEnd = span && quotation.cue ? quotation.cue.end - span.start : null
    return placeInFrame(reporting.frames[sentence] ?? '', cueEnd)
  },
  // "The minister arrived at an Oslo hotel on Friday morning." and then what she said there.
  ({ reporting, index, saying }) => (saying.apart ? null : placeBefore(reporting, index)),
  // "Grey gave an interview in Oslo on Sunday. She said ..."
  ({ reporting, index }) => {
    const scene = sceneOf(reporting, index)
    return scene === null ? null : placeInFrame(reporting.frames[scene] ?? '')
  },
  // "..., she added", after what she said in Oslo.
  ({ reporting, index, saying, sayings, before }) => {
    const previous = previousInRun(reporting.reports, index)
    const sameVenue = previous !== null && sayings[previous]?.venue === saying.venue
    return previous === null || (saying.apart && !sameVenue) ? null : (before[previous] ?? null)
  },
  // Of those who met in Oslo on Friday, what they said on Friday.
  ({ reporting, index, saying, meetings }) => {
    const family = reporting.reports[index]?.speaker?.split(/\s+/).at(-1)
    if (!family || saying.apart || saying.saidOn === null) return null
    return meetings.find(({ day, words }) => day === saying.saidOn && words.includes(family))?.place ?? null
  },
  // "she said after the summit", where the article tells where it was.
  ({ reporting, index, saying, meetings }) => {
    if (saying.apart || saying.saidOn === null) return null
    const { sentence } = reporting.reports[index]!
    const told = [sentence, sentence - 1].some((at) => AFTER_MEETING.test(reporting.frames[at] ?? ''))
    const places = new Set(meetings.filter(({ day }) => day === saying.saidOn).map(({ place }) => place))
    return told && places.size === 1 ? [...places][0]! : null
  },
]

const AFTER_MEETING =
  /\b(?:after|following|at|during|at the end of) (?:the|their|these|its) (?:\p{Ll}+ ){0,2}(?:talks|meeting|summit|negotiations|conference|session)\b/u

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
      place = rule({ reporting, index, saying, sayings, meetings, before })
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
  const family = speaker?.split(/\s+/).at(-1)
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
