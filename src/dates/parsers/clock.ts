import { casual } from 'chrono-node/en'
import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'

const ZONE =
  '(?: ?(?:(?<utc>UTC|GMT|Z)(?! ?[+-])|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|MSK|IST|JST|(?:Eastern|Central|Mountain|Pacific|local|Moscow|London|Beijing)(?: (?:standard|daylight))? time|(?:GMT|UTC) ?[+-]\\d{1,2}(?::?\\d{2})?))?'

/** Hour and minute of a clock time, read by chrono: "T16:30". */
function clockOf(words: string): string | null {
  const [result] = casual.parse(words.replace(/\s+/g, ' ').replace(/([ap])\.\s?m\.?/i, '$1m'), new Date(2000, 0, 1), {
    forwardDate: false,
  })
  const hour = result?.start.get('hour')
  if (hour === null || hour === undefined || !result?.start.isCertain('hour')) return null
  return `T${String(hour).padStart(2, '0')}:${String(result.start.get('minute') ?? 0).padStart(2, '0')}`
}

function reading(clock: string | null, utc = ''): Reading | null {
  return clock ? { type: 'TIME', meaning: { as: 'clock' }, time: `${clock}${utc ? 'Z' : ''}` } : null
}

export const clock: readonly Rule[] = [
  {
    name: 'twelve-hour-clock',
    matches: 'The ceasefire began at 10:35 p.m. in the capital.',
    not: 'He ran 10 a minute.',
    needs: /\d\s{0,4}[ap]\.?\s{0,4}m\b/i,
    pattern: words(`(?<clock>[01]?\\d(?:[:.][0-5]\\d){0,2} ?(?:a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?))${ZONE}`),
    read: ({ groups }) => reading(clockOf((groups.clock ?? '').replace(/^(\d+)\./, '$1:')), groups.utc),
  },
  {
    name: 'day-clock',
    matches: 'The polls closed at 16:08 UTC.',
    not: 'It ended 16:08 in sets, and Luke 16:8 was read.',
    needs: /\d[:.]?\d\d/,
    pattern: words(`(?<clock>[0-2]?\\d[:.]?[0-5]\\d)(?::[0-5]\\d)?(?<zone>${ZONE})`),
    read: ({ groups, before }) => {
      const hours = groups.clock?.padStart(4, '0') ?? ''
      const colon = hours.includes(':')
      if (
        !groups.zone &&
        !(colon && /(?:\bat|\bby|\buntil|\bsince|\bfrom|\baround|\bbefore|\bafter)\s{1,4}$/i.test(before))
      )
        return null
      if (!colon && !groups.zone) return null
      const [hour, minute] = [Number(hours.slice(0, hours.length - 2).replace(/[:.]/, '')), hours.slice(-2)]
      return hour < 25 ? reading(`T${String(hour).padStart(2, '0')}:${minute}`, groups.utc) : null
    },
  },
  {
    name: 'clock-words',
    matches: 'The meeting started at 4 in the morning.',
    not: 'The meeting had 4 in the room.',
    needs: /noon|mid(?:night|day)|clock|in the|at night/i,
    pattern: words(
      "(?<hour>1?\\d|noon|midnight|midday)(?<clock> o['’]clock)?(?: (?<part>in the (?:morning|afternoon|evening)|at night))?",
    ),
    read: ({ groups }) => {
      const hour = (groups.hour ?? '').toLowerCase()
      if (hour === 'noon' || hour === 'midday') return reading('T12:00')
      if (hour === 'midnight') return reading('T24:00')
      if (!groups.clock && !groups.part) return null
      const twelve = Number(hour)
      if (twelve > 12 || twelve < 1) return null
      const late = /afternoon|evening|night/.test(groups.part ?? '') && twelve < 12
      return reading(`T${String(twelve + (late ? 12 : 0)).padStart(2, '0')}:00`)
    },
  },
]
