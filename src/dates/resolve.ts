import type { Span } from '../model.ts'
import {
  addDays,
  daysBetween,
  isDay,
  isIsoDay,
  isoDay,
  isoMonth,
  isoYear,
  move,
  plain,
  unitValue,
  weekdayOf,
} from './calendar.ts'
import type { Direction, Meaning, ResolvedTimex, TimeExpression } from './expression.ts'
import { feastDay } from './feasts.ts'
import { type Interval, intervalOf } from './interval.ts'

/** A stretch of quoted words and the day on which they were said: "today" inside it is that day. */
export interface QuotedOn extends Span {
  readonly said: string
}

export interface ResolveOptions {
  readonly quoted?: readonly QuotedOn[]
}

type As<K extends Meaning['as']> = Extract<Meaning, { as: K }>

/** What the resolver remembers while it goes through an article. */
interface Memory {
  /** The last day, and the last value of a quarter, month or year, that were named. */
  day: string | null
  period: string | null
  /** The sentence in which the period was named: "a year earlier" looks no further back than a few sentences. */
  periodSentence: number
  /** Weekdays that the article has placed already: "Monday's talks" are those of the Monday before. */
  readonly weekdays: Map<number, { day: string; direction: Direction }>
}

function weekdayDay({ weekday, which }: As<'weekday'>, direction: Direction, reference: string): string {
  const back = (weekdayOf(reference) - weekday + 7) % 7
  const latest = addDays(reference, -back)
  if (which === 'last') return back === 0 ? addDays(reference, -7) : latest
  if (which === 'next') return addDays(latest, 7)
  if (which === 'this') return addDays(reference, weekday - weekdayOf(reference))
  return direction === 'future' && back !== 0 ? addDays(latest, 7) : latest
}

/** The year that a day without one belongs to: the nearest, or the nearest that way where the words point one way. */
function yearFor({ month, day, weekday, which, years }: As<'date'>, direction: Direction, reference: string): number {
  const now = plain(reference)
  if (years !== null) return now.year + years
  if (which === 'this') return now.year
  const on = (year: number): string =>
    isoDay(year, month, Math.min(day ?? 15, day !== null && !isDay(year, month, day) ? 28 : 31))
  const base = day === null ? isoDay(now.year, now.month, 15) : reference
  const candidates = [now.year - 1, now.year, now.year + 1, now.year - 2, now.year + 2]
    .filter((year) => year > 0 && (day === null || isDay(year, month, day)))
    .map((year) => ({ year, away: daysBetween(base, on(year)) }))
  const agreeing = weekday === null ? [] : candidates.filter(({ year }) => weekdayOf(on(year)) === weekday)
  if (agreeing.length > 0) return agreeing.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0]?.year ?? now.year
  const cost = ({ away }: { away: number }): number => {
    if (which === 'last') return away < 0 ? -away : 10_000
    if (which === 'next') return away > 0 ? away : 10_000
    if (direction === 'future') return away >= 0 ? away : -away * 3
    if (direction === 'past') return away <= 0 ? -away : away * 3
    return away <= 0 ? -away : day === null ? away * 1.5 : away
  }
  return candidates.sort((a, b) => cost(a) - cost(b))[0]?.year ?? now.year
}

const PART_MONTHS: Readonly<Record<string, number>> = {
  Q1: 2,
  Q2: 5,
  Q3: 8,
  Q4: 11,
  H1: 4,
  H2: 10,
  SP: 4,
  SU: 7,
  FA: 10,
  WI: 1,
}

function partYear({ part, which, years, year }: As<'part'>, direction: Direction, reference: string): number {
  const now = plain(reference)
  if (year !== null) return year
  if (years !== null) return now.year + years
  const month = PART_MONTHS[part] ?? 6
  const season = /^[SFW]/.test(part)
  if (which === 'this' || (season && which === null && direction === null))
    return now.year + (part === 'WI' && now.month > 8 ? 1 : 0)
  const away = (candidate: number): number => (candidate - now.year) * 12 + month - now.month
  const choices = [now.year, now.year - 1, now.year + 1]
  if (which === 'last')
    return choices.filter((choice) => away(choice) < -1).sort((a, b) => away(b) - away(a))[0] ?? now.year
  if (direction === 'future' && which === null && part.startsWith('Q'))
    // A quarter that has just ended is still ahead as a report: "expects to post a third-quarter loss".
    return (
      choices.filter((choice) => away(choice) > -4).sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0] ?? now.year
    )
  if (which === 'next' || direction === 'future')
    return choices.filter((choice) => away(choice) >= 0).sort((a, b) => away(a) - away(b))[0] ?? now.year
  // A finished quarter is the one that is reported: in November the third, in January the fourth of the year before.
  return away(now.year) <= 1 ? now.year : now.year - 1
}

