import { LETTERS } from '../../language/letters.ts'
import { findPlace } from '../../language/places/index.ts'

const EVENTS =
  '(?:talks|meetings?|negotiations|summits?|conference|briefing|speech|address|rally|ceremony|forum|hearing|interview|remarks|session|gathering|visit|event|press conference|news conference|debate|dinner|discussions)'
/** A place's name as written: up to four capitalised words. */
const PLACE = `(?:the (?:capital|city|town|port)(?: city| town)?(?:,| of)? )?((?:the )?\\p{Lu}[${LETTERS}.'’-]+(?: (?:de |of )?\\p{Lu}[${LETTERS}.'’-]+){0,3})`
/** A name that no list needs to know. */
const ANY_NAME = `(\\p{Lu}[${LETTERS}'’‘ʻ-]+(?: \\p{Lu}[${LETTERS}'’‘ʻ-]+){0,2})`
/** Some words of the same clause. */
const FEW = '[^,.;:()\\uFFFC]{0,60}?'

interface PlaceRow {
  readonly pattern: RegExp
  /** Whether its words make a place of any name: "the village of Lund". */
  readonly anyName: boolean
  readonly like: string
  readonly unlike: string
}

const row = (pattern: string, like: string, unlike: string): PlaceRow => ({
  pattern: new RegExp(pattern, 'gu'),
  anyName: false,
  like,
  unlike,
})

const anyRow = (...of: Parameters<typeof row>): PlaceRow => ({ ...row(...of), anyName: true })

/**
 * Ways in which a reporting sentence says where its speaker was. In this order; the first that names a known place
 * decides. Talks that are spoken about or still to come are no place of a saying.
 */
export const PLACE_ROWS: readonly PlaceRow[] = [
  row(
    `(?:^|[ (])(?:[Ss]peaking|spoke|speaks|[Aa]ddressing|[Aa]rriving|arrived|briefed)\\b(?! (?:about|of|on))${FEW} (?:in|at|from|outside) ${PLACE}`,
    'Speaking to reporters in Oslo, she said',
    'Speaking about the protests in Oslo, she said',
  ),
  row(
    `(?:^|[ (])(?:[Ss]peaking|spoke|appear(?:ed|ing)|went|gave|granted)\\b${FEW}\\b(?:radio|television|TV|channel|network|broadcaster|program(?:me)?|show|podcast|interview)\\b${FEW} (?:in|from) ${PLACE}`,
    'Speaking on public radio in Oslo, she said',
    'she said on public radio that the port in Oslo was shut',
  ),
  row(
    `\\b[Ii]n (?:a|an|the|his|her|their) (?:[${LETTERS}-]+ ){0,3}(?:interview|speech|address|briefing)${FEW} (?:in|at) ${PLACE}`,
    'she said in a television interview in Oslo',
    'she said in an interview about the storm in Oslo',
  ),
  row(
    `\\b(?:reached|interviewed|contacted)\\b${FEW}(?:,${FEW},)?${FEW} (?:in|at|from) (?:(?:a|an|the|his|her) [${LETTERS}]+ in )?${PLACE}`,
    'The paper reached the mayor, a sailor, at her hotel in Oslo.',
    'The paper interviewed the mayor about the storm in Oslo.',
  ),
  row(
    `\\b(?:told|tells|telling) ${FEW}(?:reporters|journalists|media|radio|television|TV|agency|conference|briefing|audience|crowd|rally|forum|parliament|lawmakers|hearing|meeting|media)${FEW} (?:in|at|from|outside) ${PLACE}`,
    'she told a press conference in Oslo',
    'she told the mayor in no uncertain terms',
  ),
  row(
    `\\b(?:[Aa]t|[Aa]fter|[Dd]uring|[Ff]ollowing|on the sidelines of|at the start of|at the end of|as part of) (?!the (?:agenda|weekend))${FEW}\\b${EVENTS}${FEW} (?:in|at|to) ${PLACE}`,
    'she said after talks with the mayor in Oslo',
    'she said ahead of talks in Oslo',
  ),
  row(
    `\\bas (?:he|she|they|the [${LETTERS}]+) (?:arrived|left|landed|departed)${FEW} (?:in|at|for|from) ${PLACE}`,
    'she said as she landed in Oslo',
    'as he left the room',
  ),
  row(
    `\\b(?:arrived|arriving|landed|stayed|staying|met)${FEW} (?:in|at) (?:a|an|the|his|her) ${PLACE} (?:hotel|airport|embassy|university|hospital|court|church|school|villa|headquarters)`,
    'as she arrived at an Oslo hotel',
    'as she arrived at a hotel',
  ),
  row(
    `\\b(?:on|during|while on) (?:a|an|his|her|their) (?:[${LETTERS}]+[ -]){0,3}(?:visit|trip|tour) (?:to|of|in) ${PLACE}`,
    'she said during a two-day visit to Oslo',
    'she said of the visit',
  ),
  row(`\\b(?:while |when )?visiting ${PLACE}`, 'she said while visiting Oslo', 'she said visiting hours were over'),
  row(`^(?:In|At) ${PLACE}(?: on [${LETTERS}]+day)?, `, 'In Oslo, she said', 'In January, she said'),
  anyRow(
    `\\b[Ii]n the (?:[${LETTERS}-]+ ){0,2}(?:village|hamlet|town|township|settlement|suburb) of ${ANY_NAME}`,
    'In the fishing village of Oslo, a sailor said',
    'in the village of her youth',
  ),
  anyRow(
    `^In ${ANY_NAME}, (?:a|an|the) (?:[${LETTERS}-]+ ){0,3}(?:village|hamlet|town|township|settlement|suburb|city)\\b`,
    'In Oslo, a small town on a fjord, sailors said',
    'In Norseland, a nation of sailors, many said',
  ),
  row(
    `^${FEW}\\b(?:officials?|spokes[${LETTERS}]+|analysts|diplomats|sources) in ${PLACE}`,
    'officials in Oslo said',
    'officials in charge said',
  ),
]

