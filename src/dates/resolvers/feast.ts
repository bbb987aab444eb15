import { daysBetween, plain } from '../calendar.ts'
import type { TimeExpression } from '../expression.ts'
import { feastDay } from '../feasts.ts'
import type { As } from './memory.ts'

/** The day of a feast: in the year that is named, else the nearest that the words allow. */
export function feastValue(
  { feast, which, year }: As<'feast'>,
  { direction }: TimeExpression,
  reference: string,
): string {
  const now = plain(reference).year
  const days = (year === null ? [now, now - 1, now + 1] : [year]).map((each) => feastDay(feast, each) ?? reference)
  const ahead = which === 'next' || direction === 'future'
  const fits = days.filter((day) => (which === 'last' ? day < reference : !ahead || day >= reference))
  const away = (day: string): number => Math.abs(daysBetween(reference, day))
  return (fits.length > 0 ? fits : days).sort((a, b) => away(a) - away(b))[0] ?? reference
}