const withTime = (day: string, time: string | null): string => (time ? `${day}${time}` : day)

/** The value of an expression while the reference is unknown: TIMEX3's placeholders. */
function placeholder({ meaning, time }: TimeExpression): string {
  switch (meaning.as) {
    case 'value':
    case 'stretch':
      return meaning.value
    case 'weekday':
      return withTime(`XXXX-WXX-${meaning.weekday}`, time)
    case 'date': {
      const month = String(meaning.month).padStart(2, '0')
      return meaning.day === null
        ? `XXXX-${month}`
        : withTime(`XXXX-${month}-${String(meaning.day).padStart(2, '0')}`, time)
    }
    case 'part':
      return meaning.year === null ? `XXXX-${meaning.part}` : `${isoYear(meaning.year)}-${meaning.part}`
    case 'feast':
      return meaning.year === null ? 'XXXX-XX-XX' : (feastDay(meaning.feast, meaning.year) ?? 'XXXX-XX-XX')
    case 'clock':
      return withTime('XXXX-XX-XX', time)
    default:
      return withTime(
        { week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', year: 'XXXX', quarter: 'XXXX-QX' }[
          meaning.unit as string
        ] ?? 'XXXX-XX-XX',
        time,
      )
  }
}

/** How many sentences back "a year earlier" may look for what it counts from. */
const NEAR = 3

/** The quarter or month of a year before the latest one by that name: a report's "year-ago quarter". */
function yearAgo(period: string, reference: string): string {
  const [, part = ''] = period.split('-')
  const current = unitValue(reference, part.startsWith('Q') ? 'quarter' : 'month')
  const year = plain(reference).year
  return `${isoYear(`${isoYear(year)}-${part}` <= current ? year - 1 : year - 2)}-${part}`
}

function anchored(
  { unit, by }: As<'anchor'>,
  { sentence, rule }: TimeExpression,
  memory: Memory,
  reference: string,
): string {
  const near = memory.period !== null && sentence - memory.periodSentence <= NEAR ? memory.period : ''
  const part = near.slice(5)
  if (unit === 'year' && by === -1 && (rule === 'year-ago' ? part : part.startsWith('Q')))
    return yearAgo(near, reference)
  if (unit === 'year' && near && rule !== 'year-ago' && sentence === memory.periodSentence)
    return isoYear(Number(near.slice(0, 4)) + by) + (part ? `-${part}` : '')
  if (unit === 'quarter' && by === 0) {
    // Without one, what is reported on is the quarter that ended last.
    return memory.period?.includes('-Q') ? memory.period : unitValue(move(reference, 'quarter', -1), 'quarter')
  }
  const from = unit === 'year' ? reference : (memory.day ?? reference)
  return unitValue(move(from, unit, by), unit)
}

function shifted(
  { direction, sentence, rule }: TimeExpression,
  { unit, by }: As<'shift'>,
  reference: string,
  memory: Memory,
): string {
  // In a report on a quarter "a year ago" is that quarter of the year before.
  const near = memory.period?.includes('-Q') && sentence - memory.periodSentence <= NEAR ? memory.period : null
  if (rule === 'ago' && unit === 'year' && by === -1 && near) return yearAgo(near, reference)
  if (unit === 'weekend' && by === 0) {
    // Early in a week "the weekend" is the one that was, unless the words look ahead.
    const past = direction !== 'future' && weekdayOf(reference) < 4
    return unitValue(addDays(reference, past ? -7 : 0), unit)
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return reference
  return unitValue(move(reference, unit, by), unit)
}

function resolved(expression: TimeExpression, reference: string, memory: Memory): string {
  const { meaning, time, direction } = expression
  switch (meaning.as) {
    case 'value':
      return withTime(meaning.value, time)
    case 'stretch':
      return meaning.value
    case 'shift':
      return withTime(shifted(expression, meaning, reference, memory), time)
    case 'anchor':
      return withTime(anchored(meaning, expression, memory, reference), time)
    case 'weekday': {
      const placed = memory.weekdays.get(meaning.weekday)
      const carried = direction === null || direction === placed?.direction
      if (meaning.which === null && placed && carried) return withTime(placed.day, time)
      if (placed && /previous/i.test(expression.text)) return withTime(addDays(placed.day, -7), time)
      const day = weekdayDay(meaning, direction, reference)
      if (meaning.which === null) memory.weekdays.set(meaning.weekday, { day, direction })
      return withTime(day, time)
    }
    case 'date': {
      const year = yearFor(meaning, direction, reference)
      if (meaning.day === null) return isoMonth(year, meaning.month)
      const day = isoDay(year, meaning.month, meaning.day)
      return meaning.until === undefined ? withTime(day, time) : `${day}/${isoDay(year, meaning.month, meaning.until)}`
    }
    case 'part':
      return `${isoYear(partYear(meaning, direction, reference))}-${meaning.part}`
    case 'feast': {
      const now = plain(reference).year
      const years = meaning.year === null ? [now, now - 1, now + 1] : [meaning.year]
      const days = years.map((year) => feastDay(meaning.feast, year) ?? reference)
      const fits = days.filter((day) =>
        meaning.which === 'last'
          ? day < reference
          : meaning.which === 'next' || direction === 'future'
            ? day >= reference
            : true,
      )
      const near = (fits.length > 0 ? fits : days).sort(
        (a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)),
      )
      return withTime(near[0] ?? reference, time)
    }
    case 'clock':
      return withTime(memory.day ?? reference, time)
  }
}

