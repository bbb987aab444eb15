import { type Reading, type Rule, value, words } from '../rule.ts'
import { periodValue, UNIT, unitOf } from '../vocabulary.ts'
import { AMOUNT, amountOf } from './amount.ts'

const EARLIER = /earlier|before|previously/i

/** Whole units counted from the reference or from the date before; vaguely many are TIMEX3's PAST_REF or FUTURE_REF. */
function counted(as: 'shift' | 'anchor', unit: string, amount: number | null, back: boolean): Reading {
  // "An hour later" tells how long, not which day.
  if (as === 'anchor' && /^(?:second|minute|hour)/i.test(unit))
    return value('DURATION', periodValue(unitOf(unit), amount))
  if (amount === null && as === 'anchor') return value('DURATION', periodValue(unitOf(unit), null))
  if (amount === null) return value('DATE', back ? 'PAST_REF' : 'FUTURE_REF')
  // "A week ago" is that day, "three weeks ago" the week.
  if (as === 'shift' && unitOf(unit) === 'week' && amount === 1)
    return { type: 'DATE', meaning: { as, unit: 'day', by: back ? -7 : 7 } }
  // Plus 0: no days earlier are 0 days, where -0 would not survive JSON.
  return { type: 'DATE', meaning: { as, unit: unitOf(unit), by: Math.round(amount) * (back ? -1 : 1) + 0 } }
}

/** Units counted from the article's day, or from the date that was mentioned before. */
export const agos: readonly Rule[] = [
  {
    name: 'ago',
    matches: 'The war began two years ago.',
    not: 'The war lasted two years.',
    needs: ['ago'],
    pattern: words(`${AMOUNT} (?<unit>${UNIT})(?: or (?:so|more))? ago`),
    read: ({ groups }) => counted('shift', groups.unit ?? '', amountOf(groups), true),
  },
  {
    name: 'long-ago',
    matches: 'Years ago the river froze.',
    not: 'Years passed.',
    needs: ['ago'],
    pattern: words('(?:(?:many )?(?:days|weeks|months|years|decades|centuries) ago|(?:not )?(?:that |so )?long ago)'),
    read: () => value('DATE', 'PAST_REF'),
  },
  {
    name: 'from-now',
    matches: 'The deal expires two weeks from now.',
    not: 'Two weeks from the coast lies an island.',
    needs: ['unit', 'hence'],
    pattern: words(`${AMOUNT} (?<unit>${UNIT}) (?:from (?:now|today)|hence)`),
    read: ({ groups }) => counted('shift', groups.unit ?? '', amountOf(groups), false),
  },
  {
    name: 'time-ahead',
    matches: 'They meet again in two weeks’ time.',
    not: 'It is two weeks’ time well spent.',
    needs: ['unit', 'time'],
    pattern: words(`(?<=\\bin\\s)${AMOUNT} (?<unit>${UNIT})['’](?:s)? time`),
    read: ({ groups }) => counted('shift', groups.unit ?? '', amountOf(groups), false),
  },
  {
    name: 'counted-earlier-later',
    matches: 'It fell to 3% from 4% a year earlier.',
    not: 'It fell earlier.',
    needs: ['unit', 'later'],
    pattern: words(`${AMOUNT} (?<unit>${UNIT}) (?<way>earlier|before|previously|later|afterwards?)`),
    read: ({ groups, after }) => {
      const back = EARLIER.test(groups.way ?? '')
      // "Two days before the vote" counts from the vote, which is no date.
      if (/^(?:before|after)/i.test(groups.way ?? '') && /^\s+[\p{L}\d]/u.test(after)) return null
      return counted('anchor', groups.unit ?? '', amountOf(groups), back)
    },
  },
]
