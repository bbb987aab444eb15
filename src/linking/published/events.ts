import type { ResolvedTimex } from '../../dates/index.ts'
import { countryOf, findPlace } from '../../language/index.ts'
import { LETTERS } from '../../language/letters.ts'
import type { Span } from '../../model.ts'
import { BODY_WORDS } from '../../quotations/lexicon/bodies.ts'
import { BLANK, familyOf, type Reporting } from '../reports.ts'
import { daysInFrame } from '../said/own-date.ts'
import { eventTypesIn } from './event-types.ts'

/** An event still to come, as one sentence tells it. */
export interface PlannedEvent {
  readonly expression: number
  readonly types: ReadonlySet<string>
  /** Cities and seats that it or the sentences around it name. */
  readonly places: ReadonlySet<string>
  readonly repeated: boolean
}

/** One day's event as one sentence tells it in the reporter's words. */
export interface EventMention {
  readonly sentence: number
  /** The expression that names its day. */
  readonly expression: number
  readonly types: ReadonlySet<string>
  /** Cities and seats; a country is too large a place to tell two events apart. */
  readonly places: ReadonlySet<string>
  /** The last names of people, and other names in full, in small letters. */
  readonly names: ReadonlySet<string>
  /** What the sentences around it name and count: "hotel bergen", "90 minutes". */
  readonly details: ReadonlySet<string>
  /** Whether it says that such an event happened before: "met again", "a second round". */
  readonly repeated: boolean
}

/** So many sentences on either side tell of the same event. */
const AROUND = 2

const REPEATED =
  /\b(?:again|another|once more|anew|second|third|fourth|fifth|sixth|new|next|latest|further|resum(?:e|es|ed|ing)|return(?:s|ed|ing)?|follow-up|weekly|monthly|annual|regular|last (?:week|month|year)|(?:a|two|three|four|several) (?:days|weeks?|months?|years?) (?:ago|earlier|after|later|since))\b/i

/** The events of an article: its sentences that name one day and an event in the reporter's words. */
export function eventsOf(reporting: Reporting, timexes: readonly ResolvedTimex[]): EventMention[] {
  const { analysis, article, frames } = reporting
  const families = new Set(
    analysis.people.flatMap(({ kind, name }) => (kind === 'person' ? [familyOf(name).toLowerCase()] : [])),
  )
  return analysis.sentences.flatMap((_, sentence): EventMention[] => {
    const [expression] = daysInFrame(reporting, sentence).filter((at) => !timexes[at]?.planned)
    if (expression === undefined) return []
    const frame = (frames[sentence] ?? '').replaceAll(BLANK, ' ')
    const types = eventTypesIn(frame)
    if (types.size === 0) return []
    const { names, places } = namesIn(frame, families)
    const details = new Set<string>()
    for (const { start, end } of analysis.sentences.slice(Math.max(0, sentence - AROUND), sentence + AROUND + 1)) {
      const words = article.text.slice(start, Math.min(end, start + MOST_READ))
      const around = namesIn(words, families)
      for (const detail of [...around.names, ...around.sites, ...countsIn(words)]) details.add(detail)
    }
    return [{ sentence, expression, types, places, names, details, repeated: REPEATED.test(frame) }]
  })
}

/** Before a day that is planned: "talks set for Monday", "ahead of Monday's talks". */
const PLANNED_FOR =
  /\b(?:ahead of|before|due|scheduled|planned|slated|set|starting|starts?|begins?|opens?|upcoming|expected)(?: \p{Ll}+){0,2} $/u

/**
 * The events that an article says are to come: sentences that name one day ahead and an event, in the reporter's words or
 * in those of someone quoted, who speaks about the same time. "The talks" are in the city that the article names for them.
 */
export function plannedEventsOf({ analysis, article, expressions }: Reporting): PlannedEvent[] {
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, Math.min(end, start + MOST_READ))
  const placesIn = (span: Span) => namesIn(wordsOf(span), NOBODY).places
  const found = analysis.sentences.flatMap((span, sentence) => {
    const words = wordsOf(span)
    const expression = (expressions[sentence] ?? []).find((at) => {
      const { start, direction, meaning, type } = analysis.expressions[at]!
      if (type !== 'DATE' && type !== 'TIME') return false
      const before = article.text.slice(Math.max(span.start, start - 40), start)
      return direction === 'future' || (meaning.as === 'shift' && meaning.by > 0) || PLANNED_FOR.test(before)
    })
    const types = expression === undefined ? null : eventTypesIn(words)
    return expression === undefined || !types || types.size === 0
      ? []
      : [{ sentence, expression, types, own: placesIn(span), repeated: REPEATED.test(words) }]
  })
  return found.map(({ sentence, expression, types, own, repeated }): PlannedEvent => {
    const around = analysis.sentences.slice(Math.max(0, sentence - AROUND), sentence + AROUND + 1)
    const same = found.filter((other) => [...other.types].some((type) => types.has(type)))
    const places =
      own.size > 0
        ? [...own]
        : [...around.map(placesIn), ...same.map((other) => other.own)].flatMap((some) => [...some])
    return { expression, types, places: new Set(places), repeated }
  })
}

const NOBODY: ReadonlySet<string> = new Set()

/** Every name and city in an article, as another may name them. */
export function allNamesOf({ article, analysis }: Reporting): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { start, end } of analysis.sentences) {
    const { names, places } = namesIn(article.text.slice(start, Math.min(end, start + MOST_READ)), NOBODY)
    for (const name of [...names, ...places]) found.add(name.toLowerCase())
  }
  return found
}

/** So much of a sentence is read. */
const MOST_READ = 2000

const NAME = new RegExp(`\\p{Lu}[${LETTERS}'’-]+(?: \\p{Lu}[${LETTERS}.'’-]*){0,5}`, 'gu')
/** No name by itself, wherever it stands. */
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|an?|i|i['’]\w+|mr|mrs|ms|dr)$/

/** Before a single word whose capital says something: none that opens a sentence or a quotation. */
const INSIDE = /[\p{L}\p{N},] $/u

interface Named {
  readonly places: ReadonlySet<string>
  readonly sites: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/**
 * The names in a sentence: people by their last word, as another article may leave out the rest; bodies in full. Nations
 * and their people are none: every report on their talks has them.
 */
function namesIn(words: string, families: ReadonlySet<string>): Named {
  const found = { places: new Set<string>(), sites: new Set<string>(), names: new Set<string>() }
  for (const match of words.matchAll(NAME)) {
    const name = match[0].replace(/['’]s?$|\.$/g, '')
    const parts = name.toLowerCase().split(' ')
    const last = parts.at(-1) ?? ''
    const place = findPlace(name)
    if (families.has(last)) found.names.add(last)
    else if (place) {
      if (place.kind !== 'country') found.places.add(place.name)
      if (place.kind === 'site') found.sites.add(place.name)
    } else if (parts.length > 1) found.names.add(parts.some((part) => BODY_WORDS.has(part)) ? parts.join(' ') : last)
    else if (INSIDE.test(words.slice(0, match.index)) && countryOf(name) === null) found.names.add(last)
  }
  for (const name of found.names) if (NO_NAME.test(name)) found.names.delete(name)
  return found
}

/** Counted things: "90 minutes", "12 people". Years and times of the day count nothing. */
const countsIn = (words: string): string[] =>
  [...words.toLowerCase().matchAll(/(?<![\d.,:/-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: |-)[a-z]{3,}/g)].map(([count]) =>
    count.replace('-', ' ').replace(/s$/, ''),
  )
