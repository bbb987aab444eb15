import type { Unit } from './expression.ts'

/** The calendar's names as data, and as pieces of regular expressions. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)'

export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)'

/** 1 to 12 for a month's name or abbreviation, 0 for any other word. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** 1 for Monday to 7 for Sunday, 0 for any other word. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1

export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)'

/** The unit that a noun names, singular or plural. */
export function unitOf(noun: string): Unit {
  const word = noun.toLowerCase()
  return (word.startsWith('centur') ? 'century' : word.replace(/s$/, '')) as Unit
}

const PERIODS: Readonly<Record<string, readonly [string, number, string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 1, 'Q'],
  half: ['P', 6, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
}

/** What a half of a unit is in the next smaller one. */
const HALVES: Readonly<Record<string, string>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H', decade: '' }

/**
 * A TIMEX3 period: "P3W", "PT90M", "P2Y6M"; an unknown amount (null) is an X, as in "PXD".
 */
export function periodValue(unit: Unit, amount: number | null): string {
  const [prefix, times, letter] = PERIODS[unit] ?? ['P', 1, 'D']
  if (amount === null) return { decade: 'PXDE', century: 'PXC' }[unit as string] ?? `${prefix}X${letter}`
  const count = amount * times
  const half = HALVES[unit]
  if (count % 1 === 0.5 && half) return `${prefix}${count > 1 ? `${Math.floor(count)}${letter}` : ''}${half}`
  return `${prefix}${Number(count.toFixed(2))}${letter}`
}

/** Times of day: word to TIMEX3. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  midmorning: 'TMO',
  afternoon: 'TAF',
  midafternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  overnight: 'TNI',
  dawn: 'TMO',
  dusk: 'TEV',
  daybreak: 'TMO',
  sunrise: 'TMO',
  sunset: 'TEV',
  nightfall: 'TNI',
}

export const DAY_PART = '(?:morning|afternoon|evening|night)'

export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}

export const SEASON = '(?:spring|summer|autumn|fall|winter)'

export const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)'

/** 1 to 4 for a quarter's ordinal; the last is the fourth. */
export function ordinalNumber(word: string): number {
  const first = word.toLowerCase()
  if (/^\d/.test(first)) return Number(first[0])
  return { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 }[first] ?? 0
}
