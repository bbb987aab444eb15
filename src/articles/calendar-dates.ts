/** A calendar date as printed in a line; `year` is null where it is not printed, `order` where day and month may be swapped. */
export interface PrintedDate {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 0 for Sunday to 6 for Saturday, or null. */
  readonly weekday: number | null
  /** Whether only numbers are printed and day and month could be either ("01/02/2022"). */
  readonly ambiguous: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY = '(?:\\b(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(?:day)?\\.?,? (?:the )?)?'
const YEAR = '((?:19|20)\\d\\d)'
const TIME = '(?:(?:,| at| -)? ?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?,? )?'

const MONTH_FIRST = new RegExp(
  `${WEEKDAY}\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:\\d|\\.\\d)(?:,? ${TIME}${YEAR}\\b)?`,
  'gi',
)
const DAY_FIRST = new RegExp(
  `${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\\b\\.?(?:,?[ -]${YEAR}\\b)?`,
  'gi',
)
const ISO = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?=\b|T)/g
const NUMBERS = /\b(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)\b/g

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
const weekdayOf = (word: string | undefined): number | null =>
  word ? WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) : null
const numberOf = (digits: string | undefined): number | null => (digits ? Number(digits) : null)

/**
 * The calendar dates printed in a short line, in order; only possible ones (no 31 June).
 *
 * Matches `Sunday, 9 January 2022`; must not match `May 12 percent` read as a time or `Sunday` alone.
 */
export function findPrintedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = []
  const add = (match: RegExpMatchArray, date: Omit<PrintedDate, 'start' | 'end'>): void => {
    const start = match.index ?? 0
    const end = start + match[0].trimEnd().length
    if (!isPossible(date) || found.some((other) => start < other.end && other.start < end)) return
    found.push({ start, end, ...date })
  }
  for (const match of text.matchAll(ISO)) {
    const [, year, month, day] = match
    add(match, { year: numberOf(year), month: Number(month), day: Number(day), weekday: null, ambiguous: false })
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [, weekday, month, day, year] = match
    add(match, {
      year: numberOf(year),
      month: monthOf(month ?? ''),
      day: Number(day),
      weekday: weekdayOf(weekday),
      ambiguous: false,
    })
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [, weekday, day, month, year] = match
    add(match, {
      year: numberOf(year),
      month: monthOf(month ?? ''),
      day: Number(day),
      weekday: weekdayOf(weekday),
      ambiguous: false,
    })
  }
  for (const match of text.matchAll(NUMBERS)) {
    const [, first, mark, second, year] = match
    const [a, b] = [Number(first), Number(second)]
    // A full stop stands between day and month in Europe alone; a slash is used in both orders.
    const dayFirst = mark === '.' || a > 12
    const [day, month] = dayFirst ? [a, b] : [b, a]
    const ambiguous = mark !== '.' && a <= 12 && b <= 12 && a !== b
    add(match, { year: numberOf(year), month, day, weekday: null, ambiguous })
  }
  return found.sort((a, b) => a.start - b.start)
}

function isPossible(date: Omit<PrintedDate, 'start' | 'end'>): boolean {
  const { year, month, day } = date
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

/** "2022-01-09" of numbers. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOfDay = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay()

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
