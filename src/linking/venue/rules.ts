import { LETTERS_AND_DIGITS } from '../../language/letters.ts'
import { BEFORE_HEARD, SITTINGS } from '../sitting-words.ts'
import { isAudience, type VenueKind } from './nouns.ts'
import { readVenueName, type VenueName } from './venue-name.ts'

/** A way in which the reporter's words lead up to a venue; the venue's name begins where the pattern ends. */
interface Lead {
  readonly pattern: RegExp
  /** Whether any name that follows is a venue ("interview with Den"), or only a known kind ("told Lavrov" is none). */
  readonly anyName: boolean
  /** The kind that the lead itself tells; null where the venue's own words do. */
  readonly kind: VenueKind | null
  readonly like: string
  readonly unlike: string
}

const lead = (
  pattern: RegExp,
  options: { anyName: boolean; kind: VenueKind | null },
  like: string,
  unlike: string,
): Lead => ({ pattern, ...options, like, unlike })

/** In this order; the first whose venue can be read decides. */
export const LEADS: readonly Lead[] = [
  lead(
    /\b[Ii]nterview(?:s|ed)? (?:(?:published|broadcast|aired|released|shown|carried|granted|given) )?(?:(?:late |early )?on \w+day )?(?:with|on|to|for|by|in|from) /g,
    { anyName: true, kind: 'medium' },
    'he said in an interview with Den',
    'he said after visiting Den',
  ),
  lead(
    /\b(?:program|programme|show|podcast) (?:aired|broadcast|shown|carried)(?: live)? (?:by|on) /g,
    { anyName: false, kind: 'medium' },
    'she said on the Fjord Hour program aired by NRK television',
    'she said of the show aired on Sunday',
  ),
  lead(
    /\b(?:on|via|to|using) (?:the |its |his |her )?(?:social (?:media|network(?:ing)?)|messaging|microblogging|video-sharing|online|internet|discussion) (?:platform|network|site|service|app|forum) (?=\D)/g,
    { anyName: true, kind: 'medium' },
    'he said on the messaging app Wavey',
    'he said on the messaging app',
  ),
  lead(
    /\b(?:post(?:ed|ing)?|shar(?:ed|ing)|upload(?:ed|ing)?|took|taking|turned) (?:[^,;:.\uFFFC]{1,60}? )?to (?=(?:the |his |her |its |their )?(?:Instagram|Facebook|Twitter|X|TikTok|Telegram|YouTube|LinkedIn|Threads|Bluesky|Snapchat|Reddit|Weibo|Mastodon|Truth Social)\b)/g,
    { anyName: true, kind: 'medium' },
    'she posted a picture of the boat to Instagram',
    'she took the boat to Instow',
  ),
  lead(
    /\b(?:held|gave|hosted|fronted|convened|staged|faced) (?=(?:an?|the|his|her|its|their) [^,;:\uFFFC]{0,40}?(?:conference|briefing)\b)/g,
    { anyName: false, kind: 'gathering' },
    'She fronted a packed press conference, insisting',
    'She held the conference table',
  ),
  lead(
    /\b(?:conversation|chat|discussion) with /g,
    { anyName: false, kind: 'medium' },
    'she said at the end of the conversation with NRK',
    'she ended a conversation with Lavrov',
  ),
  lead(
    /\b[Ii]nterviews?,? (?:which|that) (?=[^,;:\uFFFC]{2,60}? (?:showed|aired|broadcast|published|carried|ran|printed)\b)/g,
    { anyName: true, kind: 'medium' },
    'in an interview that Den published',
    'he said that Den published it',
  ),
  lead(
    /\b(?:told|tells|telling) (?!Mr |Mrs |Ms |Dr )(?=[^,;:\uFFFC]{2,60}? (?:in an? (?:[a-z]+ ){0,2}interview|by (?:tele)?phone|by e-?mail|in an e-?mail|on air|off camera)\b)/g,
    { anyName: true, kind: 'medium' },
    'she told Den in a telephone interview',
    'she told Den on Sunday',
  ),
  lead(
    /\b(?:op-ed|article|column|commentary|essay|editorial|opinion piece|guest piece|letter|post|message|video|thread|statement) (?:(?:published|posted|shared|released) )?(?:(?:on|this) \w+day )?(?:in|for|on|by) (?!(?:an?|the|his|her|its|their) (?:[\p{L}-]+(?:['’]s)? ){0,3}(?:web)?(?:site|page)\b)/gu,
    { anyName: true, kind: 'medium' },
    'in an article for Foreign Policy',
    'for an article that he signed',
  ),
  lead(
    /\b(?:paper|study|research|findings|report|analysis|results),? (?:that )?(?:was |were )?(?:published|printed|released|out|that appeared) (?:[a-z]+ ){0,3}(?:[A-Z]\w+day )?(?:in|on|by) /g,
    { anyName: true, kind: 'medium' },
    'in a study published last week in the journal Fjord Ecology',
    'the study of the fjord by Orla Lind',
  ),
  lead(
    /\b(?:[Ww]riting|wrote|writes?) (?:(?:on|this) \w+ )?(?:in|for|on) /g,
    { anyName: true, kind: null },
    'Writing in the Harbour Times, she said',
    'he wrote in anger',
  ),
  lead(
    /(?:\b(?:tells|telling|tell|[Bb]riefing)|(?<!\b(?:been|be|being|was|were|is|are|got) )\b(?:told|advised|informed|assured|[Bb]riefed|[Aa]ddressed)) /g,
    { anyName: false, kind: null },
    'she told ABC’s “This Week.”',
    'she was told CCTV',
  ),
  lead(
    /\b(?:[Ss]peaking|spoke|speaks|[Tt]alking|appearing|appeared|[Aa]ddressing|remarks|comments|declarations|statements|answering questions) (?:(?:live|late|early|exclusively|briefly) )?(?:(?:on|this) \w+day )?(?:(?:to|on|with|at|in|before|during|from) )?/g,
    { anyName: false, kind: null },
    'Speaking at a joint press conference, he said',
    'Speaking in Geneva, he said',
  ),
  lead(
    /\b(?:[Aa]sked|[Ii]nterviewed|[Qq]uestioned) (?:[^,;:\uFFFC]{1,60}? )?by /g,
    { anyName: false, kind: null },
    'Asked on Sunday about the port by the broadcaster NRK, she said',
    'asked by Lavrov, she said',
  ),
  lead(
    /\b(?:[Aa]sked|[Qq]uestioned|[Ii]nterviewed|[Qq]uizzed|[Pp]ressed|[Gg]rilled) on (?=\p{Lu})/gu,
    { anyName: true, kind: 'medium' },
    'asked on Open Table if it was over, she said',
    'asked on Monday if it was over, she said',
  ),
  lead(
    /\b(?:[Gg]uest (?:of|on)|on the (?:set|airwaves) of|(?:at|into) the microphones? of|in the columns of) (?=(?:the )?\p{Lu})/gu,
    { anyName: true, kind: 'medium' },
    'Guest of Den Matin, she judged',
    'Guests of Bo Lind, she judged, were late',
  ),
  lead(
    /\b(?:said|says|told \p{Ll}+|revealed|admitted|explained|announced|insisted|claimed|confirmed|joked|added) (?:\p{Lu}\p{Ll}+day )?on (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b)(?!(?:\p{Lu}\p{Ll}+ ){1,3}(?:Day|Eve|Night|Street|Road|Avenue|Hill|Square|Island|Court|One|Act|Bill|Line|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/gu,
    { anyName: true, kind: 'medium' },
    'she revealed on Open Table',
    'she revealed on Boxing Day',
  ),
  lead(
    /\b(?:used|chose|took) (?=(?:an?|the|his|her|their|this) [^,;:\uFFFC]{3,60}? to \p{Ll})/gu,
    { anyName: false, kind: null },
    'She used a graduation ceremony to mend the quarrel.',
    'She used a boat to reach the ceremony.',
  ),
  lead(
    /\b(?:said|says|explained|confirmed|admitted|revealed|announced|complained|mentioned|remarked|joked|stated) to /g,
    { anyName: false, kind: null },
    'he said to reporters',
    'she was going to a conference, he said',
  ),
  lead(
    /\b[Bb]efore (?=(?:the |a |an )?(?:[\w-]+ ){0,3}(?:committee|panel|court|tribunal|inquiry|commission|parliament|lawmakers|MPs|senators|deputies|Congress|Senate|Parliament|Knesset|Duma)\b)/g,
    { anyName: false, kind: null },
    'she said before a parliamentary committee',
    'before the meeting, she said',
  ),
  lead(
    /\b(?:[Oo]n|[Aa]t|[Ii]n|[Dd]uring|[Vv]ia) (?:the (?:end|start|beginning|close|opening|sidelines|margins) of )?|\b[Bb]y (?=e-?mail|text message)/g,
    { anyName: false, kind: null },
    'he said on NOS radio',
    'he said on Friday',
  ),
]

const NAME = `\\p{Lu}[${LETTERS_AND_DIGITS}.&'’-]*`
/** "..., ABC television reported": the outlet stands before its verb. */
const REPORTED = new RegExp(
  `(?:^|[,\\uFFFC–—-] ?)(?:the )?((?:${NAME}|state|news|national|public)(?: (?:${NAME}|of|television|TV|radio|channel|news|agency|newspaper|daily|magazine|website|network|broadcaster)){0,5}) (?:has |had )?(?:reported|reports|quoted|cited)\\b`,
  'gu',
)
/** "as quoted by Interfax" */
const QUOTED_BY = /\b(?:quoted|cited|carried|reported) (?:as saying )?by /g

/** "..., said Ann Grey, a teacher, by phone" */
const BY_PHONE =
  /\b(?:[Bb]y|[Oo]ver|[Vv]ia|[Oo]n) (?:the )?(?:(?:mobile|cell) )?((?:tele)?phone|text message)\b(?![- ]\p{Ll}+(?:s\b|ing\b))/u

const SITTING = `(?:${SITTINGS}|panel|commission|trial|magistrates)`
/** "..., an inquest has heard", "Vik Crown Court heard that ..." */
const HEARD = new RegExp(
  `(?:^|[ \\uFFFC])(?:(?:[Tt]he|[Aa]n?) ((?:[\\p{L}'’-]+ ){0,2}${SITTING})|(${NAME}(?: ${NAME}){0,2} Court))(?: in ${NAME})? ${BEFORE_HEARD}(?:heard|was told|were told|been told)\\b`,
  'gu',
)

export interface Venue extends VenueName {
  /** Said apart from the day that the article tells of: in an interview, a book, a broadcast. */
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
  const read = (from: number, anyName: boolean): VenueName | null => {
    const name = readVenueName(frame, from, anyName)
    if (name === null || isRunningEvent(frame, name) || isEmployment(frame, name)) return null
    const isSpeaker = mention && name.start < mention.end && mention.start < name.end
    return isSpeaker && name.kind !== 'statement' ? null : name
  }
  for (const { pattern, anyName, kind } of LEADS) {
    for (const match of frame.matchAll(pattern)) {
      if (!LEADS_BY_CLAUSE.test(match[0]) && isAside(frame, match.index + match[0].length)) continue
      const name = read(match.index + match[0].length, anyName)
      if (name) return venueOf(withStation(frame, withOccasion(frame, name)), kind ?? name.kind)
    }
  }
  const call = BY_PHONE.exec(frame)
  if (call)
    return venueOf(
      { start: call.index + call[0].length - call[1]!.length, end: call.index + call[0].length, kind: 'statement' },
      'statement',
    )
  for (const match of frame.matchAll(HEARD)) {
    const words = match[1] ?? match[2]!
    const start = match.index + match[0].indexOf(words)
    return venueOf({ start, end: start + words.length, kind: 'gathering' }, 'gathering')
  }
  for (const match of frame.matchAll(QUOTED_BY)) {
    const name = read(match.index + match[0].length, true)
    if (name) return venueOf(name, 'medium')
  }
  for (const match of frame.matchAll(REPORTED)) {
    const words = match[1] ?? ''
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

/** "At the meeting", "after the summit": the event that the article tells of, and no venue by itself. */
const isRunningEvent = (frame: string, { start, end }: VenueName): boolean =>
  /^(?:meeting|summit|event|session|ceremony|conference)$/.test(frame.slice(start, end)) &&
  /\b(?:at|in|during|of) the $/i.test(frame.slice(0, start))

/** "An editor at the Herald", "a lawyer on the committee": one speaks on the air, in a paper, to a committee. */
const isEmployment = (frame: string, { start, end, kind }: VenueName): boolean => {
  const before = frame.slice(Math.max(0, start - 14), start)
  if (/\bat (?:the |an? )?$/i.test(before)) return kind === 'medium'
  return (
    /\b(?:on|in) (?:the |an? )?$/i.test(before) &&
    /\b(?:committee|commission|panel|jury|tribunal|court|program|agency)$/i.test(frame.slice(start, end)) &&
    !/\b(?:a|an|in) $/i.test(before) &&
    !(/\bprogram$/.test(frame.slice(start, end)) && SAID_ON.test(frame.slice(Math.max(0, start - 60), start)))
  )
}

/** "said on Sunday on the": what one then speaks on is on the air. */
const SAID_ON =
  /\b(?:said|says|told \w+|spoke|speaking|appear(?:ed|ing)|announced|stated|explained)(?: (?:late |early )?(?:on )?\w+day)? on the $/

/** "An interview which NRK aired": the clause names the venue. */
const LEADS_BY_CLAUSE = / (?:which|that) $/

/** "Grey, who was hurt at a rally in May, said": what the clause tells of someone is not where she spoke. */
function isAside(frame: string, at: number): boolean {
  const clause = /\b(?:who|which|whose|where)\b([^,;:.\uFFFC]*)$/.exec(frame.slice(Math.max(0, at - 120), at))
  return (
    clause !== null &&
    !/\b(?:spoke|speaking|speaks|told|appear\w*|address\w*|interview\w*|wrote|writing)\b/.test(clause[1] ?? '')
  )
}
