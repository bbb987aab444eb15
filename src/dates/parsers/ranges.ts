import { isDay, isoDay } from '../calendar.ts'
import { type Rule, value, words } from '../rule.ts'
import { MONTH, monthNumber } from '../vocabulary.ts'

const DAY = (name: string): string => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`
const JOIN = '(?: to | and | until |\\s{0,2}[-–—]\\s{0,2})'

export const ranges: readonly Rule[] = [
  {
    name: 'day-range',
    matches: 'The forum runs from 12 to 14 January 2022.',
    not: 'The vote was 12 to 14 in January.',
    pattern: words(`${DAY('first')}${JOIN}${DAY('last')} (?<month>${MONTH}),? (?<year>(?:19|20)\\d\\d)`),
    read: ({ groups }) => range(groups),
  },
  {
    name: 'month-day-range',
    matches: 'The forum runs January 12-14, 2022.',
    not: 'January 12, 14 people came.',
    pattern: words(`(?<month>${MONTH}) ${DAY('first')}${JOIN}${DAY('last')},? (?<year>(?:19|20)\\d\\d)`),
    read: ({ groups }) => range(groups),
  },
]

function range(groups: Readonly<Record<string, string>>): ReturnType<Rule['read']> {
  const month = monthNumber(groups.month ?? '')
  const [year, first, last] = [Number(groups.year), Number(groups.first), Number(groups.last)]
  if (!isDay(year, month, first) || !isDay(year, month, last) || first >= last) return null
  return value('DURATION', `${isoDay(year, month, first)}/${isoDay(year, month, last)}`)
}
