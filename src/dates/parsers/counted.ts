import { NUMBER, readNumber, VAGUE } from '../numbers.ts'
import type { Reading, Rule } from '../rule.ts'
import { value, words } from '../rule.ts'
import { HAS, periodValue, UNIT, unitOf } from '../vocabulary.ts'

const AMOUNT = `(?:(?<number>${NUMBER})|(?<vague>${VAGUE})|(?<one>an?))`

const amountOf = (groups: Readonly<Record<string, string>>): number | null =>
  groups.number ? readNumber(groups.number) : groups.one ? 1 : null

const EARLIER = /earlier|before|previously|previous$/i

/** Whole units counted from the reference or from the date before; vaguely many are TIMEX3's PAST_REF or FUTURE_REF. */
function counted(as: 'shift' | 'anchor', unit: string, amount: number | null, back: boolean): Reading {
  if (amount === null && as === 'anchor') return value('DURATION', periodValue(unitOf(unit), null))
  if (amount === null) return value('DATE', back ? 'PAST_REF' : 'FUTURE_REF')
  // "A week ago" is that day, "three weeks ago" the week.
  if (as === 'shift' && unitOf(unit) === 'week' && amount === 1)
    return { type: 'DATE', meaning: { as, unit: 'day', by: back ? -7 : 7 } }
  return { type: 'DATE', meaning: { as, unit: unitOf(unit), by: Math.round(amount) * (back ? -1 : 1) } }
}

