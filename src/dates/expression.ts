import type { DatedTimex, TextSpan, TimexType } from '../model.ts'

/** A calendar unit; a weekend is a Saturday with its Sunday. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/**
 * Which way a sentence points: "met on Friday" back, "will meet on Friday" ahead; `either` where a plan of the past is
 * told that may lie on either side ("the vote planned for Friday was called off"). Null when nothing tells.
 */
export type Direction = 'past' | 'future' | 'either' | null

/** The word before a name of the calendar: "last Friday", "next March", "this summer"; null for "Friday" alone. */
export type Which = 'last' | 'this' | 'next' | null

/**
 * What an expression means before its article's date is known; `resolveTimexes` turns it into a TIMEX3 value.
 * - `value`: the same on any day ("1997", "10 January 2022", "now", "three weeks", "every Friday")
 * - `shift`: units from the reference ("yesterday", "last week", "two years ago", "this month")
 * - `anchor`: units from the date mentioned before it ("the following day", "a year earlier", "that month")
 * - `weekday`, `date`, `part`, `feast`: names of the calendar that return every week or year; `years` counts from the
 *   reference's year where the words say so ("July last year" is -1), `year` is a year that they name
 * - `numeric`: a day in figures that may be read two ways ("03/04/2025"); `order` where the article shows which
 * - `nth`: a day or week counted within a month ("the last Friday of May", "the first week of January"); -1 is the last
 * - `weekOf`: the week that holds a day ("the week of March 6")
 * - `clock`: a time of the day that was mentioned before it
 * - `stretch`: a duration with an end at the reference ("the past three months", "in the coming days")
 */
export type Meaning =
  | { readonly as: 'value'; readonly value: string }
  /** `to`: the unit that is meant at that distance, where it is not the one that is counted ("ten years ago today"). */
  | { readonly as: 'shift'; readonly unit: Unit; readonly by: number; readonly to?: Unit }
  | { readonly as: 'anchor'; readonly unit: Unit; readonly by: number }
  | {
      readonly as: 'weekday'
      readonly weekday: number
      readonly which: Which
      /** The end of a stretch: "Monday to Wednesday", "Monday through Friday". */
      readonly ends?: true
      /** "Monday of last week": weeks from the reference's own. */
      readonly week?: number
      /** "Tuesday's summit": it points no way by itself. */
      readonly possessive?: true
    }
  | {
      readonly as: 'date'
      readonly month: number
      readonly day: number | null
      /** The last day of a stretch within the month: "12 to 14 January". */
      readonly until?: number
      readonly weekday: number | null
      readonly which: Which
      readonly years: number | null
    }
  | {
      readonly as: 'part'
      readonly part: string
      readonly which: Which
      readonly years: number | null
      readonly year: number | null
    }
  | {
      readonly as: 'numeric'
      readonly first: number
      readonly second: number
      readonly year: number
      readonly order: 'day-month' | 'month-day' | null
    }
  | { readonly as: 'feast'; readonly feast: string; readonly which: Which; readonly year: number | null }
  | {
      readonly as: 'nth'
      readonly nth: number
      /** 1 for Monday to 7 for Sunday, or the unit that is counted. */
      readonly of: number | 'week' | 'weekend'
      readonly month: number
      readonly years: number | null
      readonly year: number | null
    }
  | { readonly as: 'weekOf'; readonly month: number; readonly day: number; readonly year: number | null }
  | { readonly as: 'clock' }
  | { readonly as: 'stretch'; readonly value: string; readonly side: 'past' | 'future' }

/** A time expression as found: plain data that can be cached, and resolved later against any date. */
export interface TimeExpression extends TextSpan {
  readonly type: TimexType
  readonly meaning: Meaning
  /** TIMEX3's time of day, with its T: "T16:30", "TMO" (morning); null when none is named. */
  readonly time: string | null
  readonly direction: Direction
  /** The index of its sentence among those that were given. */
  readonly sentence: number
  /** The parser that found it. */
  readonly rule: string
}

/** A resolved expression: with what inference across articles asks for, while its article's date is still unknown. */
export interface ResolvedTimex extends DatedTimex {
  readonly direction: Direction
  /** 1 for Monday to 7 for Sunday when the words name a weekday. */
  readonly weekday: number | null
  /** The index of its sentence among those that were read. */
  readonly sentence: number
}
