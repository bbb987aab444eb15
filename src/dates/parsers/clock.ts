import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'

const ZONE =
  '(?: ?(?:(?<utc>UTC|GMT|Z)(?! ?[+-])|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|MSK|IST|JST|(?:Eastern|Central|Mountain|Pacific|local|Moscow|London|Beijing)(?: (?:standard|daylight))? time|(?:GMT|UTC) ?[+-]\\d{1,2}(?::?\\d{2})?))?'

/** Hour and minute of a clock time by halves of the day: "4:30 p.m." is "T16:30"; null past twelve. */
function clockOf(words: string): string | null {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?(?:[:.]\d\d)?\s*([ap])/i.exec(words) ?? []
  const hour = Number(hours)
  if (hour > 12) return null
  const late = half?.toLowerCase() === 'p'
  return `T${String((hour % 12) + (late ? 12 : 0)).padStart(2, '0')}:${minutes}`
}

function reading(clock: string | null, utc = ''): Reading | null {
  return clock ? { type: 'TIME', meaning: { as: 'clock' }, time: `${clock}${utc ? 'Z' : ''}` } : null
}

export const clock: readonly Rule[] = [
  {
    name: 'twelve-hour-clock',
    matches: 'The ceasefire began at 10:35 p.m. in the capital.',
    not: 'He ran 10 a minute.',
    needs: ['figure', 'meridiem'],
    pattern: words(`(?<clock>[01]?\\d(?:[:.][0-5]\\d){0,2} ?(?:a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?))${ZONE}`),
    read: ({ groups }) => reading(clockOf(groups.clock ?? ''), groups.utc),
  },
  {
    name: 'day-clock',
    matches: 'The polls closed at 16:08 UTC.',
    not: 'It ended 16:08 in sets, and Luke 16:8 was read.',
    needs: ['figure', 'zone'],
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
    needs: ['hour'],
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
