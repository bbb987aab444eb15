import { createRequire } from 'node:module'
import type * as chrono from 'chrono-node/en'
import { isIsoDay, isoDay, plain } from './calendar.ts'
import { findTimeExpressions } from './find.ts'
import { type Interval, intervalOf } from './interval.ts'
import { resolveTimexes } from './resolve.ts'

/** Users write in small letters; the rules for articles rely on the capitals of the calendar's names. */
const NAMES =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\b))|\b(?:christmas|easter|thanksgiving)\b/gi
const capitalise = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase()

/** A value that our rules give to the whole of the words, or null. */
function byRules(words: string, reference: string): Interval | null {
  // "In" gives a month alone the company that the rules ask for ("may", "march").
  for (const lead of ['', 'in ']) {
    const text = lead + words
    const [found, ...more] = findTimeExpressions({ text, sentences: [{ start: 0, end: text.length }] })
    if (
      !found ||
      more.length > 0 ||
      text.slice(0, found.start).trim() !== lead.trim() ||
      found.end < text.trimEnd().length
    )
      continue
    const [timex] = resolveTimexes([found], reference)
    if (timex?.from && timex.to) return { from: timex.from, to: timex.to }
  }
  return null
}

/** Loaded at the first period that no rule reads: articles never ask for it, and loading it delays every start. */
const load = createRequire(import.meta.url)

/** What chrono makes of the words, when it reads all of them: "the 21st", "21.1.2022", "3 days ago". */
function byChrono(words: string, reference: string): Interval | null {
  const { year, month, day } = plain(reference)
  const { casual } = load('chrono-node/en') as typeof chrono
  const [result] = casual.parse(words, new Date(year, month - 1, day, 12))
  if (!result || result.text.length < words.length) return null
  const read = (part: typeof result.start): string | null => {
    const [partYear, partMonth, partDay] = [part.get('year'), part.get('month'), part.get('day')]
    return partYear && partMonth && partDay && partYear < 10_000 ? isoDay(partYear, partMonth, partDay) : null
  }
  const from = read(result.start)
  const to = result.end ? read(result.end) : from
  return from && to && isIsoDay(from) && isIsoDay(to) && from <= to ? { from, to } : null
}

/**
 * Reads what people type as a date or period: "last Friday", "21 January", "January 2022", "2022-01-21", "yesterday".
 *
 * @param words At most 100 characters; longer ones are not read.
 * @param reference The day that "yesterday" counts from, ISO 8601: the coverage's latest article rather than today's
 *   date where old news is asked about.
 * @returns First and last day, both included, or null when the words name no period.
 * @throws RangeError when the reference is not an ISO day.
 */
export function readPeriod(words: string, reference: string): Interval | null {
  if (!isIsoDay(reference)) throw new RangeError(`not an ISO day: ${reference}`)
  const trimmed = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on|in|since|until|from)\s/i, '')
  if (trimmed === '' || trimmed.length > 100) return null
  const value = intervalOf(trimmed.toUpperCase())
  if (value && /^\d{4}/.test(trimmed)) return value
  const named = trimmed.replace(NAMES, capitalise)
  return byRules(named, reference) ?? byChrono(named, reference)
}
