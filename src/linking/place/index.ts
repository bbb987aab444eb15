import { previousInRun, type Reporting } from '../reports.ts'
import type { Meeting } from './events.ts'
import { placeInFrame } from './rules.ts'

export { meetingsOf } from './events.ts'

/** What is known of each quotation before its place: the day, and whether it was said apart from the article's event. */
export interface Saying {
  readonly saidOn: string | null
  readonly apart: boolean
}

/** As many sentences before a quotation's own may still say where its speaker was. */
const LOOK_BACK = 4

interface Context {
  readonly reporting: Reporting
  readonly index: number
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
    const cueEnd = span && quotation.cue ? quotation.cue.end - span.start : null
    return placeInFrame(reporting.frames[sentence] ?? '', cueEnd)
  },
  // "The minister arrived at an Oslo hotel on Friday morning." and then what she said there.
  ({ reporting, index, saying }) => (saying.apart ? null : placeBefore(reporting, index)),
  // "..., she added", after what she said in Oslo.
  ({ reporting, index, saying, before }) => {
    const previous = previousInRun(reporting.reports, index)
    return previous === null || saying.apart ? null : (before[previous] ?? null)
  },
  // Of those who met in Oslo on Friday, what they said on Friday.
  ({ reporting, index, saying, meetings }) => {
    const family = reporting.reports[index]?.speaker?.split(/\s+/).at(-1)
    if (!family || saying.apart || saying.saidOn === null) return null
    return meetings.find(({ day, words }) => day === saying.saidOn && words.includes(family))?.place ?? null
  },
]

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
      place = rule({ reporting, index, saying, meetings, before })
      if (place) break
    }
    before.push(place)
  }
  return before
}

/** Whether a sentence has someone else's words in quotation marks. */
const quotesAnother = ({ inSentence, reports }: Reporting, at: number, speaker: string | null): boolean =>
  (inSentence[at] ?? []).some((index) => {
    const other = reports[index]!
    return other.quotation.kind !== 'indirect' && other.speaker !== speaker
  })

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
