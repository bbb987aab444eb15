import type { Span } from '../model.ts'
import { isIsoDay, move } from './calendar.ts'
import type { Meaning, ResolvedTimex, TimeExpression } from './expression.ts'
import { type Interval, intervalOf } from './interval.ts'
import { timexValue } from './resolvers/index.ts'
import { type As, emptyMemory, type Memory } from './resolvers/memory.ts'

/** A stretch of quoted words and the day on which they were said: "today" inside it is that day. */
export interface QuotedOn extends Span {
  readonly said: string
}

export interface ResolveOptions {
  readonly quoted?: readonly QuotedOn[]
  /** Where somebody's own words stand, in order: the reporter counts from no day that is named in them. */
  readonly spoken?: readonly Span[]
}

const STATED: ReadonlySet<Meaning['as']> = new Set(['value', 'numeric', 'date', 'part', 'feast', 'nth', 'weekOf'])

/** The days of "the past three months"; of a stretch that counts nothing ("coming days") three units stand for it. */
function stretchDays({ value, side }: As<'stretch'>, reference: string): Interval | null {
  const match = /^P(\d{1,4}|X)([DWMY])$/.exec(value)
  if (!match) return null
  const unit = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[match[2] as 'D']
  const count = (match[1] === 'X' ? 3 : Number(match[1])) * (side === 'past' ? -1 : 1)
  const other = move(reference, unit, count)
  return side === 'past' ? { from: other, to: reference } : { from: reference, to: other }
}

/** How far a clock time looks ahead for its day: "at 8 a.m. (0600 GMT) on Sunday". */
const AHEAD = 3

/**
 * The expression of the day that a clock time belongs to, with the clock's time, where the sentence names it only after
 * the time; null for any other expression, and where the day was named before.
 */
function dayOfClock(expressions: readonly TimeExpression[], index: number): TimeExpression | null {
  const clock = expressions[index]
  if (clock?.meaning.as !== 'clock') return null
  const isDay = ({ meaning, sentence }: TimeExpression): boolean =>
    sentence === clock.sentence && (meaning.as === 'weekday' || (meaning.as === 'date' && meaning.day !== null))
  if (expressions.slice(Math.max(0, index - AHEAD), index).some(isDay)) return null
  const day = expressions.slice(index + 1, index + 1 + AHEAD).find(isDay)
  return day ? { ...day, time: clock.time } : null
}

/** Keeps what later expressions may count from; what was itself counted so would carry an error on. */
function remember(
  memory: Memory,
  { type, meaning, rule, sentence }: TimeExpression,
  value: string,
  day: string | null,
): void {
  if (day) {
    memory.day = day
    memory.daySentence = sentence
    memory.last = 'day'
  }
  if (type !== 'DATE' || meaning.as === 'anchor' || rule === 'ago' || !/^\d{4}(?:-(?:Q\d|\d\d))?$/.test(value)) return
  memory.period = value
  memory.periodSentence = sentence
  memory.last = 'period'
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
 * @param options `quoted`: stretches said on another day, against which the expressions inside them are counted;
 *   `spoken`: all stretches of somebody's own words.
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
  const spoken = options.spoken ?? []
  let next = 0
  let words: { readonly span: Span; readonly memory: Memory } | null = null
  return expressions.map((expression, index) => {
    const { start, end, text, type, meaning, direction, sentence } = expression
    const said = options.quoted?.find((quoted) => quoted.start <= start && end <= quoted.end)?.said ?? reference
    const shared = memories.get(said) ?? emptyMemory()
    memories.set(said, shared)
    while (next < spoken.length && spoken[next]!.end <= start) next++
    const span = spoken[next]
    const isSpoken = said === reference && span !== undefined && span.start <= start
    // What is named there is remembered up to where the words end.
    if (isSpoken && words?.span !== span) words = { span, memory: { ...shared } }
    const memory = isSpoken ? words!.memory : shared
    const value = timexValue(dayOfClock(expressions, index) ?? expression, said, memory)
    const covers = meaning.as === 'stretch' ? (said === null ? null : stretchDays(meaning, said)) : intervalOf(value)
    const day = covers && covers.from === covers.to ? covers.from : null
    remember(memory, expression, value, day)
    return {
      start,
      end,
      text,
      type: type === 'DATE' && /^PT?\d/.test(value) ? 'DURATION' : type,
      value,
      day,
      from: covers?.from ?? null,
      to: covers?.to ?? null,
      basis: STATED.has(meaning.as) ? 'stated' : 'resolved',
      // Ahead of the article, not of a speaker who may have been quoted days later.
      planned: isPlanned(expression, reference, covers),
      direction,
      weekday: meaning.as === 'weekday' ? meaning.weekday : meaning.as === 'date' ? meaning.weekday : null,
      sentence,
    }
  })
}
