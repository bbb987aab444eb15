import { addDays, isIsoDay, isoDay, lastOfMonth, mondayOf } from './calendar.ts'

/** First and last day, ISO, both included. */
export interface Interval {
  readonly from: string
  readonly to: string
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11] }

const months = (year: number, first: number, last: number): Interval => ({
  from: isoDay(year, first, 1),
  to: lastOfMonth(year, last),
})

/** A part of a year: "01", "Q3", "H1", "SU"; a winter counts to the year of its January. */
function partOfYear(year: number, part: string): Interval | null {
  const number = Number(part.slice(-1))
  if (/^\d\d$/.test(part))
    return Number(part) >= 1 && Number(part) <= 12 ? months(year, Number(part), Number(part)) : null
  if (/^Q[1-4]$/.test(part)) return months(year, number * 3 - 2, number * 3)
  if (/^H[12]$/.test(part)) return months(year, number * 6 - 5, number * 6)
  if (part === 'WI' && year > 0) return { from: isoDay(year - 1, 12, 1), to: lastOfMonth(year, 2) }
  const season = SEASONS[part]
  return season ? months(year, season[0], season[1]) : null
}

/**
 * The days that a TIMEX3 value covers: a day, ISO week ("2022-W02"), weekend ("2022-W02-WE"), month, quarter, half,
 * season, year, decade ("202"), century ("20"), or two of these with a slash between. Null for any other value.
 */
export function intervalOf(value: string): Interval | null {
  const slash = value.indexOf('/')
  if (slash > 0) {
    const from = intervalOf(value.slice(0, slash))
    const to = intervalOf(value.slice(slash + 1))
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
  }
  const day = value.slice(0, 10)
  if (isIsoDay(day) && (value.length === 10 || value[10] === 'T')) return { from: day, to: day }
  const week = /^(\d{4})-W([0-5]\d)(-WE)?$/.exec(value)
  if (week) {
    if (Number(week[2]) < 1 || Number(week[2]) > 53) return null
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    return { from: week[3] ? addDays(monday, 5) : monday, to: addDays(monday, 6) }
  }
  const part = /^(\d{4})-([A-Z]{2}|[QH]\d|\d\d)$/.exec(value)
  if (part) return partOfYear(Number(part[1]), part[2] ?? '')
  if (!/^\d{2,4}$/.test(value)) return null
  return { from: `${value.padEnd(4, '0')}-01-01`, to: `${value.padEnd(4, '9')}-12-31` }
}
