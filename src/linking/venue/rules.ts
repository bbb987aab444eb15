import { LETTERS_AND_DIGITS } from '../../language/letters.ts'
import { findPlace } from '../../language/places/index.ts'
import type { VenueName } from './venue-name.ts'
import { readVenueName } from './venue-name.ts'

/** A way in which the reporter's words lead up to a venue; the venue's name begins where the pattern ends. */
interface Lead {
  readonly pattern: RegExp
  /** Whether any name that follows is a venue ("interview with Den"), or only a known kind ("told Lavrov" is none). */
  readonly anyName: boolean
  /** An interview or a written piece: said apart from the article's event. */
  readonly apart: boolean
  readonly like: string
  readonly unlike: string
}

const lead = (pattern: RegExp, options: { anyName: boolean; apart: boolean }, like: string, unlike: string): Lead => ({
  pattern,
  ...options,
  like,
  unlike,
})

/** In this order; the first whose venue can be read decides. */
export const LEADS: readonly Lead[] = [
  lead(
    /\binterview(?:s|ed)? (?:(?:published|broadcast|aired|released|shown|carried|granted|given) )?(?:(?:late |early )?on \w+day )?(?:with|on|to|for|by|in|from) /g,
    { anyName: true, apart: true },
    'he said in an interview with Den',
    'he said after the interview was over',
  ),
  lead(
    /\b(?:[Ww]riting|wrote) (?:(?:on|this) \w+ )?(?:in|for|on) /g,
    { anyName: true, apart: true },
    'Writing in the Harbour Times, she said',
    'he wrote in anger',
  ),
  lead(
    /\b(?:op-ed|article|column|commentary|essay|editorial|opinion piece|guest piece|letter|post|message|video|thread) (?:(?:published|posted|shared) )?(?:(?:on|this) \w+day )?(?:in|for|on|by) /g,
    { anyName: true, apart: true },
    'in an article for Foreign Policy',
    'in an article that he signed',
  ),
  lead(
    /\b(?:told|advised|tells|telling|informed|assured) /g,
    { anyName: false, apart: false },
    'she told ABC’s “This Week.”',
    'she told Mr Lavrov',
  ),
  lead(
    /\b(?:[Ss]peaking|spoke|speaks|appearing|appeared|[Aa]ddressing|remarks|comments|speech|statement|declarations|statements|answering questions) (?:(?:live|late|early) )?(?:(?:on|this) \w+day )?(?:to|on|with|at|in|before|during|from) /g,
    { anyName: false, apart: false },
    'Speaking at a joint press conference, he said',
    'Speaking in Geneva, he said',
  ),
  lead(
    /\b(?:on|at|in|during|via|to|before) /g,
    { anyName: false, apart: false },
    'he said on NOS radio',
    'he said on Friday',
  ),
]

const NAME = `\\p{Lu}[${LETTERS_AND_DIGITS}.&'’-]*`
/** "in a letter to staff", "on a call with reporters": what is written or held for some, by its own words. */
const OCCASION =
  /\b(?:[Ii]n|[Oo]n|[Dd]uring|[Vv]ia) (?:a|an|the|his|her|its|their|another) ((?:[\p{Ll}-]+ ){0,2}(?:letter|note|memo|memorandum|e-?mail|call|webcast|circular) (?:to|with|for) (?:(?:the|his|her|its|their) )?[\p{L}'’-]+)/gu
const WRITTEN = /\b(?:letter|note|memo|memorandum|e-?mail|circular)\b/
/** "..., ABC television reported": the outlet stands before its verb. */
const REPORTED = new RegExp(
  `(?:^|[,\\uFFFC–—-] ?)(?:the )?((?:${NAME}|state|news|national|public)(?: (?:${NAME}|of|television|TV|radio|channel|news|agency|newspaper|daily|magazine|website|network|broadcaster)){0,5}) (?:has |had )?(?:reported|reports|quoted|cited)\\b`,
  'gu',
)
/** "as quoted by Interfax" */
const QUOTED_BY = /\b(?:quoted|cited|carried|reported) (?:as saying )?by /g

export interface Venue {
  readonly start: number
  readonly end: number
  readonly apart: boolean
}

/**
 * The venue that a sentence's reporting words name, as offsets in the frame, or null.
 *
 * @param mention where the speaker stands in the frame; the speaker is no venue
 */
export function venueInFrame(
  frame: string,
  mention: { readonly start: number; readonly end: number } | null,
): Venue | null {
  const free = (name: VenueName | null): name is VenueName =>
    name !== null && !(mention && name.start < mention.end && mention.start < name.end)
  for (const { pattern, anyName, apart } of LEADS) {
    for (const match of frame.matchAll(pattern)) {
      const name = readVenueName(frame, match.index + match[0].length, anyName)
      // "An interview in Oslo" was given there, not to it.
      if (free(name) && !(anyName && isCity(frame.slice(name.start, name.end))))
        return { start: name.start, end: name.end, apart: apart || isBroadcast(frame.slice(name.start, name.end)) }
    }
  }
  const occasion = [...frame.matchAll(OCCASION)][0]
  if (occasion) {
    const { index, 0: whole, 1: words = '' } = occasion
    return { start: index + whole.length - words.length, end: index + whole.length, apart: WRITTEN.test(words) }
  }
  for (const match of frame.matchAll(QUOTED_BY)) {
    const name = readVenueName(frame, match.index + match[0].length, true)
    if (free(name)) return { start: name.start, end: name.end, apart: true }
  }
  for (const match of frame.matchAll(REPORTED)) {
    const words = match[1] ?? ''
    const start = match.index + match[0].indexOf(words)
    const name = readVenueName(frame, start, false)
    if (free(name)) return { start: name.start, end: Math.min(name.end, start + words.length), apart: true }
  }
  return null
}

const isCity = (words: string): boolean => findPlace(words)?.kind === 'city'

/** Media one speaks to apart from the event; reporters, press conferences and parliaments are the event. */
const isBroadcast = (words: string): boolean =>
  !/\b(?:reporters|journalists|conference|briefing|parliament|lawmakers|deputies|senators|mps|legislators|congress|audience|crowd|rally|supporters|hearing|forum|Parliament|Congress|Senate|Bundestag|Knesset|Duma|Commons|Council|Assembly)\b/i.test(
    words,
  )
