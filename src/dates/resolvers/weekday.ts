import { addDays, weekdayOf } from '../calendar.ts'
import type { Direction, TimeExpression } from '../expression.ts'
import type { As, Memory } from './memory.ts'

/** The latest such day, the reference's own included; where the words point ahead, the next. */
function nearest({ weekday, which, week, possessive }: As<'weekday'>, direction: Direction, reference: string): string {
  if (week !== undefined) return addDays(reference, weekday - weekdayOf(reference) + 7 * week)
  const back = (weekdayOf(reference) - weekday + 7) % 7
  const latest = addDays(reference, -back)
  if (which === 'last') return back === 0 ? addDays(reference, -7) : latest
  if (which === 'next') return addDays(latest, 7)
  if (which === 'this') return addDays(reference, weekday - weekdayOf(reference))
  const next =
    direction === 'future' || (direction === 'either' && back > 3) || (possessive && direction === null && back > 4)
  return next && back !== 0 ? addDays(latest, 7) : latest
}

/** The day of a weekday's name; one that points no way by itself is the one that the article spoke of before. */
export function weekdayDay(
  meaning: As<'weekday'>,
  { direction, text, sentence }: TimeExpression,
  reference: string,
  memory: Memory,
): string {
  const { weekdays } = memory
  const begun = meaning.ends && sentence === memory.daySentence ? memory.day : null
  if (begun) return addDays(begun, (meaning.weekday - weekdayOf(begun) + 7) % 7)
  const placed = weekdays.get(meaning.weekday)
  if (meaning.which === null && placed && (direction === null || direction === placed.direction)) return placed.day
  if (placed && /previous/i.test(text)) return addDays(placed.day, -7)
  const day = nearest(meaning, direction, reference)
  if (meaning.which === null) weekdays.set(meaning.weekday, { day, direction })
  return day
}
