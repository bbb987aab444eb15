import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { DAY_PARTS } from '../vocabulary.ts'

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

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const MINUTES: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20, 'twenty-five': 25 }
const PART = '(?<part>in the (?:morning|afternoon|evening)|at night)'

/** An hour in words or figures with minutes past it, or to it where they are negative; null for no hour of a clock. */
function wordedClock(hour: string, minutes: number, part = ''): Reading | null {
  const twelve = /^\d/.test(hour) ? Number(hour) : HOURS.indexOf(hour.toLowerCase()) + 1
  if (twelve > 12 || twelve < 1) return null
  const late = /afternoon|evening|night/.test(part) && twelve < 12
  const of = (twelve + (late ? 12 : 0)) * 60 + minutes
  return reading(`T${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`)
}

export const clock: readonly Rule[] = [
  {
    name: 'twelve-hour-clock',
    matches: 'The ceasefire began at 10:35 p.m. in the capital.',
    not: 'He ran 10 a minute.',
    needs: ['figure', 'meridiem'],
    pattern: words(`(?<clock>[01]?\\d(?:[:.][0-5]\\d){0,2} ?(?:[ap]m\\b|[ap]\\. ?m\\b\\.?|[ap] m\\b\\.?))${ZONE}`),
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
    pattern: words(`(?<hour>1?\\d|${HOURS.join('|')}|noon|midnight|midday)(?<clock> o['’]clock)?(?: ${PART})?`),
    read: ({ groups }) => {
      const hour = (groups.hour ?? '').toLowerCase()
      if (hour === 'noon' || hour === 'midday') return reading('T12:00')
      if (hour === 'midnight') return reading('T24:00')
      // "Two at night" counts people as well as hours.
      if (!groups.clock && (!groups.part || /^\p{L}/u.test(hour))) return null
      return wordedClock(hour, 0, groups.part)
    },
  },
  {
    name: 'clock-past-and-to',
    matches: 'The gates opened at half past two, and closed at a quarter to six in the evening.',
    not: 'A quarter to a half past the border was theirs.',
    needs: ['minutesOfHour'],
    pattern: words(
      `(?:(?<half>half)|(?:a )?(?<quarter>quarter)|(?<minutes>five|ten|twenty|twenty-five)) (?<way>past|after|to|before) (?<hour>1?\\d(?![:.]?\\d)|${HOURS.join('|')})(?: ${PART})?`,
    ),
    read: ({ groups, before, after }) => {
      const minutes = groups.half ? 30 : groups.quarter ? 15 : (MINUTES[(groups.minutes ?? '').toLowerCase()] ?? 0)
      const back = /to|before/i.test(groups.way ?? '')
      if (
        (groups.half && groups.way?.toLowerCase() !== 'past') ||
        !/\b(?:at|by|until|till|from|around|about|since|before|after)\s{1,4}$/i.test(before)
      )
        return null
      return /^\s(?:\p{Ll}+s|percent)\b/u.test(after) && !groups.part
        ? null
        : wordedClock(groups.hour ?? '', back ? -minutes : minutes, groups.part)
    },
  },
  {
    name: 'break-of-day',
    matches: 'The raid began before dawn.',
    not: 'It was the dawn of a new era, and before the dawn of time.',
    needs: ['breakOfDay'],
    pattern: words('(?<=\\b(?:at|before|after|until|since|by)\\s)(?<part>dawn|daybreak|sunrise|dusk|sunset|nightfall)'),
    read: ({ groups, after }) =>
      /^\s(?:of|chorus)\b/.test(after) ? null : reading(DAY_PARTS[(groups.part ?? '').toLowerCase()] ?? null),
  },
]
