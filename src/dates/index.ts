/** Time expressions: parsers find them, refiners sort them out, and a reference date gives them their values. */

export { addDays, daysBetween, isDay, isIsoDay, isoDay, weekdayOf } from './calendar.ts'
export {
  type CalendarDate,
  type CalendarDateOptions,
  type DayMonthOrder,
  dayMonthOrder,
  readCalendarDate,
  readCalendarDates,
} from './calendar-date.ts'
export type { Direction, ResolvedTimex, TimeExpression } from './expression.ts'
export { findTimeExpressions, type Readable } from './find.ts'
export { type Interval, intervalOf } from './interval.ts'
export { readPeriod } from './period.ts'
export { type QuotedOn, type ResolveOptions, resolveTimexes } from './resolve.ts'
