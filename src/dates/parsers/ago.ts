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
    name: 'half-ago',
    matches: 'Half a century ago the river froze, and a quarter-century ago too.',
    not: 'Half a century of war ended long ago.',
    needs: ['ago'],
    pattern: words(
      `(?:(?<half>half(?: |-)an?|a half)|(?<quarter>a quarter(?: of a)?)|an?)(?: |-)(?<unit>hour|year|decade|century)(?<more> and a half)? ago`,
    ),
    read: ({ groups }) => {
      const part = groups.half ? 0.5 : groups.quarter ? 0.25 : groups.more ? 1.5 : 1
      const months = { year: 12, decade: 120, century: 1200 }[(groups.unit ?? '').toLowerCase()]
      if (months === undefined || part === 1) return null
      const by = -months * part
      return {
        type: 'DATE',
        meaning: { as: 'shift', unit: by % 12 === 0 ? 'year' : 'month', by: by % 12 ? by : by / 12 },
      }
    },
  },
  {
    name: 'ago-to-the-day',
    matches: 'The war began ten years ago today, ten years ago this week.',
    not: 'The war began ten years ago, it was said today.',
    needs: ['unit', 'ago'],
    pattern: words(`${AMOUNT} (?<unit>years?|months?|weeks?) ago (?<to>today|this (?:week|month))`),
    read: ({ groups }) => {
      const amount = amountOf(groups)
      if (amount === null || amount % 1 !== 0) return null
      const to = /today/i.test(groups.to ?? '') ? 'day' : /week/i.test(groups.to ?? '') ? 'week' : 'month'
      return { type: 'DATE', meaning: { as: 'shift', unit: unitOf(groups.unit ?? ''), by: -amount, to } }
    },
  },
  {
    name: 'ages-ago',
    matches: 'It formed some 65 million years ago.',
    not: 'Half a million people left years ago.',
    needs: ['ago'],
    pattern: words(
      '(?:[\\d.,]{1,9}|an?|several|many|hundreds of|tens of) (?:thousands?|million|billion|millions of|billions of) years ago',
    ),
    read: () => value('DATE', 'PAST_REF'),
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
    name: 'units-earlier-later',
    matches: 'Hours later he was free, weeks before the vote.',
    not: 'Two hours later he was free, which is what later hours are for.',
    needs: ['plural', 'later'],
    pattern: words(
      '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:earlier|later)|(?= (?:before|after)))',
    ),
    read: ({ groups, before }) =>
      /(?:[\d-]|\b\p{L}+ty|\b\p{L}+teen|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|few|couple|several|many|these|those|the|first|last|final|early|matter of))[\s-]{0,4}$/iu.test(
        before,
      )
        ? null
        : value('DURATION', periodValue(unitOf(groups.unit ?? ''), null)),
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
