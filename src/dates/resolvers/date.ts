import { daysBetween, isDay, isoDay, isoMonth, plain, weekdayOf } from '../calendar.ts'
import type { Direction, TimeExpression } from '../expression.ts'
import type { As, Memory } from './memory.ts'

/** As far as a 29 February or a weekday that must agree may lie away. */
const YEARS = [-1, 0, 1, -2, 2, -3, 3, -4, 4]

/** How much farther away a day counts against the way in which the words point: they can be misread. */
const AGAINST = 4

/** The year that a day without one belongs to: the nearest, or the nearest that way where the words point one way. */
function yearOf({ month, day, weekday, which, years }: As<'date'>, direction: Direction, reference: string): number {
  const now = plain(reference)
  if (years !== null) return now.year + years
  if (which === 'this') return now.year
  const on = (year: number): string =>
    isoDay(year, month, Math.min(day ?? 15, day !== null && !isDay(year, month, day) ? 28 : 31))
  const base = day === null ? isoDay(now.year, now.month, 15) : reference
  const candidates = YEARS.map((years) => now.year + years)
    .filter((year) => year > 0 && (day === null || isDay(year, month, day)))
    .map((year) => ({ year, away: daysBetween(base, on(year)) }))
  const agreeing = weekday === null ? [] : candidates.filter(({ year }) => weekdayOf(on(year)) === weekday)
  if (agreeing.length > 0) return agreeing.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0]?.year ?? now.year
  const cost = ({ away }: { away: number }): number => {
    if (which === 'last') return away < 0 ? -away : 10_000
    if (which === 'next') return away > 0 ? away : 10_000
    if (direction === 'future') return away >= 0 ? away : -away * AGAINST
    if (direction === 'past') return away <= 0 ? -away : away * AGAINST
    return away <= 0 ? -away : day === null ? away * 1.5 : away
  }
  return candidates.sort((a, b) => cost(a) - cost(b))[0]?.year ?? now.year
}

/** Days within which a date belongs to the article's own time, whatever year its sentence names beside it. */
const CLOSE = 45

/** "In 2014 it voted on March 16": a sentence's own year, unless the day lies close to the article's. */
function contextYear(
  { month, day, which, years }: As<'date'>,
  sentence: number,
  reference: string,
  memory: Memory,
): number | null {
  if (which !== null || years !== null || memory.periodSentence !== sentence || !/^\d{4}$/.test(memory.period ?? ''))
    return null
  const year = Number(memory.period)
  const fits = day === null || isDay(year, month, day)
  const away = [-1, 0, 1].map((by) =>
    Math.abs(daysBetween(reference, isoDay(plain(reference).year + by, month, Math.min(day ?? 15, 28)))),
  )
  return fits && Math.min(...away) > CLOSE ? year : null
}

/** The year that a month or a day without one belongs to. */
export function dateYear(
  meaning: As<'date'>,
  { direction, sentence }: TimeExpression,
  reference: string,
  memory: Memory,
): number {
  return contextYear(meaning, sentence, reference, memory) ?? yearOf(meaning, direction, reference)
}

/** The value of a month or of a day in it: "2022-01", "2022-01-12", "2022-01-12/2022-01-14". */
export function dateValue(meaning: As<'date'>, expression: TimeExpression, reference: string, memory: Memory): string {
  const year = dateYear(meaning, expression, reference, memory)
  if (meaning.day === null) return isoMonth(year, meaning.month)
  const day = isoDay(year, meaning.month, meaning.day)
  return meaning.until === undefined ? day : `${day}/${isoDay(year, meaning.month, meaning.until)}`
}