/**
 * The known place that a name begins with, longest first: "Geneva on" is Geneva, "White House Rose Garden" the White House.
 * Months and weekdays are none.
 */
export function placeIn(words: string): string | null {
  const parts = words.replace(/['’]s?$/, '').split(' ')
  for (let count = parts.length; count > 0; count--) {
    const name = parts
      .slice(0, count)
      .join(' ')
      .replace(/['’]s$|[.,]$/g, '')
    const place = /^the$/i.test(name) ? null : findPlace(name)
    if (place) return place.kind === 'site' ? name.replace(/^the /, '') : place.name
  }
  return null
}

/** What is spoken about, or still ahead, lies elsewhere. */
const NO_PLACE_OF_SAYING =
  /\b(?:about|over|regarding|concerning|ahead of|before|despite|against|upcoming|planned|crisis|war|protests?|unrest|conflict|situation|tensions?|invasion|events)\b/i

/** Right after the cue: "said on Friday in Oslo"; not "called for talks in Oslo". */
const AFTER_CUE = new RegExp(`^(?!${FEW}\\b(?:of|for|to) )${FEW} (?:in|at|from|outside) ${PLACE}`, 'u')

/**
 * Where the speaker of a reporting sentence was, in the sentence's own words, or null.
 *
 * @param cueEnd where the cue ends in the frame, if it has one
 */
export function placeInFrame(frame: string, cueEnd: number | null = null): string | null {
  const after = cueEnd === null ? null : AFTER_CUE.exec(frame.slice(cueEnd, cueEnd + 140))
  const near = after && placeOf(after)
  if (near) return near
  for (const { pattern, anyName } of PLACE_ROWS) {
    for (const match of frame.matchAll(pattern)) {
      const place = placeOf(match) ?? (anyName ? (match[1] ?? null) : null)
      if (place) return place
    }
  }
  return null
}

function placeOf(match: RegExpExecArray | RegExpMatchArray): string | null {
  const words = match[1] ?? ''
  return NO_PLACE_OF_SAYING.test(match[0].slice(0, match[0].lastIndexOf(words))) ? null : placeIn(words)
}
