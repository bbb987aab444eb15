import { NUMBER, readNumber } from '../numbers.ts'
import type { Rule } from '../rule.ts'
import { value, words } from '../rule.ts'
import { MONTH, monthNumber, periodValue, SEASON, SEASONS, unitOf } from '../vocabulary.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
  nightly: 'P1D',
}

/** "Every other week", "every third day". */
const EVERY: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3, fourth: 4, fifth: 5 }

export const sets: readonly Rule[] = [
  {
    name: 'every-unit',
    matches: 'It happens every two years, or every few weeks.',
    not: 'Everyone knows the two years, and every second house.',
    needs: ['every'],
    pattern: words(
      `(?:each|every)(?: and every)? (?:(?<number>${NUMBER}|other|second(?= \\p{Ll}+)|third|fourth|fifth|(?<vague>few|several)) )?(?<unit>second|minute|hour|day|week|fortnight|month|quarter|year|decade|morning|afternoon|evening|night|weekend)s?`,
    ),
    read: ({ groups, after }) => {
      if (/^\s+of\b/.test(after)) return null
      const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[(groups.unit ?? '').toLowerCase()]
      if (part) return value('SET', `XXXX-XX-XX${part}`)
      // "Every second house" counts houses.
      if (!groups.number && groups.unit === 'second' && /^\s\p{Ll}/u.test(after)) return null
      const unit = unitOf(groups.unit ?? '')
      if (groups.vague) return value('SET', periodValue(unit, null))
      const ordinal = EVERY[groups.number ?? '']
      const number = ordinal ?? (groups.number ? readNumber(groups.number) : 1)
      return number ? value('SET', periodValue(unit, number)) : null
    },
  },
  {
    name: 'every-month-name',
    matches: 'The fair is held each July.',
    not: 'Each may speak once.',
    needs: ['every', 'month'],
    pattern: words(`(?:each|every) (?<month>${MONTH})`),
    read: ({ groups }) =>
      /^\p{Lu}/u.test(groups.month ?? '')
        ? value('SET', `XXXX-${String(monthNumber(groups.month ?? '')).padStart(2, '0')}`)
        : null,
  },
  {
    name: 'every-season',
    matches: 'The river floods every spring.',
    not: 'Every spring in the mattress broke.',
    needs: ['every', 'season'],
    pattern: words(`(?:each|every) (?<season>${SEASON})`),
    read: ({ groups, after }) =>
      /^\s(?:of|in the)\b/.test(after) ? null : value('SET', `XXXX-${SEASONS[(groups.season ?? '').toLowerCase()]}`),
  },
  {
    name: 'adverb',
    matches: 'The paper appears daily.',
    not: 'The Daily Mail and the Polish daily Fakt reported it.',
    needs: ['adverb'],
    pattern: words(Object.keys(ADVERBS).join('|')),
    read: ({ text, before, after }) =>
      // "Bi-weekly" may be twice a week or every two.
      /-$/.test(before) || (/^[A-Z]/.test(text) && before !== '') || /^\s\p{Lu}/u.test(after)
        ? null
        : value('SET', ADVERBS[text.toLowerCase()] ?? ''),
  },
  {
    name: 'times-a-unit',
    matches: 'The paper appears twice a week, and is read three times a day.',
    not: 'She won twice, a week apart, at ten times a week’s pay.',
    needs: ['unit', 'times'],
    pattern: words(
      `(?:once|twice|(?:${NUMBER}|several|many) times) (?:an?|per|each|every) (?<unit>hour|day|week|fortnight|month|quarter|year|decade|century)(?!['’])`,
    ),
    read: ({ groups }) => value('SET', periodValue(unitOf(groups.unit ?? ''), 1)),
  },
]
