import type { Reporting } from '../reports.ts'
import { takesUp } from './again.ts'
import { venueInFrame } from './in-frame.ts'
import type { VenueFound } from './index.ts'
import { readVenueName } from './venue-name.ts'

/** So many sentences before may name it. */
const LOOK_BACK = 40

/**
 * The venue that "the same interview" or "the conversation" of a quotation means: the last interview, broadcast or piece
 * that the article names for its speaker; else the last that a sentence before names, or null. Not "the same briefing":
 * that is a venue by itself.
 */
export function namedBefore(
  { reports, frames }: Reporting,
  found: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  const { speaker, sentence } = reports[index]!
  const paper = PAPER.test(found[index]?.words ?? '') ? paperBefore(frames, found[index]!.sentence) : null
  if (paper) return paper
  for (let at = index - 1; at >= 0 && speaker !== null; at--) {
    const venue = found[at]
    if (venue?.apart && !venue.again && reports[at]!.speaker === speaker) return venue
  }
  for (let at = sentence - 1; at >= 0 && at >= sentence - LOOK_BACK; at--) {
    const frame = frames[at]!
    const venue = venueInFrame(frame, null)
    if (
      venue?.apart &&
      !takesUp(frame, venue) &&
      !/^(?:same|that|interview|conversation)\b/.test(frame.slice(venue.start, venue.end))
    )
      return { ...venue, words: frame.slice(venue.start, venue.end), sentence: at, again: false }
  }
  return null
}

/** "told the paper", which has not been spoken to before: the one that a sentence or two before names. */
const PAPER = /^(?:paper|newspaper|magazine|station|channel|broadcaster|agency|website)$/
const NAMED_PAPER =
  /\b(?:[Tt]he|[Aa]n?) (?=(?:[\p{L}-]+ ){0,2}(?:newspaper|paper|daily|weekly|magazine|tabloid|station|channel|broadcaster|agency|website|portal) \p{Lu})/gu
/** So many sentences back, not counting those that are somebody's words whole. */
const SHORTLY = 3

function paperBefore(frames: readonly string[], sentence: number): VenueFound | null {
  let told = 0
  for (let at = sentence - 1; at >= 0 && told < SHORTLY; at--) {
    const frame = frames[at]!
    if (/\p{L}/u.test(frame)) told++
    for (const match of frame.matchAll(NAMED_PAPER)) {
      const name = readVenueName(frame, match.index + match[0].length, false)
      if (name?.kind === 'medium')
        return { ...name, words: frame.slice(name.start, name.end), apart: true, sentence: at, again: false }
    }
  }
  return null
}

/** "The interview with NRK": one that was told of before, under whatever name. */
const DEFINITE = /\bthe (?:interview|conversation|talk|discussion) with (?:the )?$/i

/**
 * The fuller name of the venue of "the interview with NRK" where its speaker was on a programme of that station before:
 * "NRK's 'Open Table'". Null for "an interview with NRK", which may be another.
 */
export function fullerBefore(
  { reports, frames }: Reporting,
  found: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  const { words, sentence } = found[index]!
  const frame = frames[sentence] ?? ''
  const start = frame.indexOf(words)
  if (start < 0 || !DEFINITE.test(frame.slice(0, start))) return null
  for (let at = index - 1; at >= 0; at--) {
    const venue = found[at]
    if (!venue?.apart || reports[at]!.speaker !== reports[index]!.speaker) continue
    if (
      venue.words.length > words.length &&
      /^['’]s? /.test(venue.words.slice(words.length)) &&
      venue.words.startsWith(words)
    )
      return venue
  }
  return null
}
