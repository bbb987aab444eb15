import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { DAY_PART, DAY_PARTS, WEEKDAY, weekdayNumber } from '../vocabulary.ts'
import { whichOf } from './which.ts'

/** An abbreviated weekday needs a stop or a number after it: "Sun" and "Sat" are words. */
const isWeekday = (name: string, after: string): boolean =>
  /^\p{Lu}/u.test(name) && (/day$/i.test(name) || /^[.,]?\s{1,4}(?:\d|[A-Z][a-z]{2}\b)/.test(after))

const weekday = (name: string, which: string | undefined): Reading => ({
  type: 'DATE',
  meaning: { as: 'weekday', weekday: weekdayNumber(name), which: whichOf(which) },
})

export const weekdays: readonly Rule[] = [
  {
    name: 'every-weekday',
    matches: 'The court sits every Thursday.',
    not: 'The court sits on Thursday.',
    needs: ['weekday', 'every'],
    pattern: words(`(?:each|every)(?: other| second)? (?<weekday>${WEEKDAY})(?: (?<part>${DAY_PART}))?`),
    read: ({ groups }) => ({
      type: 'SET',
      meaning: {
        as: 'value',
        value: `XXXX-WXX-${weekdayNumber(groups.weekday ?? '')}${DAY_PARTS[(groups.part ?? '').toLowerCase()] ?? ''}`,
      },
    }),
  },
  {
    name: 'weekdays',
    matches: 'Markets are thin on Fridays.',
    not: "Friday's market was thin.",
    needs: ['manyDays'],
    pattern: words(`(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|(?<named>${WEEKDAY}) (?<part>${DAY_PART})s`),
    read: ({ groups }) => ({
      type: 'SET',
      meaning: {
        as: 'value',
        value: `XXXX-WXX-${weekdayNumber(groups.weekday || groups.named || '')}${DAY_PARTS[(groups.part ?? '').toLowerCase()] ?? ''}`,
      },
    }),
  },
  {
    name: 'weekday-part',
    matches: 'He arrived on Friday morning.',
    not: 'The Friday Morning Post reported it.',
    needs: ['weekday', 'partOfDay'],
    pattern: words(
      `(?:(?<which>last|this past|this coming|this|next) )?(?<weekday>${WEEKDAY}) (?<part>(?:mid-?)?${DAY_PART})`,
    ),
    read: ({ groups }) =>
      /^[A-Z].*day$/.test(groups.weekday ?? '') && /^[a-z]/.test(groups.part ?? '')
        ? {
            ...weekday(groups.weekday ?? '', groups.which),
            type: 'TIME',
            time: DAY_PARTS[(groups.part ?? '').replace('-', '')] ?? null,
          }
        : null,
  },
  {
    name: 'which-weekday',
    matches: 'The vote was held last Friday.',
    not: 'The last man left on Friday.',
    needs: ['weekday', 'which'],
    pattern: words(
      `(?<which>last|this past|this coming|this|next|the (?:previous|following|coming)) (?<weekday>${WEEKDAY})`,
    ),
    read: ({ groups, after }) => {
      return isWeekday(groups.weekday ?? '', after) ? weekday(groups.weekday ?? '', groups.which) : null
    },
  },
  {
    name: 'weekday-of-week',
    matches: 'They met on Tuesday of last week.',
    not: 'They met on Tuesday for a week.',
    needs: ['weekday', 'week'],
    pattern: words(`(?<weekday>${WEEKDAY}) (?:of )?(?<which>last|this|next) week`),
    read: ({ groups }) => ({
      type: 'DATE',
      meaning: {
        as: 'weekday',
        weekday: weekdayNumber(groups.weekday ?? ''),
        which: whichOf(groups.which),
        week: { last: -1, this: 0, next: 1 }[(groups.which ?? '').toLowerCase()] ?? 0,
      },
    }),
  },
  {
    name: 'weekday-that-ends',
    matches: 'The strike runs Monday through Friday.',
    not: 'He flew on Monday. Friday was free.',
    needs: ['weekday', 'until'],
    pattern: words(
      `(?<=(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|until|till|through|thru) )(?<weekday>${WEEKDAY})`,
    ),
    read: ({ groups, after }) =>
      isWeekday(groups.weekday ?? '', after)
        ? {
            type: 'DATE',
            meaning: { as: 'weekday', weekday: weekdayNumber(groups.weekday ?? ''), which: null, ends: true },
          }
        : null,
  },
  {
    name: 'weekday',
    matches: 'Ministers spoke on Sunday.',
    not: 'The Sun and the Sat nav agreed.',
    needs: ['weekday'],
    pattern: words(`(?<weekday>${WEEKDAY})`),
    read: ({ groups, after }) => {
      if (!isWeekday(groups.weekday ?? '', after)) return null
      const possessive = /^['’]s\s/.test(after) ? { possessive: true as const } : {}
      return {
        type: 'DATE',
        meaning: { as: 'weekday', weekday: weekdayNumber(groups.weekday ?? ''), which: null, ...possessive },
      }
    },
  },
]
