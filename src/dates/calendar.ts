import { Temporal } from 'temporal-polyfill'
import type { Unit } from './expression.ts'

/** Calendar arithmetic on ISO days, weeks counted as ISO 8601 does (Monday first). */
type Day = Temporal.PlainDate

/** An article speaks of few days, and of each often. */
const MOST_KEPT = 1000
const daysRead = new Map<string, Day>()

/** The day of an ISO string. */
export function plain(iso: string): Day {
  const known = daysRead.get(iso)
  if (known) return known
  const day = Temporal.PlainDate.from(iso)
  if (daysRead.size >= MOST_KEPT) daysRead.clear()
  daysRead.set(iso, day)
  return day
}

const four = (year: number): string => String(year).padStart(4, '0')
const two = (count: number): string => String(count).padStart(2, '0')

/** "2022-01-10"; months run from 1. The day must exist: see `isDay`. */
export const isoDay = (year: number, month: number, day: number): string => `${four(year)}-${two(month)}-${two(day)}`
export const isoMonth = (year: number, month: number): string => `${four(year)}-${two(month)}`
export const isoYear = (year: number): string => four(year)

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the calendar has such a day; without a year, 29 February is one. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const length = LENGTHS[month - 1]
  if (length === undefined || day < 1 || day > length) return false
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return leap || month !== 2 || day < 29
}

/** Whether the words are an ISO day that exists. */
export function isIsoDay(words: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? []
  return year !== undefined && isDay(Number(year), Number(month), Number(day))
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): string {
  for (let day = 31; day > 28; day--) if (isDay(year, month, day)) return isoDay(year, month, day)
  return isoDay(year, month, 28)
}

export const weekdayOf = (iso: string): number => plain(iso).dayOfWeek

/** Days from one ISO day to another, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  plain(from).until(plain(to), { largestUnit: 'day' }).days

export const addDays = (iso: string, days: number): string => plain(iso).add({ days }).toString()

/** The ISO week's TIMEX3 value: "2022-W02". */
function isoWeek(iso: string): string {
  const day = plain(iso)
  return `${four(day.yearOfWeek ?? day.year)}-W${two(day.weekOfYear ?? 1)}`
}

/** The Monday of an ISO week, 1 to 53. */
export function mondayOf(year: number, week: number): string {
  const fourth = plain(isoDay(year, 1, 4))
  return fourth.add({ days: (week - 1) * 7 - (fourth.dayOfWeek - 1) }).toString()
}

const DAYS: Partial<Record<Unit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
}
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }

/** The day that lies so many units away, the last day of a shorter month where the day is missing there. */
export function move(iso: string, unit: Unit, by: number): string {
  const length = DAYS[unit]
  const day = plain(iso)
  const moved =
    length === undefined ? day.add({ months: (MONTHS[unit] ?? 12_000) * by }) : day.add({ days: length * by })
  return moved.toString()
}

/** The TIMEX3 value of the unit that holds a day: "2022-W02", "2022-01", "2022-Q1", "202" for the 2020s. */
export function unitValue(iso: string, unit: Unit): string {
  const { year, month } = plain(iso)
  switch (unit) {
    case 'week':
      return isoWeek(iso)
    case 'weekend':
      return `${isoWeek(iso)}-WE`
    case 'month':
      return isoMonth(year, month)
    case 'quarter':
      return `${four(year)}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${four(year)}-H${month < 7 ? 1 : 2}`
    case 'year':
      return four(year)
    case 'decade':
      return four(year).slice(0, 3)
    case 'century':
      return four(year).slice(0, 2)
    case 'millennium':
      return four(year).slice(0, 1)
    default:
      return iso
  }
}
