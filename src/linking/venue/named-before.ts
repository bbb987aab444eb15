import type { Reporting } from '../reports.ts'
import { takesUp } from './again.ts'
import type { VenueFound } from './index.ts'
import { venueInFrame } from './rules.ts'

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
