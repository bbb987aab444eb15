import { isoMonth } from '../calendar.ts'
import type { Which } from '../expression.ts'
import { readSpokenYear, SPOKEN_YEAR } from '../numbers.ts'
import { type Reading, type Rule, value, words } from '../rule.ts'
import { MONTH, monthNumber } from '../vocabulary.ts'
import { whichOf } from './which.ts'
import { fullYear, NEAR_YEAR, YEAR, yearsOf } from './year-word.ts'

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

/** A month without its year; null for "may" and "march" in small letters. */
function monthReading(name: string, which: Which = null, years: number | null = null): Reading | null {
  if (!/^\p{Lu}/u.test(name)) return null
  const month = monthNumber(name)
  return { type: 'DATE', meaning: { as: 'date', month, day: null, weekday: null, which, years } }
}

export const months: readonly Rule[] = [
  {
    name: 'month-year',
    matches: 'It annexed the peninsula in March 2014.',
    not: 'They may 2014 times refuse.',
    needs: ['month', 'figure'],
    pattern: words(`(?<month>${MONTH})(?:,? (?:of )?)${YEAR}`),
    read: ({ groups }) =>
      /^\p{Lu}/u.test(groups.month ?? '')
        ? value('DATE', isoMonth(fullYear(groups.year ?? ''), monthNumber(groups.month ?? '')))
        : null,
  },
  {
    name: 'month-spoken-year',
    matches: 'A bomb went off in January nineteen ninety-seven.',
    not: 'In January nineteen people came.',
    needs: ['month', 'spokenYear'],
    pattern: words(`(?<month>${MONTH}),? (?:of )?(?<year>${SPOKEN_YEAR})`),
    read: ({ groups }) => {
      const year = readSpokenYear(groups.year ?? '')
      return year && /^\p{Lu}/u.test(groups.month ?? '')
        ? value('DATE', isoMonth(year, monthNumber(groups.month ?? '')))
        : null
    },
  },
  {
    name: 'month-of-near-year',
    matches: 'Prices fell in July last year.',
    not: 'He may last year after year.',
    needs: ['month', 'year'],
    pattern: words(`(?<month>${MONTH}),? (?:of )?(?:${NEAR_YEAR}|the same year)`),
    read: ({ groups }) => monthReading(groups.month ?? '', null, yearsOf(groups.near ?? '')),
  },
  {
    name: 'last-month-name',
    matches: 'Elections were held last October.',
    not: 'This may last for weeks.',
    needs: ['month', 'which'],
    pattern: words(`(?<which>last|this past|this coming|this|next) (?<month>${MONTH})`),
    read: ({ groups }) => monthReading(groups.month ?? '', whichOf(groups.which)),
  },
  {
    name: 'month',
    matches: 'Talks broke down in October.',
    not: 'Mrs May said that she may march.',
    needs: ['month'],
    pattern: words(`(?<month>${MONTH})`),
    read: ({ groups, before, after }) =>
      isMonth(groups.month ?? '', before, after) ? monthReading(groups.month ?? '') : null,
  },
]
