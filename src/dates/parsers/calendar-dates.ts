import { isDay, isoDay, isoMonth } from '../calendar.ts'
import { type Reading, type Rule, value, words } from '../rule.ts'
import { HAS, MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts'
import { whichOf } from './which.ts'

const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const YEAR = "(?<year>(?:1\\d|20)\\d{2}|'\\d{2})"
const NAMED_DAY = `(?:(?<weekday>${WEEKDAY})(?:,| the)? )?`

const fullYear = (year: string): number =>
  year.startsWith("'") ? (Number(year.slice(1)) < 40 ? 2000 : 1900) + Number(year.slice(1)) : Number(year)

function dayReading(groups: Readonly<Record<string, string>>): Reading | null {
  const month = monthNumber(groups.month ?? '')
  const day = Number(groups.day)
  const year = groups.year ? fullYear(groups.year) : null
  if (!isDay(year, month, day)) return null
  if (year !== null) return value('DATE', isoDay(year, month, day))
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null
  return {
    type: 'DATE',
    meaning: { as: 'date', month, day, weekday, which: whichOf(groups.which), years: yearsOf(groups.years) },
  }
}

function yearsOf(words: string | undefined): number | null {
  if (!words) return null
  return /^(?:last|the previous)/i.test(words) ? -1 : /^next/i.test(words) ? 1 : 0
}

/** After "September 11" these tell which year's. */
const ATTACKS = /^,?\s(?:(?:terrorist|terror|suicide|al-?Qaida|al-?Qaeda)\s)?(?:attacks?|hijack)/i

/** "may" and "march" are words too: these need a capital and a neighbour that only a month has. */
const WORD_MONTH = /^(?:May|March|Mar)$/
const BEFORE_MONTH =
  /(?:^|\s)(?:in|of|since|until|till|by|from|to|through|during|before|after|for|late|early|mid|between|and|or|every|each|around|beginning|[0-9]|,)[\s-]{1,4}$/i
const NAME_BEFORE = /\p{Lu}[\p{L}.'’-]*\s$/u
const NAME_AFTER = /^\s(?!\p{Lu}+\b)\p{Lu}\p{Ll}/u

/** Whether a month's name standing alone is the month and no word or person ("May said", "April Ryan"). */
function isMonth(name: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  if (WORD_MONTH.test(name)) return BEFORE_MONTH.test(before) && !NAME_AFTER.test(after)
  if (/^\p{L}{3,4}$/u.test(name) && !/^(?:June|July)$/i.test(name))
    return BEFORE_MONTH.test(before) && !NAME_AFTER.test(after)
  if (!BEFORE_MONTH.test(before) && /^(?:April|June|August)$/i.test(name) && NAME_AFTER.test(after)) return false
  return !(NAME_BEFORE.test(before) && !/(?:On|In|Since|By|Last|Until|This|Next)\s$/.test(before))
}

export const calendarDates: readonly Rule[] = [
  {
    name: 'iso-day',
    matches: 'The page was saved on 2022-01-22.',
    not: 'Call 555-2022-01-22-7 for tickets.',
    needs: /\d-\d/,
    pattern: words('(?<!\\d-)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!-\\d)'),
    read: ({ groups }) =>
      isDay(Number(groups.year), Number(groups.month), Number(groups.day))
        ? value('DATE', `${groups.year}-${groups.month}-${groups.day}`)
        : null,
  },
  {
    name: 'month-day',
    matches: 'The council meets on Thursday, January 13, 2022 in Vienna.',
    not: 'The march 13 miles long ended there.',
    needs: HAS.month,
    pattern: words(
      `${NAMED_DAY}(?:(?<which>last|this|next) )?(?<month>${MONTH}) (?:the )?${DAY}(?!:?\\d)(?:(?:,? | of )${YEAR}|,? (?<years>this year|last year|next year))?`,
    ),
    read: ({ groups, after }) => {
      if (!/^\p{Lu}/u.test(groups.month ?? '')) return null
      const attacks =
        !groups.year && Number(groups.day) === 11 && monthNumber(groups.month ?? '') === 9 && ATTACKS.test(after)
      return attacks ? value('DATE', '2001-09-11') : dayReading(groups)
    },
  },
  {
    name: 'month-spoken-day',
    matches: 'They vote this coming Sunday, March eighth.',
    not: 'Their March second thoughts came late.',
    needs: HAS.month,
    pattern: words(
      `(?<head>(?:this coming )?(?<weekday>${WEEKDAY}), )?(?<month>${MONTH}) (?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth|thirtieth)`,
    ),
    read: ({ groups }) => {
      if (!groups.head) return null
      const names =
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'
      const index = names.split(' ').indexOf((groups.ordinal ?? '').toLowerCase())
      const day = index >= 0 ? index + 1 : groups.ordinal === 'twentieth' ? 20 : 30
      return dayReading({ ...groups, day: String(day) })
    },
  },
  {
    name: 'day-month',
    matches: 'The exercise started on Thursday 10 February.',
    not: 'It was 10 may be 12 degrees.',
    needs: HAS.month,
    pattern: words(
      `${NAMED_DAY}(?:the )?${DAY}(?: day)?(?: of)?(?: |-)(?<month>${MONTH})(?:(?:,? |-)${YEAR}(?!\\d)|,? (?<years>this year|last year|next year))?`,
    ),
    read: ({ groups }) => (/^\p{Lu}/u.test(groups.month ?? '') ? dayReading(groups) : null),
  },
  {
    name: 'month-year',
    matches: 'It annexed the peninsula in March 2014.',
    not: 'They may 2014 times refuse.',
    needs: HAS.month,
    pattern: words(`(?<month>${MONTH})(?:,? (?:of )?)${YEAR}`),
    read: ({ groups }) =>
      /^\p{Lu}/u.test(groups.month ?? '')
        ? value('DATE', isoMonth(fullYear(groups.year ?? ''), monthNumber(groups.month ?? '')))
        : null,
  },
  {
    name: 'month-of-near-year',
    matches: 'Prices fell in July last year.',
    not: 'He may last year after year.',
    needs: HAS.month,
    pattern: words(
      `(?<month>${MONTH}),? (?:of )?(?:(?<years>this year|last year|next year|the previous year)|the same year)`,
    ),
    read: ({ groups }) =>
      /^\p{Lu}/u.test(groups.month ?? '')
        ? {
            type: 'DATE',
            meaning: {
              as: 'date',
              month: monthNumber(groups.month ?? ''),
              day: null,
              weekday: null,
              which: null,
              years: yearsOf(groups.years),
            },
          }
        : null,
  },
  {
    name: 'last-month-name',
    matches: 'Elections were held last October.',
    not: 'This may last for weeks.',
    needs: HAS.month,
    pattern: words(`(?<which>last|this past|this coming|this|next) (?<month>${MONTH})`),
    read: ({ groups }) =>
      /^\p{Lu}/u.test(groups.month ?? '')
        ? {
            type: 'DATE',
            meaning: {
              as: 'date',
              month: monthNumber(groups.month ?? ''),
              day: null,
              weekday: null,
              which: whichOf(groups.which),
              years: null,
            },
          }
        : null,
  },
  {
    name: 'month',
    matches: 'Talks broke down in October.',
    not: 'Mrs May said that she may march.',
    needs: HAS.month,
    pattern: words(`(?<month>${MONTH})`),
    read: ({ groups, before, after }) =>
      isMonth(groups.month ?? '', before, after)
        ? {
            type: 'DATE',
            meaning: {
              as: 'date',
              month: monthNumber(groups.month ?? ''),
              day: null,
              weekday: null,
              which: null,
              years: null,
            },
          }
        : null,
  },
  {
    name: 'numeric-date',
    matches: 'The notice of 7/8/2007 stands.',
    not: 'The vote went 7/8 in 07.',
    needs: /\d[./]\d/,
    pattern: words(
      '(?<!\\/)(?<first>[0-3]?\\d)(?<mark>[/.])(?<second>[0-3]?\\d)\\k<mark>(?<year>(?:19|20)?\\d{2})(?!\\/)',
    ),
    read: ({ groups }) => {
      if (groups.mark === '.' && groups.year?.length !== 4) return null
      const year = (groups.year?.length === 4 ? 0 : Number(groups.year) < 40 ? 2000 : 1900) + Number(groups.year)
      const [first, second] = [Number(groups.first), Number(groups.second)]
      const [month, day] = first > 12 || groups.mark === '.' ? [second, first] : [first, second]
      return isDay(year, month, day) ? value('DATE', isoDay(year, month, day)) : null
    },
  },
]
