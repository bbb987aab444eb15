import { isDay, isoDay } from '../calendar.ts'
import { type Match, type Reading, type Rule, value, words } from '../rule.ts'
import { MONTH, monthNumber } from '../vocabulary.ts'

const day = (name: string): string => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`
const JOIN = '(?: (?:to|until|through|till) | ?[-–—] ?)'
const YEAR = '(?:,? (?<year>(?:19|20)\\d\\d))?'

const undated = (month: number, first: number): Reading => ({
  type: 'DATE',
  meaning: { as: 'date', month, day: first, weekday: null, which: null, years: null },
})

function readRange({ groups }: Match): Reading | null {
  const month = monthNumber(groups.month ?? '')
  const [first, last] = [Number(groups.first), Number(groups.last)]
  const year = groups.year ? Number(groups.year) : null
  if (!/^\p{Lu}/u.test(groups.month ?? '') || !isDay(year, month, first) || !isDay(year, month, last) || first >= last)
    return null
  if (year !== null) return value('DURATION', `${isoDay(year, month, first)}/${isoDay(year, month, last)}`)
  return {
    type: 'DURATION',
    meaning: { as: 'date', month, day: first, until: last, weekday: null, which: null, years: null },
  }
}

function readListed({ groups }: Match): Reading | null {
  const month = monthNumber(groups.month ?? '')
  const listed = Number(groups.day)
  if (!/^\p{Lu}/u.test(groups.month ?? '') || !isDay(null, month, listed)) return null
  if (!groups.year) return undated(month, listed)
  return isDay(Number(groups.year), month, listed) ? value('DATE', isoDay(Number(groups.year), month, listed)) : null
}

/** Several days of one month. A stretch is one expression, days that are listed are one each. */
export const ranges: readonly Rule[] = [
  {
    name: 'day-range',
    matches: 'The forum runs from 12 to 14 January.',
    not: 'The vote was 14 to 12 in January.',
    needs: ['month', 'figure'],
    pattern: words(`${day('first')}${JOIN}${day('last')} (?<month>${MONTH})${YEAR}`),
    read: readRange,
  },
  {
    name: 'month-day-range',
    matches: 'The forum runs January 12-14, 2022.',
    not: 'On January 12, 14 people came.',
    needs: ['month', 'figure'],
    pattern: words(`(?<month>${MONTH}) ${day('first')}${JOIN}${day('last')}${YEAR}`),
    read: readRange,
  },
  {
    name: 'listed-day-after',
    matches: 'They meet on January 12 and 13.',
    not: 'They met on January 12 and 130 others came.',
    needs: ['month', 'figure'],
    pattern: words(`(?<=(?<month>${MONTH}) \\d\\d?,? (?:and|or) )(?<day>[0-3]?\\d)(?! \\p{Ll})${YEAR}`),
    read: readListed,
  },
  {
    name: 'listed-day-before',
    matches: 'They meet on 12 and 13 January.',
    not: 'They met 12 times and 13 January days were cold.',
    needs: ['month', 'figure'],
    pattern: words(`(?<day>[0-3]?\\d)(?= (?:and|or) \\d\\d? (?<month>${MONTH})${YEAR})`),
    read: readListed,
  },
]
