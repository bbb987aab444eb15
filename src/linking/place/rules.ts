import { LETTERS } from '../../language/letters.ts'
import { findPlace } from '../../language/places/index.ts'

const EVENTS =
  '(?:talks|meetings?|negotiations|summits?|conference|briefing|speech|address|rally|ceremony|forum|hearing|interview|remarks|session|gathering|visit|event|press conference|news conference|debate|dinner|discussions)'
/** A place's name as written: up to four capitalised words. */
const PLACE = `((?:the )?\\p{Lu}[${LETTERS}.'’-]+(?: (?:de |of )?\\p{Lu}[${LETTERS}.'’-]+){0,3})`
/** Some words of the same clause. */
const FEW = '[^,.;:()\\uFFFC]{0,60}?'

interface PlaceRow {
  readonly pattern: RegExp
  readonly like: string
  readonly unlike: string
}

const row = (pattern: string, like: string, unlike: string): PlaceRow => ({
  pattern: new RegExp(pattern, 'gu'),
  like,
  unlike,
})

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
    `\\b(?:told|tells|telling) ${FEW}(?:reporters|journalists|conference|briefing|audience|crowd|rally|forum|parliament|lawmakers|hearing|meeting|media)${FEW} (?:in|at|from|outside) ${PLACE}`,
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
  for (const { pattern } of PLACE_ROWS) {
    for (const match of frame.matchAll(pattern)) {
      const place = placeOf(match)
      if (place) return place
    }
  }
  return null
}

function placeOf(match: RegExpExecArray | RegExpMatchArray): string | null {
  const words = match[1] ?? ''
  return NO_PLACE_OF_SAYING.test(match[0].slice(0, match[0].lastIndexOf(words))) ? null : placeIn(words)
}
