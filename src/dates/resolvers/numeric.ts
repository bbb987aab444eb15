import { daysBetween, isoDay } from '../calendar.ts'
import { orderByNearness } from '../calendar-date.ts'
import type { As } from './memory.ts'

/**
 * The day of a date in figures: by the order that its article shows, else the one of two that lies by the article's own
 * day. Null where nothing tells.
 */
export function numericDay({ first, second, year, order }: As<'numeric'>, reference: string | null): string | null {
  const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)]
  const away = (day: string): number => (reference === null ? Infinity : Math.abs(daysBetween(reference, day)))
  const shown = order ?? orderByNearness(away(dayFirst), away(monthFirst))
  if (shown === null) return null
  return shown === 'day-month' ? dayFirst : monthFirst
}
