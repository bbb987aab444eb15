import { isDay, isoDay } from '../calendar.ts'
import { type Reading, type Rule, value, words } from '../rule.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../vocabulary.ts'
import { whichOf } from './which.ts'
import { fullYear, NEAR_YEAR, YEAR, yearsOf } from './year-word.ts'

const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
const NAMED_DAY = `(?:(?<weekday>${WEEKDAY})(?:,| the)? )?`

/** A day and its month; "may" and "march" in small letters are none. */
function dayReading(groups: Readonly<Record<string, string>>): Reading | null {
  const month = monthNumber(groups.month ?? '')
  const day = Number(groups.day)
  const year = groups.year ? fullYear(groups.year) : null
  if (!/^\p{Lu}/u.test(groups.month ?? '') || !isDay(year, month, day)) return null
  if (year !== null) return value('DATE', isoDay(year, month, day))
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : null
  return {
    type: 'DATE',
    meaning: { as: 'date', month, day, weekday, which: whichOf(groups.which), years: yearsOf(groups.near ?? '') },
  }
}

/** After "September 11" these tell which year's. */
const ATTACKS = /^,?\s(?:(?:terrorist|terror|suicide|al-?Qaida|al-?Qaeda)\s)?(?:attacks?|hijack)/i

const SPOKEN =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

export const datesOfMonth: readonly Rule[] = [
  {
    name: 'month-day',
    matches: 'The council meets on Thursday, January 13, 2022 in Vienna.',
    not: 'The march 13 miles long ended there.',
    needs: ['month', 'figure'],
    pattern: words(
      `${NAMED_DAY}(?:(?<which>last|this|next) )?(?<month>${MONTH}) (?:the )?${DAY}(?!:?\\d)(?:(?:,? | of )${YEAR}|,? ${NEAR_YEAR})?`,
    ),
    read: ({ groups, after }) => {
      const ninth11 = !groups.year && Number(groups.day) === 11 && monthNumber(groups.month ?? '') === 9
      return ninth11 && ATTACKS.test(after) ? value('DATE', '2001-09-11') : dayReading(groups)
    },
  },
  {
    name: 'day-month',
    matches: 'The exercise started on Thursday 10 February.',
    not: 'It was 10 may be 12 degrees.',
    needs: ['month', 'figure'],
    pattern: words(
      `${NAMED_DAY}(?:the )?${DAY}(?: day)?(?: of)?(?: |-)(?<month>${MONTH})(?:(?:,? |-)${YEAR}(?!\\d)|,? ${NEAR_YEAR})?`,
    ),
    read: ({ groups }) => dayReading(groups),
  },
  {
    name: 'month-spoken-day',
    matches: 'They vote this coming Sunday, March eighth.',
    not: 'Their March second thoughts came late.',
    needs: ['weekday', 'month'],
    pattern: words(
      `(?:this coming )?(?<weekday>${WEEKDAY}), (?<month>${MONTH}) (?:the )?(?<ordinal>${SPOKEN.join('|')})`,
    ),
    read: ({ groups }) =>
      dayReading({ ...groups, day: String(SPOKEN.indexOf((groups.ordinal ?? '').toLowerCase()) + 1) }),
  },
]
