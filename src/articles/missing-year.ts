import { type CalendarDate, daysBetween, isDay, isoDay, weekdayOf } from '../dates/index.ts'

type Printed = Pick<CalendarDate, 'year' | 'month' | 'day' | 'weekday'>

/** A date without a year is taken for this close to another of the article's dates, in days. */
const NEAR = 200
/** Where only running text tells of the other date, the year before or after may be meant from this far on. */
export const SURELY_NEAR = 120

/**
 * The year of a printed date that has none, from full dates that are known to be near it: the year that puts it nearest
 * to one of them, on its weekday where that is printed. Null where no date is near, or none is known.
 *
 * @param known ISO days, such as a day of last month that the report mentions or the day the page was saved.
 * @param notAfter the day the page was saved, if known; nothing later is possible.
 * @param near as many days at most may lie between
 * @param isPossible what else is known of the day
 */
export function fillYear(
  date: Printed,
  known: readonly string[],
  notAfter: string | null,
  near = NEAR,
  isPossible: (day: string) => boolean = () => true,
): number | null {
  if (date.year !== null) return date.year
  const years = new Set(known.flatMap((day) => [-1, 0, 1].map((step) => Number(day.slice(0, 4)) + step)))
  let best: { year: number; away: number } | null = null
  for (const year of [...years].sort()) {
    if (!isDay(year, date.month, date.day)) continue
    const day = isoDay(year, date.month, date.day)
    if (notAfter !== null && day > notAfter) continue
    if (date.weekday !== null && weekdayOf(day) !== date.weekday) continue
    if (!isPossible(day)) continue
    const away = Math.min(...known.map((other) => Math.abs(daysBetween(day, other))))
    if (away <= near && (best === null || away < best.away)) best = { year, away }
  }
  return best?.year ?? null
}
