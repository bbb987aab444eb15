import { LETTERS_AND_DIGITS } from '../../language/letters.ts'
import { BEFORE_HEARD, SITTINGS } from '../sitting/words.ts'
import { LEADS } from './leads.ts'
import { isAside, isEmployment, isRunningEvent } from './not-where-said.ts'
import { isAudience, type VenueKind } from './nouns.ts'
import { readVenueName, type VenueName } from './venue-name.ts'

export interface Venue extends VenueName {
  /** Said apart from the day that the article tells of: in an interview, a book, a broadcast. */
  readonly apart: boolean
}

/** The name of a venue that may begin at an offset of the frame, or null; the speaker is none. */
type Read = (from: number, anyName: boolean) => VenueName | null

/** In this order; the first that finds a venue decides. */
const WAYS: readonly ((frame: string, read: Read) => Venue | null)[] = [ledUpTo, byPhone, heardBy, quotedBy, reportedBy]

/**
 * The venue that a sentence's reporting words name, as offsets in the frame, or null.
 *
 * @param mention where the speaker stands in the frame; the speaker is no venue
 * @example venueInFrame('he said on NOS radio', null) // "NOS radio", a medium
 */
export function venueInFrame(
  frame: string,
  mention: { readonly start: number; readonly end: number } | null,
): Venue | null {
  const read: Read = (from, anyName) => {
    const name = readVenueName(frame, from, anyName)
    if (name === null || isRunningEvent(frame, name) || isEmployment(frame, name)) return null
    const isSpeaker = mention && name.start < mention.end && mention.start < name.end
    return isSpeaker && name.kind !== 'statement' ? null : name
  }
  for (const way of WAYS) {
    const venue = way(frame, read)
    if (venue) return venue
  }
  return null
}

/** "An interview which NRK aired": the clause names the venue. */
const LEADS_BY_CLAUSE = / (?:which|that) $/

function ledUpTo(frame: string, read: Read): Venue | null {
  for (const { pattern, anyName, kind } of LEADS) {
    for (const match of frame.matchAll(pattern)) {
      const at = match.index + match[0].length
      if (!LEADS_BY_CLAUSE.test(match[0]) && isAside(frame, at)) continue
      const name = read(at, anyName)
      if (name) return venueOf(withStation(frame, withOccasion(frame, name)), kind ?? name.kind)
    }
  }
  return null
}

const BY_PHONE =
  /\b(?:[Bb]y|[Oo]ver|[Vv]ia|[Oo]n) (?:the )?(?:(?:mobile|cell) )?((?:tele)?phone|text message)\b(?![- ]\p{Ll}+(?:s\b|ing\b))/u

/** "..., said Ann Grey, a teacher, by phone" */
function byPhone(frame: string): Venue | null {
  const call = BY_PHONE.exec(frame)
  if (!call) return null
  const end = call.index + call[0].length
  return venueOf({ start: end - call[1]!.length, end, kind: 'statement' }, 'statement')
}

const NAME = `\\p{Lu}[${LETTERS_AND_DIGITS}.&'’-]*`
const SITTING = `(?:${SITTINGS}|panel|commission|trial|magistrates)`
const HEARD = new RegExp(
  `(?:^|[ \\uFFFC])(?:(?:[Tt]he|[Aa]n?) ((?:[\\p{L}'’-]+ ){0,2}${SITTING})|(${NAME}(?: ${NAME}){0,2} Court))(?: in ${NAME})? ${BEFORE_HEARD}(?:heard|was told|were told|been told)\\b`,
  'u',
)

/** "..., an inquest has heard", "Vik Crown Court heard that ..." */
function heardBy(frame: string): Venue | null {
  const match = HEARD.exec(frame)
  if (!match) return null
  const words = match[1] ?? match[2]!
  const start = match.index + match[0].indexOf(words)
  return venueOf({ start, end: start + words.length, kind: 'gathering' }, 'gathering')
}

const QUOTED_BY = /\b(?:quoted|cited|carried|reported) (?:as saying )?by /g

/** "as quoted by Interfax" */
function quotedBy(frame: string, read: Read): Venue | null {
  for (const match of frame.matchAll(QUOTED_BY)) {
    const name = read(match.index + match[0].length, true)
    if (name) return venueOf(name, 'medium')
  }
  return null
}

const REPORTED = new RegExp(
  `(?:^|[,\\uFFFC–—-] ?)(?:the )?((?:${NAME}|state|news|national|public)(?: (?:${NAME}|of|television|TV|radio|channel|news|agency|newspaper|daily|magazine|website|network|broadcaster)){0,5}) (?:has |had )?(?:reported|reports|quoted|cited)\\b`,
  'gu',
)

/** "..., ABC television reported": the outlet stands before its verb. */
function reportedBy(frame: string, read: Read): Venue | null {
  for (const match of frame.matchAll(REPORTED)) {
    const words = match[1]!
    const start = match.index + match[0].indexOf(words)
    const name = read(start, false)
    if (name) return venueOf({ ...name, end: Math.min(name.end, start + words.length) }, 'medium')
  }
  return null
}

/** "reporters at a news conference", "analysts on a call": those who are told, with the occasion. */
function withOccasion(frame: string, name: VenueName): VenueName {
  if (!isAudience(frame.slice(name.start, name.end).split(' ').at(-1)!)) return name
  const next = /^ (?:at|during|on|in) (?=(?:a|an|the|his|her|its|their) )/.exec(frame.slice(name.end, name.end + 12))
  const occasion = next && readVenueName(frame, name.end + next[0].length, false)
  return occasion && occasion.kind !== 'medium' ? { ...name, end: occasion.end, kind: occasion.kind } : name
}

/** "the Today programme on Radio 4": a programme, with the station that has it. */
function withStation(frame: string, name: VenueName): VenueName {
  if (!/\b(?:programme|program|show|podcast)$/.test(frame.slice(name.start, name.end))) return name
  const next = /^ (?:on|of|from) (?=(?:the )?\p{Lu})/u.exec(frame.slice(name.end, name.end + 12))
  const station = next && readVenueName(frame, name.end + next[0].length, false)
  return station?.kind === 'medium' ? { ...name, end: station.end } : name
}

const venueOf = (name: VenueName, kind: VenueKind): Venue => ({ ...name, kind, apart: kind === 'medium' })
