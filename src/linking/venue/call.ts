import type { Reporting } from '../reports.ts'
import { isAway } from '../sitting/speaks.ts'
import type { VenueFound } from './index.ts'

/** The call on which a company tells of its results. */
const CALL =
  /\b(?:conference|earnings|results|investors?|analysts?|quarterly|media) call\b|\bcall with (?:analysts|investors|reporters)\b/
/** What the same call is named with after that. */
const THE_CALL = /^(?:\p{Lu}\p{Ll}+day['’]s )?(?:call|analysts|investors)$/u

/** "told the call", "told analysts": in the words of "told analysts on a conference call", of an article that has one call. */
export function inCallsWords(own: readonly (VenueFound | null)[]): (VenueFound | null)[] {
  const call = own.find((venue) => venue !== null && CALL.test(venue.words))
  return own.map((venue) => (call && venue && THE_CALL.test(venue.words) ? { ...venue, words: call.words } : venue))
}

/** What somebody who spoke on the call says after that, others quoted in between, and nowhere else: on the call too. */
export function callAgain(
  reporting: Reporting,
  found: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  const { reports } = reporting
  const { speaker, quotation } = reports[index]!
  if (speaker === null || quotation.speakerKind === 'body' || isAway(reporting, reports[index]!)) return null
  const last = found.findLast((_, at) => reports[at]!.speaker === speaker)
  return last && CALL.test(last.words) ? last : null
}
