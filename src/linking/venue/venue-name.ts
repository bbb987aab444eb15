import { isAgency } from '../../articles/agencies.ts'
import { LETTERS_AND_DIGITS } from '../../language/letters.ts'

/** Common nouns that make a venue of a phrase: "state radio", "a joint press conference". */
const NOUNS = new Set(
  'radio television tv channel broadcaster network station programme program show podcast newspaper newspapers agency magazine website paper daily weekly tabloid portal outlet outlets media reporters journalists conference briefing parliament lawmakers deputies senators mps legislators congress audience crowd rally supporters hearing forum webinar newscast newsletter blog'.split(
    ' ',
  ),
)
/** Words that may stand before such a noun. */
const QUALIFIERS = new Set(
  'a an the his her its their same state public private local national international foreign state-run state-owned state-controlled pro-government independent news press business financial morning breakfast evening online video virtual televised live joint separate daily weekly regular closing opening political sunday monday tuesday wednesday thursday friday saturday talk current affairs radio tv television wire security several some visiting other regional german french russian'.split(
    ' ',
  ),
)
const CONNECTORS = new Set('of for the and & de le la el'.split(' '))
/** Abbreviations that are no medium. */
const NO_MEDIUM = new Set(
  'US UK EU UN USA UAE NATO OSCE FBI CIA IMF WHO WTO IAEA G7 G20 G8 MP MEP DC PM CEO DNC GOP'.split(' '),
)
const MEDIUM =
  /\b(?:News|Times|Post|Journal|Herald|Guardian|Telegraph|Tribune|Radio|TV|Television|Today|Daily|Weekly|Magazine|Gazette|Chronicle|Mail|Express|Independent|Economist|Spiegel|Figaro|Monde|Zeitung|Bild|Welt|Politico|Axios|Bloomberg|Newsweek|Novosti|Jazeera|Arabiya|Press|Network|Channel|Broadcasting|Review|Observer|Sky|Fox|Euronews|Newshour|Twitter|Facebook|Telegram|Instagram|YouTube|TikTok|LinkedIn|Truth Social|Weibo|Substack|Parliament|Congress|Senate|Bundestag|Knesset|Duma|Commons|Security Council|General Assembly)\b/

/** Papers, stations and programmes that no word of their names gives away. */
const TITLES = new RegExp(
  `\\s?(?:BBC(?:['’]s)? )?(?:World at One|Match of the Day|Woman['’]s Hour|Question Time|Good Morning (?:Britain|America)|Morning Ireland|Face the Nation|Meet the Press|State of the Union|60 Minutes|Newsnight|Panorama|Insiders|Four Corners|Europe 1|El País|El Mundo|La Vanguardia|Cadena SER|La Repubblica|Corriere della Sera|La Stampa|Le Parisien|Libération|La Nación|Clarín|Globo|Haaretz|Hürriyet|Asharq|Yle|Nikkei|Asahi|Yomiuri|Kommersant|Vedomosti|Meduza|Suspilne|\\d{1,2}[A-Z]{2})(?![${LETTERS_AND_DIGITS}])`,
  'uy',
)

/** The end of the noun phrase of a venue from an offset on: names, titles in quotes, and the nouns above. */
const WORD = new RegExp(
  `\\s?(?:(?<quoted>["“'‘][^"”\\n]{2,60}?["”'’](?=[\\s,.;:!?)]|$))|(?<word>[${LETTERS_AND_DIGITS}&][${LETTERS_AND_DIGITS}.&/+-]*(?:['’](?:s\\b)?)?))`,
  'uy',
)

export interface VenueName {
  readonly start: number
  readonly end: number
  /** Whether the words are a medium, a body that one addresses or a gathering, rather than any name. */
  readonly medium: boolean
}

/**
 * The venue named from an offset of a frame on, or null.
 *
 * Matches `CNN's "State of the Union" on Sunday` up to the title; must not match `his allies to hurry`.
 *
 * @param anyName whether a name that is no known kind of medium will do ("in an interview with Den")
 */
export function readVenueName(frame: string, from: number, anyName: boolean): VenueName | null {
  let start = from
  while (frame[start] === ' ') start++
  let end = start
  let medium = false
  let named = false
  WORD.lastIndex = start
  for (let count = 0; count < 14; count++) {
    const at = WORD.lastIndex
    TITLES.lastIndex = at
    if (TITLES.test(frame)) {
      medium = true
      named = true
      end = TITLES.lastIndex
      WORD.lastIndex = end
      continue
    }
    const match = WORD.exec(frame)
    if (!match) break
    const word = match.groups?.word?.replace(/[.]+$/, '')
    if (word === undefined) {
      if (!named && !MEDIUM.test(match[0])) break
      named = true
      medium = true
      end = WORD.lastIndex
      continue
    }
    const plain = word.replace(/['’]s?$/, '')
    const lower = plain.toLowerCase()
    const capital =
      /^[\p{Lu}\p{N}]/u.test(plain) && !(count > 0 && DAY.test(plain) && !/^(?:Sunday|Today)$/.test(plain))
    if (!capital && !NOUNS.has(lower) && !QUALIFIERS.has(lower) && !CONNECTORS.has(lower) && lower !== 'interview')
      break
    if (capital && DAY.test(plain) && count === 0) break
    if (NOUNS.has(lower) || (capital && isMedium(plain))) medium = true
    if (capital && !QUALIFIERS.has(lower)) named = true
    // "A television interview", whose medium has no name.
    const interview = lower === 'interview' && medium
    if (capital || NOUNS.has(lower) || interview) end = at + match[0].replace(/[.]+$/, '').length
    if (/[.]$/.test(match[0]) && !/^(?:\p{Lu}\.)+$/u.test(match.groups?.word ?? '')) break
  }
  if (end <= start || !(medium || (anyName && named))) return null
  const words = frame.slice(start, end)
  const skip = /^(?:the|a|an|his|her|its|their) /i.exec(words)?.[0].length ?? 0
  return { start: start + skip, end, medium: medium || MEDIUM.test(words) }
}

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
