import type { Direction, Meaning } from '../expression.ts'

/** One kind of meaning. */
export type As<K extends Meaning['as']> = Extract<Meaning, { as: K }>

/** What the resolver remembers while it goes through an article. */
export interface Memory {
  /** The last day, and the last value of a quarter, month or year, that were named. */
  day: string | null
  period: string | null
  /** Which of the two was named last. */
  last: 'day' | 'period' | null
  /** The sentence in which the day was named. */
  daySentence: number
  /** The sentence in which the period was named: "a year earlier" looks no further back than a few sentences. */
  periodSentence: number
  /** Weekdays that the article has placed already: "Monday's talks" are those of the Monday before. */
  readonly weekdays: Map<number, { day: string; direction: Direction }>
}

export const emptyMemory = (): Memory => ({
  day: null,
  last: null,
  daySentence: -1,
  period: null,
  periodSentence: -1,
  weekdays: new Map(),
})

/** How many sentences back "a year earlier" may look for what it counts from. */
const NEAR = 3

/** The day that was named a few sentences ago at most, or null. */
export const nearDay = ({ day, daySentence }: Memory, sentence: number): string | null =>
  sentence - daySentence <= NEAR ? day : null

/** The quarter, month or year that was named a few sentences ago at most, or an empty string. */
export const nearPeriod = (memory: Memory, sentence: number): string =>
  memory.period !== null && sentence - memory.periodSentence <= NEAR ? memory.period : ''

/** What was named last, a few sentences ago at most: a day ("2022-01-10"), quarter, month or year. */
export const nearNamed = (memory: Memory, sentence: number): string | null =>
  memory.last === 'period' ? nearPeriod(memory, sentence) || null : nearDay(memory, sentence)
