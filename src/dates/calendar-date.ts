import type { TextSpan } from '../model.ts'
import { daysBetween, isDay, isoDay, weekdayOf } from './calendar.ts'
import { lowered, printedGroups, words } from './rule.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './vocabulary.ts'

/** A day as a page prints it: "Saturday, January 29, 2022", "10 Jan", "22/01/2022". Months run from 1, Monday is 1. */
export interface CalendarDate extends TextSpan {
  /** Null when the page leaves it out ("NEW YORK, January 10."). */
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** The weekday that stands with it, or null. It may contradict the year: the reader decides. */
  readonly weekday: number | null
}

/** Which number of 04/03/2022 is the day. */
export type DayMonthOrder = 'day-month' | 'month-day'

export interface CalendarDateOptions {
  /** For 04/03/2022: the page's order, where other dates or its country tell it. Without it such a date is not read. */
  readonly order?: DayMonthOrder | null
}

const NAMED = `(?:(?<weekday>${WEEKDAY})(?:,|\\.,)? (?:the )?)?`
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:19|20)\\d\\d)'

/** Matched in a line's small letters. */
const FORMS: readonly RegExp[] = [
  words(`${NAMED}(?<month>${MONTH}) ${DAY}(?!\\d|:\\d)(?:,? ${YEAR})?`),
  words(`${NAMED}${DAY}(?: | of |-|\\. )(?<month>${MONTH})(?:(?:,? |-)${YEAR}(?!\\d))?`),
  /(?<![\w./-])(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>[01]\d)\k<mark>(?<day>[0-3]\d)(?=t\d|(?![\w/-]))/dg,
  words(`${NAMED}(?<![\\d][-/.])(?<first>[0-3]?\\d)(?<mark>[-/.])(?<second>[0-3]?\\d)\\k<mark>${YEAR}`),
]

/** Day and month of the numeric forms, or null where nothing tells them apart. */
function ordered(
  first: number,
  second: number,
  mark: string,
  fits: (month: number, day: number) => boolean,
  order: DayMonthOrder | null,
): readonly [month: number, day: number] | null {
  const readings = [[second, first] as const, [first, second] as const].filter(([month, day]) => fits(month, day))
  if (readings.length < 2 || first === second) return readings[0] ?? null
  if (mark === '.' || order === 'day-month') return [second, first]
  return order === 'month-day' ? [first, second] : null
}

function readMatch(match: RegExpExecArray, printed: string, order: DayMonthOrder | null): CalendarDate | null {
  const groups = printedGroups(match, printed)
  const year = groups.year ? Number(groups.year) : null
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null
  const fits = (month: number, day: number): boolean =>
    isDay(year, month, day) && (weekday === null || year === null || weekdayOf(isoDay(year, month, day)) === weekday)
  const numeric = groups.first
    ? ordered(Number(groups.first), Number(groups.second), groups.mark ?? '', fits, order)
    : ([
        /^\d/.test(groups.month ?? '') ? Number(groups.month) : monthNumber(groups.month ?? ''),
        Number(groups.day),
      ] as const)
  if (!numeric || !isDay(year, numeric[0], numeric[1])) return null
  if (groups.month && /^[a-z]/.test(groups.month)) return null
  const start = match.index
  const text = printed.slice(start, start + match[0].trimEnd().length)
  return { start, end: start + text.length, text, year, month: numeric[0], day: numeric[1], weekday }
}

/**
 * Every day that a line prints with its month, in text order: for page headers, datelines, bylines and "Updated:"
 * lines. Nothing is counted from any other date, and a word such as "yesterday" is not read.
 */
export function readCalendarDates(text: string, options: CalendarDateOptions = {}): CalendarDate[] {
  if (!/\d/.test(text)) return []
  const lower = lowered(text)
  const found = FORMS.flatMap((form) => [...lower.matchAll(form)])
    .map((match) => readMatch(match, text, options.order ?? null))
    .filter((date) => date !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter((date) => {
    if (date.start < end) return false
    end = date.end
    return true
  })
}

/**
 * The first day that a line prints, or null.
 *
 * @example readCalendarDate('Updated: January 22, 2022, 4:36 AM') // year 2022, month 1, day 22, at 9 to 25
 */
export function readCalendarDate(text: string, options: CalendarDateOptions = {}): CalendarDate | null {
  return readCalendarDates(text, options)[0] ?? null
}

/** A date in figures that stands for a known day lies within so many days of it. */
const SAME_DAYS = 3
/** The other reading must lie farther off, or it may be meant just as well. */
const OTHER_DAYS = 20

/** The order under which a date in figures stands for a known day, from how many days off each reading lies; null for neither. */
export function orderByNearness(dayFirst: number, monthFirst: number): DayMonthOrder | null {
  if (dayFirst <= SAME_DAYS && monthFirst > OTHER_DAYS) return 'day-month'
  return monthFirst <= SAME_DAYS && dayFirst > OTHER_DAYS ? 'month-day' : null
}

/** Dates in figures that are held against the days that the page names. */
const MOST_ASKED = 20

/**
 * The order of day and month that a page's own numeric dates show: by a day that can be no month ("22/01/2022"), else by
 * days that the page names otherwise (03/04/2025 beside "3 April 2025", or a day later). Null when nothing tells.
 *
 * @param known ISO days that the page names in words, in its metadata or its address
 */
export function dayMonthOrder(text: string, known: readonly string[] = []): DayMonthOrder | null {
  const votes = { 'day-month': 0, 'month-day': 0 }
  let asked = 0
  for (const [, first, second, full] of text.matchAll(/(?<![\d/.-])(\d\d?)[/-](\d\d?)[/-]((?:19|20)\d\d)(?!\d)/g)) {
    const [one, two, year] = [Number(first), Number(second), Number(full)]
    if (one > 12 && one < 32 && two < 13) return 'day-month'
    if (two > 12 && two < 32 && one < 13) return 'month-day'
    if (known.length === 0 || asked >= MOST_ASKED || one === two || !isDay(year, two, one) || !isDay(year, one, two))
      continue
    asked++
    const away = (day: string): number => Math.min(...known.map((other) => Math.abs(daysBetween(other, day))))
    const order = orderByNearness(away(isoDay(year, two, one)), away(isoDay(year, one, two)))
    if (order) votes[order]++
  }
  if (votes['day-month'] === votes['month-day'] || (votes['day-month'] > 0 && votes['month-day'] > 0)) return null
  return votes['day-month'] > 0 ? 'day-month' : 'month-day'
}
