import { isAgency } from '../../articles/agencies.ts'
import { LETTERS_AND_DIGITS } from '../../language/letters.ts'
import { findPlace } from '../../language/places/index.ts'
import { addresseeEnd } from './addressee.ts'
import { isAddressed, isCarrier, isNamed, kindOf, standsBare, type VenueKind } from './nouns.ts'

/** Words that may stand before a venue's noun without an article. */
const QUALIFIERS = new Set(
  'public private local national international foreign state-run state-owned state-controlled pro-government independent news press business financial morning breakfast evening online video virtual televised live joint separate daily weekly regular closing opening political sunday monday tuesday wednesday thursday friday saturday talk current affairs radio tv television wire security several some visiting other regional written sworn oral prepared state commercial satellite fellow conference german french russian'.split(
    ' ',
  ),
)
const DETERMINER = /^(?:a|an|the|his|her|its|their|this|that|same|another|one|our|my)$/i
const POSSESSIVE = /^\p{Lu}.*['’]s?$/u
const CONNECTORS = new Set('of for the and & de la el le du des na'.split(' '))
/** What ends a noun phrase. */
const STOPS = new Set(
  'that to of for and or with in on at by from as but who which whose where when while after before during about over between into since until than because he she it they we i you him them us me not no was were is are be been had has have would will could said says told wrote called only just later earlier also'.split(
    ' ',
  ),
)
/** Abbreviations that are no medium. */
const NO_MEDIUM = new Set(
  'PC PCSO DCI DI DS QC KC US UK EU UN USA UAE NATO OSCE FBI CIA IMF WHO WTO IAEA G7 G20 G8 MP MEP MSP DC PM CEO CFO DNC RNC GOP EPA NHS'.split(
    ' ',
  ),
)
const MEDIUM =
  /\b(?:News|Times|Post|Journal|Herald|Guardian|Telegraph|Tribune|Radio|Rádio|Rádió|Raidió|TV|Television|Today|Daily|Weekly|Quarterly|Monthly|Magazine|Gazette|Chronicle|Mail|Express|Independent|Economist|Spiegel|Figaro|Monde|Zeitung|Bild|Welt|Politico|Axios|Bloomberg|Newsweek|Novosti|Jazeera|Arabiya|Press|Network|Channel|Broadcasting|Review|Observer|Courier|Examiner|Sentinel|Advertiser|Echo|Argus|Inquirer|Dispatch|Sky|Fox|Euronews|Newshour|Twitter|Facebook|Telegram|Instagram|YouTube|TikTok|LinkedIn|WhatsApp|Bluesky|Mastodon|Threads|Truth Social|Weibo|Substack|Ledger|Enquirer|Intelligencer|Clarion|Beacon|Bugle|Gleaner|Newswire|Dagblad|Dagbladet|Allgemeine|Nachrichten|Rundschau|Tageblatt|Nieuwsblad|Gazeta|Giornale|Jornal|[A-Z][a-z]+(?:Vision|News|Wire|Radio|Press|TV|FM))\b/
const CHAMBER =
  /\b(?:Parliament|Congress|Senate|Bundestag|Knesset|Duma|Commons|House of Lords|Dáil|Holyrood|Security Council|General Assembly)\b/

/** Papers, stations and programmes that no word of their names gives away. */
const TITLES = new RegExp(
  `\\s?(?:BBC(?:['’]s)? )?(?:World at One|Mail on Sunday|Sun on Sunday|Desert Island Discs|Match of the Day|Woman['’]s Hour|Question Time|Good Morning (?:Britain|America|Scotland|Ulster|Wales)|Morning Ireland|Face the Nation|Meet the Press|State of the Union|60 Minutes|Newsnight|Panorama|Insiders|Four Corners|Europe 1|El País|El Mundo|La Vanguardia|Cadena SER|La Repubblica|Corriere della Sera|La Stampa|Le Parisien|Libération|La Nación|Clarín|Globo|Haaretz|Hürriyet|Asharq|Yle|Nikkei|Asahi|Yomiuri|Kommersant|Vedomosti|Meduza|Suspilne|\\d{1,2}[A-Z]{2})(?![${LETTERS_AND_DIGITS}])`,
  'uy',
)
/** The platform; never the end of "Malcolm X". */
const PLATFORM_X = new RegExp(`\\s?X(?![${LETTERS_AND_DIGITS}'’.-]*[${LETTERS_AND_DIGITS}])`, 'uy')

/** The end of the noun phrase of a venue from an offset on: names, titles in quotes, and the nouns above. */
const WORD = new RegExp(
  `\\s?(?:(?<quoted>["“'‘][^"”\\n]{2,60}?["”'’](?=[\\s,.;:!?)]|$))|(?<word>[${LETTERS_AND_DIGITS}&][${LETTERS_AND_DIGITS}.&/+-]*(?:['’](?:s\\b)?)?))`,
  'uy',
)
/** As many unknown words may stand between an article and a venue's noun: "a packed town hall meeting". */
const MOST_BETWEEN = 3

export interface VenueName {
  readonly start: number
  readonly end: number
  readonly kind: VenueKind
}

/**
 * The venue named from an offset of a frame on, or null.
 *
 * Matches `CNN's "State of the Union" on Sunday` up to the title, `a letter to staff`; must not match
 * `his allies to hurry`.
 *
 * @param anyName whether a name that is no known kind of medium will do ("in an interview with Den")
 */
export function readVenueName(frame: string, from: number, anyName: boolean): VenueName | null {
  EDITION.lastIndex = from
  let start = EDITION.test(frame) ? EDITION.lastIndex : from
  while (frame[start] === ' ') start++
  let end = start
  let kind: VenueKind | null = null
  let head = ''
  let [named, determined, between] = [false, false, 0]
  WORD.lastIndex = start
  for (let count = 0; count < 14; count++) {
    const at = WORD.lastIndex
    const title = titleEnd(frame, at, count)
    if (title !== null) {
      kind = 'medium'
      named = true
      end = WORD.lastIndex = title
      continue
    }
    const match = WORD.exec(frame)
    if (!match) break
    const word = match.groups?.word?.replace(/[.]+$/, '')
    if (word === undefined) {
      // "on 'Open Table'": what one speaks on is a show.
      const show = count === 0 && / on $/.test(frame.slice(from - 4, from)) && /^\s?["“'‘]\p{Lu}/u.test(match[0])
      if (kind !== 'medium' && !show && !MEDIUM.test(match[0]) && !isStations(frame, from, at, WORD.lastIndex)) break
      named = true
      kind = 'medium'
      end = WORD.lastIndex
      continue
    }
    const plain = word.replace(/['’]s?$/, '')
    const lower = plain.toLowerCase()
    // "This Week" within a title goes on: "the programme Norway This Week".
    if (/^th(?:is|at)$/.test(named ? plain : lower) && count > 0) break
    // "the end of the talks"
    if (lower === 'of' && head === '' && !named) break
    // "in Oslo for her mother’s funeral"
    if (lower === 'for' && /^ (?:his|her|its|their|my|our) /.test(frame.slice(WORD.lastIndex, WORD.lastIndex + 7)))
      break
    // "a crowd of 1,300"
    if (head !== '' && /^\d/.test(plain) && !(isNamed(head) && isNumbered(frame, at, plain))) break
    if (DETERMINER.test(word) || POSSESSIVE.test(word)) determined = true
    const day = DAY.test(plain) && !(count > 0 && /^(?:Sunday|Today)$/.test(plain))
    // "in Sunday Table": nobody says "in Sunday"
    const titled = day && count === 0 && /\bin $/.test(frame.slice(Math.max(0, from - 4), from)) && !MONTH.test(plain)
    if (day && !titled && !(count === 0 && plain !== word)) break
    const capital = (!day || titled) && /^[\p{Lu}\p{N}]/u.test(plain)
    // "the newspaper El País", but not "in a statement Vest Shipping said".
    if (capital && head !== '' && !isNamed(head)) break
    // "RTE's The Week in Politics", "Sky's Sunday Morning with Jane Roe"
    if (kind === 'medium' && /^(?:in|at|with)$/.test(lower) && goesOnInTitle(frame, start, WORD.lastIndex)) continue
    const noun = kindOf(lower)
    const known = noun || QUALIFIERS.has(lower) || CONNECTORS.has(lower) || DETERMINER.test(word)
    if (!capital && !known) {
      // "a packed town hall meeting": what stands before the noun may be anything but the end of the phrase.
      // "a hastily called news conference"
      const stops = STOPS.has(lower) && !(lower === 'called' && /ly $/.test(frame.slice(at - 2, at + 1)))
      if (!determined || head !== '' || stops || ++between > MOST_BETWEEN) break
      continue
    }
    if (noun && !capital && plain === word && (determined || named || standsBare(lower))) {
      kind = named && kind === 'medium' ? 'medium' : noun
      head = lower
      end = at + match[0].replace(/[.]+$/, '').length
    } else if (capital) {
      kind ??= isMedium(plain) ? 'medium' : CHAMBER.test(plain) ? 'gathering' : noun
      if (!QUALIFIERS.has(lower) && !DETERMINER.test(word)) named = true
      end = at + match[0].replace(/[.]+$/, '').length
    }
    if (/[.]$/.test(match[0]) && !/^(?:\p{Lu}\.)+$/u.test(match.groups?.word ?? '')) break
  }
  if (end <= start || isCarrier(/^ ([a-z]+)/.exec(frame.slice(end, end + 20))?.[1] ?? '')) return null
  const skip = LEADING.exec(frame.slice(start, end))?.[0].length ?? 0
  const found = frame.slice(start + skip, end)
  if (/^(?:(?:(?:his|her|its|their) )?\d*|this (?:article|report|story|column|post|essay))$/i.test(found)) return null
  kind ??= MEDIUM.test(found) ? 'medium' : CHAMBER.test(found) ? 'gathering' : null
  if (named && TOLD_BESIDE.test(frame.slice(end, end + 80))) kind ??= 'medium'
  if (kind === null && !(anyName && named && findPlace(found) === null)) return null
  return { start: start + skip, end: isAddressed(head) ? addresseeEnd(frame, end) : end, kind: kind ?? 'medium' }
}

/** The "Open Table" of "told Den's 'Open Table'" and "on Den's 'Open Table' programme"; not the "Sea Song" of "in Roe's “Sea Song”". */
function isStations(frame: string, from: number, at: number, end: number): boolean {
  if (!/['’]s$/.test(frame.slice(from, at)) || !/^\s?["“'‘]\p{Lu}/u.test(frame.slice(at, at + 3))) return false
  return (
    /\b(?:told|tells|telling|advised|informed) $/.test(frame.slice(Math.max(0, from - 10), from)) ||
    /^ (?:programme|program|show|podcast|broadcast)\b/.test(frame.slice(end, end + 12))
  )
}

/** "in Open Table, a programme of Den": a name that what is set beside it tells. */
const TOLD_BESIDE =
  /^, (?:an?|the) (?:(?!(?:by|of|on|in|from|at|for|with) )[\p{Ll}-]+ ){0,3}(?:programme|program|show|podcast|newspaper|daily|weekly|magazine|channel|station|website|broadcaster|outlet|blog)\b/u

/** Whether the title of a station's programme goes on behind "in" or "with"; not "RTE's Prime Time in Dublin", "in May". */
function goesOnInTitle(frame: string, start: number, at: number): boolean {
  if (!/['’]s (?:\p{Lu}[\p{L}]* )+\p{Ll}+$/u.test(frame.slice(start, at))) return false
  const next = /^ (\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)?/u.exec(frame.slice(at, at + 40))
  return next !== null && !DAY.test(next[1]!) && findPlace(next[1]!) === null && findPlace(next[0].trim()) === null
}

/** The "1" of "the channel Suomi 1"; not the number of "the newspaper 12 people". */
const isNumbered = (frame: string, at: number, word: string): boolean =>
  /^\d{1,2}$/.test(word) && /(?:^| )\p{Lu}[\p{L}-]*$/u.test(frame.slice(Math.max(0, at - 20), at))

/** What comes off before a venue: "the", "Friday's", and the owner of a page ("her Facebook", but not "her letter"). */
const LEADING = /^(?:(?:[Tt]he|[Aa]n?) |\w+day['’]s |(?:his|her|its|their) (?=\p{Lu}))+/u

function titleEnd(frame: string, at: number, count: number): number | null {
  for (const pattern of count === 0 ? [TITLES, PLATFORM_X] : [TITLES]) {
    pattern.lastIndex = at
    if (pattern.test(frame)) return pattern.lastIndex
  }
  return null
}

/** Before a paper's name: "the Saturday edition of". */
const EDITION = /\s?(?:(?:[Tt]he|[Aa]n?|its|this|\w+day['’]s) )?(?:[\p{L}-]+ ){0,2}(?:edition|issue) of /uy

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

const DAY =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/

function isMedium(word: string): boolean {
  if (NO_MEDIUM.has(word)) return false
  return (
    /^(?:[\p{Lu}]{2}[\p{Lu}\p{N}]{0,4}|[\p{Lu}]{2,5}-?TV|NewsNation)$/u.test(word) ||
    MEDIUM.test(word) ||
    isAgency(word)
  )
}
