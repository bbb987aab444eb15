import { type CalendarDate, readCalendarDate } from '../dates/index.ts'
import { LETTERS, LETTERS_AND_DIGITS } from '../language/letters.ts'
import { findPlace } from '../language/places/index.ts'
import { isAgency } from './agencies.ts'

/** The head of a report: where and when it was filed, and by which agency. Offsets count in the paragraph. */
export interface Dateline {
  readonly end: number
  readonly place: string | null
  readonly date: CalendarDate | null
  readonly credit: string | null
}

const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}"
const NAME = `\\p{Lu}[${LETTERS}.'’-]+(?: (?:de|del|la|al|el|of|upon|on) )?(?: ?\\p{Lu}[${LETTERS}.'’-]+){0,3}`
const REGION = `(?:, ?${NAME})?`
/** Ends with a whole word: of "OSLO, May 3" the region must not take "Ma". */
const PLACES = `(?:${CAPITALS}|${NAME})(?: ?/ ?(?:${CAPITALS}|${NAME})){0,2}${REGION}(?![${LETTERS}])`
const DATE = `(?:(?:[${LETTERS}]{3,9}\\.?,? )?(?:[${LETTERS}]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? [${LETTERS}]{3,9}\\.?)(?:,? \\d{4})?)`
const CREDIT = `[${LETTERS}][${LETTERS_AND_DIGITS} .,&/'’-]{1,40}`
const DASH = '(?:--+|[-–—―_:])'

/** Forms of a dateline, in this order; the groups are named. The first that fits at the paragraph's head decides. */
export const DATELINE_ROWS: readonly { readonly pattern: RegExp; readonly like: string; readonly unlike: string }[] = [
  {
    pattern: new RegExp(`^(?<place>${PLACES}),? (?<date>${DATE})[.,]? ?/(?<credit>${CREDIT})/\\.?(?: ?${DASH})? `, 'u'),
    like: 'OSLO, May 3. /NTB/. The harbour was closed.',
    unlike: 'Oslo and Bergen, on May 3, closed their harbours.',
  },
  {
    pattern: new RegExp(
      `^(?<place>${PLACES}),? ?(?<date>${DATE})?[.,]? ?[([](?<credit>${CREDIT})[)\\]]\\.? ?${DASH} ?`,
      'u',
    ),
    like: 'OSLO, May 3 (NTB) — The harbour was closed.',
    unlike: 'The mayor (Labour) said the harbour was closed.',
  },
  {
    pattern: new RegExp(`^(?<date>${DATE})?,? ?[([](?<credit>${CREDIT})[)\\]]\\.? ?${DASH} ?`, 'u'),
    like: '(Reuters) - The harbour was closed.',
    unlike: '(The harbour was closed.)',
  },
  {
    pattern: new RegExp(`^(?<place>${PLACES}), ?(?<date>${DATE})(?: ?${DASH}|\\.|, ?${DASH}) `, 'u'),
    like: 'Oslo, 3 May 2021 – The harbour was closed.',
    unlike: 'Oslo, 3 May 2021 and after',
  },
  {
    pattern: new RegExp(`^(?<place>${CAPITALS}(?: ?/ ?${CAPITALS}){0,2}${REGION}) ?${DASH} `, 'u'),
    like: 'OSLO, Norway — The harbour was closed.',
    unlike: 'Oslo has closed its harbour - again.',
  },
  {
    pattern: new RegExp(`^(?<place>${NAME}${REGION}) ?(?:--+|—|–|:) (?=[\\p{Lu}\\d])`, 'u'),
    like: 'Oslo: The harbour was closed on Monday.',
    unlike: 'Analysis: The harbour was closed on Monday.',
  },
]

/** Words that stand before a colon at a paragraph's head and are no place. */
const NOT_A_PLACE =
  /^(?:analysis|opinion|update|updated|breaking|exclusive|explainer|video|watch|listen|read|note|editor|editors?['’]s? note|question|answer|fact|interview|correction|summary|background|photos?|live|(?:press|news|media) release|q|a|the|it|this|that|in|on|at|for)\b/i
/** "BLINKEN: We will ..." in a transcript is a speaker; so is an all-capitals word with a title before it. */
const SPEAKER = /^(?:mr|mrs|ms|dr|president|secretary|minister|senator|prof|sir|lord|q|a)\b/i

/** A name in small letters, without a date or an agency beside it, has to be a known place: "Blinken: ..." is none. */
const isPlace = (words: string): boolean => words.split(/,|\//).some((name) => findPlace(name.trim()) !== null)

/**
 * The dateline at the head of a report's first paragraph, or null.
 *
 * Matches `NEW YORK, January 10. /TASS/. `; must not match `Washington and Moscow: a long story`.
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 140)
  for (const { pattern } of DATELINE_ROWS) {
    const match = pattern.exec(head)
    if (!match) continue
    const { place, date: words, credit } = match.groups ?? {}
    if (place && (NOT_A_PLACE.test(place) || SPEAKER.test(place) || place.length > 60)) continue
    if (place && !words && !credit && /\p{Ll}/u.test(place.split(',', 1)[0] ?? '') && !isPlace(place)) continue
    const date = words ? readCalendarDate(words) : null
    if (words && !date) continue
    if (!place && !date && !(credit && isAgency(credit))) continue
    const offset = words ? match[0].indexOf(words) : 0
    return {
      end: match[0].trimEnd().length,
      place: place ?? null,
      date: date && { ...date, start: date.start + offset, end: date.end + offset },
      credit: credit ? credit.trim() : null,
    }
  }
  return null
}

/**
 * The agency that closes a report's last paragraph, as its offset and name, or null.
 *
 * Matches `... she said. - AFP/Reuters`; must not match `... between Russia and Ukraine - Europe.`
 */
export function readTrailingCredit(paragraph: string): { readonly start: number; readonly credit: string } | null {
  const tail = paragraph.slice(-90)
  const match =
    /(?:^|[.!?"”’])\s{0,3}(?<mark>[-–—]{1,2}\s?|[([/])(?<label>(?:via|source:?|with inputs from|with files from|by) )?(?<credit>\p{L}[\p{L}\p{N} .,&/-]{1,50}?)[)\]/]?\.?$/iu.exec(
      tail,
    )
  const credit = match?.groups?.credit?.trim()
  if (!match || !credit || !(isAgency(credit) || match.groups?.label)) return null
  const mark = tail.indexOf(match.groups?.mark ?? '', match.index)
  const start = paragraph.length - tail.length + mark
  return start > 0 ? { start, credit } : null
}
