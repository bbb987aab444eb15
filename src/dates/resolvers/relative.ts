import { addDays, isoYear, move, plain, unitValue, weekdayOf } from '../calendar.ts'
import type { TimeExpression } from '../expression.ts'
import { intervalOf } from '../interval.ts'
import { periodValue } from '../vocabulary.ts'
import { type As, type Memory, nearDay, nearNamed, nearPeriod } from './memory.ts'
import { placeholder } from './placeholder.ts'

/** The quarter or month of a year before the latest one by that name: a report's "year-ago quarter". */
function yearAgo(period: string, reference: string): string {
  const [, part = ''] = period.split('-')
  const current = unitValue(reference, part.startsWith('Q') ? 'quarter' : 'month')
  const year = plain(reference).year
  return `${isoYear(`${isoYear(year)}-${part}` <= current ? year - 1 : year - 2)}-${part}`
}

/** "The following year", "that month": the next to or the same as that of what was named last; null where none was. */
function namedUnit({ unit, by }: As<'anchor'>, rule: string, named: string | null): string | null {
  if (
    (unit !== 'year' && unit !== 'month') ||
    !/^(?:next-day|that-day|last-this-next-unit)$/.test(rule) ||
    named === null
  )
    return null
  const from = intervalOf(named)?.from
  // A year's name tells no month.
  return from && (unit === 'year' || named.length >= 7) ? unitValue(move(from, unit, by), unit) : null
}

/** Counted from what was mentioned before: "the following day", "a year earlier", "that month". */
export function anchoredValue(
  { unit, by }: As<'anchor'>,
  expression: TimeExpression,
  reference: string,
  memory: Memory,
): string {
  const { sentence, rule } = expression
  // "Until then" is until what was named last; where nothing was, nobody knows.
  if (rule === 'then') return nearNamed(memory, sentence) ?? placeholder(expression)
  const named = namedUnit({ as: 'anchor', unit, by }, rule, nearNamed(memory, sentence))
  if (named !== null) return named
  const near = nearPeriod(memory, sentence)
  const part = near.slice(5)
  if (unit === 'year' && by === -1 && (rule === 'year-ago' ? part : part.startsWith('Q')))
    return yearAgo(near, reference)
  if (unit === 'year' && near && rule !== 'year-ago' && (by > 0 || sentence === memory.periodSentence))
    return isoYear(Number(near.slice(0, 4)) + by) + (part ? `-${part}` : '')
  if (unit === 'quarter' && by === 0) {
    // Without one, what is reported on is the quarter that ended last.
    return memory.period?.includes('-Q') ? memory.period : unitValue(move(reference, 'quarter', -1), 'quarter')
  }
  const from = nearDay(memory, sentence)
  // "Two months later" tells how long, and no date, where nothing was named that it could be later than.
  if (by > 0 && from === null) return rule === 'counted-earlier-later' ? periodValue(unit, by) : placeholder(expression)
  return unitValue(move(unit === 'year' && by < 0 ? reference : (from ?? reference), unit, by), unit)
}

/** Counted from the reference: "yesterday", "last week", "two years ago". */
export function shiftedValue(
  { unit, by, to }: As<'shift'>,
  { direction, sentence, rule }: TimeExpression,
  reference: string,
  memory: Memory,
): string {
  // In a report on a quarter "a year ago" is that quarter of the year before.
  const near = nearPeriod(memory, sentence)
  if (rule === 'ago' && unit === 'year' && by === -1 && near.includes('-Q')) return yearAgo(near, reference)
  if (unit === 'weekend' && by === 0) {
    // Early in a week "the weekend" is the one that was, unless the words look ahead.
    const past = direction !== 'future' && weekdayOf(reference) < 4
    return unitValue(addDays(reference, past ? -7 : 0), unit)
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return reference
  return unitValue(move(reference, unit, by), to ?? unit)
}
