import { isDay, isoDay, lastOfMonth, unitValue } from '../calendar.ts'
import type { TimeExpression } from '../expression.ts'
import { nthWeekday } from '../feasts.ts'
import { dateYear } from './date.ts'
import type { As, Memory } from './memory.ts'

/** Half a week: a month's first week is the one that has most of its days in the month, and so is its last. */
const HALF = 3

function counted({ nth, of, month }: As<'nth'>, year: number): string {
  if (of === 'weekend') return unitValue(nthWeekday(year, month, 6, nth), 'weekend')
  if (of !== 'week') return nthWeekday(year, month, of, nth)
  const day = nth < 0 ? Number(lastOfMonth(year, month).slice(8)) - HALF : nth * 7 - HALF
  return unitValue(isoDay(year, month, day), 'week')
}

/** The value of a day or week that is told by its month: "2022-10-03", "2022-W01". */
export function monthPartValue(
  meaning: As<'nth'> | As<'weekOf'>,
  expression: TimeExpression,
  reference: string,
  memory: Memory,
): string {
  const { month } = meaning
  const day = meaning.as === 'weekOf' ? meaning.day : null
  const years = meaning.as === 'nth' ? meaning.years : null
  const year =
    meaning.year ??
    dateYear({ as: 'date', month, day, weekday: null, which: null, years }, expression, reference, memory)
  if (meaning.as === 'nth') return counted(meaning, year)
  return unitValue(
    isDay(year, month, meaning.day) ? isoDay(year, month, meaning.day) : lastOfMonth(year, month),
    'week',
  )
}
