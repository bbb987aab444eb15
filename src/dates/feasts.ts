import { addDays, isoDay, lastOfMonth, weekdayOf } from './calendar.ts'

/** Easter Sunday in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return isoDay(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The nth (or, with -1, the last) weekday of a month; a fifth may fall into the next. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  if (n < 0) {
    const last = lastOfMonth(year, month)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = isoDay(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
}

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'new-year': [1, 1],
  valentine: [2, 14],
  'may-day': [5, 1],
  independence: [7, 4],
  'womens-day': [3, 8],
  'saint-patrick': [3, 17],
  bastille: [7, 14],
  halloween: [10, 31],
  'all-saints': [11, 1],
  veterans: [11, 11],
  'christmas-eve': [12, 24],
  christmas: [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
}

const MOVABLE: Readonly<Record<string, (year: number) => string>> = {
  easter,
  'good-friday': (year) => addDays(easter(year), -2),
  'easter-monday': (year) => addDays(easter(year), 1),
  'palm-sunday': (year) => addDays(easter(year), -7),
  'ash-wednesday': (year) => addDays(easter(year), -46),
  pentecost: (year) => addDays(easter(year), 49),
  'martin-luther-king': (year) => nthWeekday(year, 1, 1, 3),
  presidents: (year) => nthWeekday(year, 2, 1, 3),
  columbus: (year) => nthWeekday(year, 10, 1, 2),
  'black-friday': (year) => addDays(nthWeekday(year, 11, 4, 4), 1),
  memorial: (year) => nthWeekday(year, 5, 1, -1),
  labor: (year) => nthWeekday(year, 9, 1, 1),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  election: (year) => addDays(nthWeekday(year, 11, 1, 1), 1),
}

/** The day of a feast (a key of the tables above) in a year of the Gregorian calendar, or null for an unknown one. */
export function feastDay(feast: string, year: number): string | null {
  const fixed = FIXED[feast]
  if (fixed) return isoDay(year, fixed[0], fixed[1])
  return MOVABLE[feast]?.(year) ?? null
}
