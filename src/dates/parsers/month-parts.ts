import { isDay } from '../calendar.ts'
import { type Reading, type Rule, words } from '../rule.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts'
import { fullYear, NEAR_YEAR, YEAR, yearsOf } from './year-word.ts'

const NTH = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, final: -1 } as const
const OF_MONTH = `(?: of| in)? (?:the month of )?(?<month>${MONTH})(?:(?:,? | of )(?:${YEAR}|${NEAR_YEAR}))?`

const nthOf = (word: string): number => NTH[word.toLowerCase() as keyof typeof NTH] ?? 1

function reading(groups: Readonly<Record<string, string>>, of: number | 'week' | 'weekend'): Reading | null {
  const nth = nthOf(groups.nth ?? '')
  // Only weekdays can come a fifth time, and that not in every month.
  if (!/^\p{Lu}/u.test(groups.month ?? '') || nth === 5) return null
  const month = monthNumber(groups.month ?? '')
  const year = groups.year ? fullYear(groups.year) : null
  return { type: 'DATE', meaning: { as: 'nth', nth, of, month, years: yearsOf(groups.near ?? ''), year } }
}

/** Days and weeks that are told by their place in a month. */
export const monthParts: readonly Rule[] = [
  {
    name: 'nth-weekday-of-month',
    matches: 'The court sits from the first Monday in October.',
    not: 'His first Monday at work was in October.',
    needs: ['weekday', 'month', 'which'],
    pattern: words(`(?:the )?(?<nth>${Object.keys(NTH).join('|')}) (?<weekday>${WEEKDAY})${OF_MONTH}`),
    read: ({ groups }) => reading(groups, weekdayNumber(groups.weekday ?? '')),
  },
  {
    name: 'nth-week-of-month',
    matches: 'Talks are due in the second week of January.',
    not: 'It was the second week, and January was cold.',
    needs: ['week', 'month'],
    pattern: words(`(?:the )?(?<nth>first|second|third|fourth|last|final) (?:full )?week${OF_MONTH}`),
    read: ({ groups }) => reading(groups, 'week'),
  },
  {
    name: 'nth-weekend-of-month',
    matches: 'The fair is held on the last weekend of June.',
    not: 'They spent the last weekend with June Carter.',
    needs: ['singular', 'month'],
    pattern: words(`(?:the )?(?<nth>first|second|third|fourth|last|final) weekend${OF_MONTH}`),
    read: ({ groups }) => reading(groups, 'weekend'),
  },
  {
    name: 'week-of-day',
    matches: 'The hearing is set for the week of March 6.',
    not: 'It was a week of March rain.',
    needs: ['week', 'month', 'figure'],
    pattern: words(
      `the week (?:of|beginning|starting|commencing)(?: on)?(?: (?<weekday>${WEEKDAY}),?)? (?:(?<month>${MONTH}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!:?\\d)|(?<dayFirst>[0-3]?\\d)(?:st|nd|rd|th)? (?<monthAfter>${MONTH}))(?:,? ${YEAR})?`,
    ),
    read: ({ groups }) => {
      const name = groups.month || groups.monthAfter || ''
      const month = monthNumber(name)
      const day = Number(groups.day || groups.dayFirst)
      const year = groups.year ? fullYear(groups.year) : null
      if (!/^\p{Lu}/u.test(name) || !isDay(year, month, day)) return null
      return { type: 'DATE', meaning: { as: 'weekOf', month, day, year } }
    },
  },
]