export const counts: readonly Rule[] = [
  {
    name: 'ago',
    matches: 'The war began two years ago.',
    not: 'The war lasted two years.',
    needs: /ago\b/i,
    pattern: words(`${AMOUNT} (?<unit>${UNIT})(?: or (?:so|more))? ago`),
    read: ({ groups }) => counted('shift', groups.unit ?? '', amountOf(groups), true),
  },
  {
    name: 'long-ago',
    matches: 'Years ago the river froze.',
    not: 'Years passed.',
    needs: /ago\b/i,
    pattern: words('(?:(?:many )?(?:days|weeks|months|years|decades|centuries) ago|(?:not )?(?:that |so )?long ago)'),
    read: () => value('DATE', 'PAST_REF'),
  },
  {
    name: 'from-now',
    matches: 'The deal expires two weeks from now.',
    not: 'Two weeks from the coast lies an island.',
    needs: /from|hence/i,
    pattern: words(`${AMOUNT} (?<unit>${UNIT}) (?:from (?:now|today)|hence)`),
    read: ({ groups }) => counted('shift', groups.unit ?? '', amountOf(groups), false),
  },
  {
    name: 'counted-earlier-later',
    matches: 'It fell to 3% from 4% a year earlier.',
    not: 'It fell earlier.',
    needs: /earlier|before|previously|later|afterward/i,
    pattern: words(`${AMOUNT} (?<unit>${UNIT}) (?<way>earlier|before|previously|later|afterwards?)`),
    read: ({ groups, after }) => {
      const back = EARLIER.test(groups.way ?? '')
      if (
        /^(?:before|after)/.test(groups.way ?? '') &&
        /^\s+(?:the|a|an|he|she|it|they|his|her|its|their|being|going|taking|we|I|you)\b/i.test(after)
      )
        return null
      return counted('anchor', groups.unit ?? '', amountOf(groups), back)
    },
  },
  {
    name: 'year-ago',
    matches: 'Profit beat the year-earlier period.',
    not: 'A year ago profit fell; a year earlier it rose.',
    needs: /year|quarter|period|month/i,
    pattern: words(
      'the (?:(?:same|comparable|corresponding) )?(?:year-(?:ago|earlier)|year-before) (?:period|quarter)|year-(?:ago|earlier)|the (?:same|comparable|corresponding) (?:period|quarter|month) (?:a year (?:ago|earlier|before)|last year|the year before|(?:of )?(?:the )?(?:last|previous) year)|the quarter a year ago',
    ),
    read: () => ({ type: 'DATE', meaning: { as: 'anchor', unit: 'year', by: -1 } }),
  },
  {
    name: 'next-day',
    matches: 'The following day they met again.',
    not: 'The day was cold.',
    needs: /(?:following|next|previous|same|preceding)\s/i,
    pattern: words(
      '(?:the |that )?(?<way>following|next|previous|same|very same|preceding) (?<unit>day|morning|afternoon|evening|night|week|month|year)',
    ),
    read: ({ groups, text }) => {
      const unit = (groups.unit ?? '').toLowerCase()
      const by = /following|next/i.test(groups.way ?? '') ? 1 : /same/i.test(groups.way ?? '') ? 0 : -1
      if (!/^th/i.test(text)) return null
      const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[unit] ?? null
      return {
        type: part ? 'TIME' : 'DATE',
        meaning: { as: 'anchor', unit: part ? 'day' : unitOf(unit), by },
        time: part,
      }
    },
  },
  {
    name: 'that-day',
    matches: 'He died later that day.',
    not: 'He said that days would pass.',
    needs: /that\s/i,
    pattern: words('that (?:same |very )?(?<unit>day|week|month|quarter|year|morning|afternoon|evening|night)'),
    read: ({ groups, before }) => {
      if (/\b(?:said|says|believes?|sure|so|such|know|knows|is)\s{1,4}$/i.test(before)) return null
      const unit = (groups.unit ?? '').toLowerCase()
      const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[unit] ?? null
      return {
        type: part ? 'TIME' : 'DATE',
        meaning: { as: 'anchor', unit: part ? 'day' : unitOf(unit), by: 0 },
        time: part,
      }
    },
  },
  {
    name: 'past-or-coming-stretch',
    matches: 'Prices doubled over the past three months.',
    not: 'The three months were hard.',
    needs: /past|last|previous|preceding|next|coming|following|latest|recent|first|final/i,
    pattern: words(
      `(?:the )?(?<way>past|last|previous|preceding|next|coming|following|latest|recent|first|final) (?:(?:(?<number>${NUMBER}|couple(?: of)?|dozen)|(?<vague>${VAGUE})) )?(?:trading |straight |consecutive |full |fiscal |calendar )?(?<units>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)`,
    ),
    read: ({ groups, text }) => {
      const way = (groups.way ?? '').toLowerCase()
      const number = groups.number
        ? readNumber(/^(?:couple|dozen)/i.test(groups.number) ? `a ${groups.number}` : groups.number)
        : null
      const period = periodValue(unitOf(groups.units ?? ''), number)
      if (/first|final/.test(way)) return /^the/i.test(text) && number !== null ? value('DURATION', period) : null
      if (way === 'latest' && number === null) return null
      const side = /next|coming|following/.test(way) ? 'future' : 'past'
      return { type: 'DURATION', meaning: { as: 'stretch', value: period, side } }
    },
  },
  {
    name: 'counted-duration',
    matches: 'The siege lasted nearly four years.',
    not: 'A year ago the siege ended.',
    needs: HAS.unit,
    pattern: words(
      `(?:(?<least>${NUMBER})(?: to | or |-to-|-)){0,1}${AMOUNT}(?: |-)(?:(?:more|additional|full|straight|consecutive|successive|whole|trading|business|working|calendar) )?(?<unit>${UNIT})(?<half> and a half)?(?<old>(?: |-)old)?`,
    ),
    read: ({ groups, text, after }) => {
      const unit = unitOf(groups.unit ?? '')
      // Ages, ordinals ("a second vote") and fractions ("three-quarters") count no time.
      if (
        groups.old ||
        (unit === 'second' && !/seconds$/i.test(text)) ||
        (unit === 'quarter' && !/ quarters$/i.test(text))
      )
        return null
      if (groups.one && /^[- ](?:to|on|by|in|over)[- ]|^-/.test(after)) return null
      const amount = groups.least ? readNumber(groups.least) : amountOf(groups)
      return value('DURATION', periodValue(unit, amount === null ? null : amount + (groups.half ? 0.5 : 0)))
    },
  },
  {
    name: 'bare-plural-duration',
    matches: 'The siege went on for months.',
    not: 'The months were cold.',
    needs: HAS.unit,
    pattern: words(
      '(?<=\\b(?:for|in|within|after|took|take|takes|spent|lasted)\\s)(?<unit>days|weeks|months|years|decades|centuries)',
    ),
    read: ({ groups }) => value('DURATION', periodValue(unitOf(groups.unit ?? ''), null)),
  },
  {
    name: 'long-duration',
    matches: 'A decades-long feud ended.',
    not: 'A long feud ended.',
    needs: /-long\b/i,
    pattern: words('(?<unit>day|week|month|year|decade|century|hour)s?-long'),
    read: ({ groups, text }) => {
      const unit = unitOf(groups.unit ?? '')
      return value(
        'DURATION',
        periodValue(unit === 'decade' && /s-/.test(text) ? 'year' : unit, /s-long$/i.test(text) ? null : 1),
      )
    },
  },
]