const STATED: ReadonlySet<Meaning['as']> = new Set(['value', 'date', 'part', 'feast'])

function stretchDays({ value, side }: As<'stretch'>, reference: string): Interval | null {
  const match = /^P(\d{1,4}|X)([DWMY])$/.exec(value)
  if (!match) return null
  const unit = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[match[2] as 'D']
  const count = (match[1] === 'X' ? 3 : Number(match[1])) * (side === 'past' ? -1 : 1)
  const other = move(reference, unit, count)
  return side === 'past' ? { from: other, to: reference } : { from: reference, to: other }
}

/** Whether it lies ahead of the reference; while that is unknown, whether the sentence points ahead. */
function isPlanned(
  { type, meaning, direction }: TimeExpression,
  reference: string | null,
  covers: Interval | null,
): boolean {
  if (meaning.as === 'stretch') return meaning.side === 'future'
  if (meaning.as === 'value' && meaning.value.endsWith('_REF')) return meaning.value === 'FUTURE_REF'
  if (reference === null || covers === null) return direction === 'future' && (type === 'DATE' || type === 'TIME')
  return covers.from > reference || (covers.to >= reference && direction === 'future')
}

/**
 * Gives expressions their TIMEX3 values, in the same order.
 *
 * @param reference The day on which the article was written (ISO 8601), or null while nobody knows: absolute dates get
 *   their values all the same, the others TIMEX3's placeholders ("XXXX-WXX-7" for a Sunday).
 * @param options `quoted`: stretches said on another day, against which the expressions inside them are counted.
 * @throws RangeError when the reference is not an ISO day.
 */
export function resolveTimexes(
  expressions: readonly TimeExpression[],
  reference: string | null,
  options: ResolveOptions = {},
): ResolvedTimex[] {
  if (reference !== null && !isIsoDay(reference)) throw new RangeError(`not an ISO day: ${reference}`)
  // What was quoted from another day remembers apart: its Monday is not the article's.
  const memories = new Map<string | null, Memory>()
  return expressions.map((expression) => {
    const { start, end, text, type, meaning, direction, sentence } = expression
    const said = options.quoted?.find((quoted) => quoted.start <= start && end <= quoted.end)?.said ?? reference
    const memory = memories.get(said) ?? { day: null, period: null, periodSentence: -1, weekdays: new Map() }
    memories.set(said, memory)
    const value = said === null ? placeholder(expression) : resolved(expression, said, memory)
    const covers = meaning.as === 'stretch' ? (said === null ? null : stretchDays(meaning, said)) : intervalOf(value)
    const day = covers && covers.from === covers.to ? covers.from : null
    if (day) memory.day = day
    if (
      meaning.as !== 'anchor' &&
      expression.rule !== 'ago' &&
      type === 'DATE' &&
      /^\d{4}(?:-(?:Q\d|\d\d))?$/.test(value)
    ) {
      memory.period = value
      memory.periodSentence = sentence
    }
    return {
      start,
      end,
      text,
      type,
      value,
      day,
      from: covers?.from ?? null,
      to: covers?.to ?? null,
      basis: STATED.has(meaning.as) ? 'stated' : 'resolved',
      planned: isPlanned(expression, said, covers),
      direction,
      weekday: meaning.as === 'weekday' ? meaning.weekday : meaning.as === 'date' ? meaning.weekday : null,
      sentence,
    }
  })
}
