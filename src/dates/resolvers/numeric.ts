import { daysBetween, isoDay } from '../calendar.ts'
import type { As } from './memory.ts'

/** A report of a day lies within so many days of it. */
const SAME_DAYS = 3
/** The other reading must lie farther off, or it may be meant just as well. */
const OTHER_DAYS = 20

/**
 * The day of a date in figures: by the order that its article shows, else the one of two that lies by the article's own
 * day. Null where nothing tells.
 */
export function numericDay({ first, second, year, order }: As<'numeric'>, reference: string | null): string | null {
  const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)]
  if (order !== null) return order === 'day-month' ? dayFirst : monthFirst
  if (reference === null) return null
  const away = (day: string): number => Math.abs(daysBetween(reference, day))
  const [near, far] = away(dayFirst) < away(monthFirst) ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return away(near) <= SAME_DAYS && away(far) > OTHER_DAYS ? near : null
}
