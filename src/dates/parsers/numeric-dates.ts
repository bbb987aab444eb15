import { isDay, isoDay } from '../calendar.ts'
import { type Rule, value, words } from '../rule.ts'

/** Days in figures alone. */
export const numericDates: readonly Rule[] = [
  {
    name: 'iso-day',
    matches: 'The page was saved on 2022-01-22.',
    not: 'Call 555-2022-01-22-7 for tickets.',
    needs: ['fourFigures'],
    pattern: words('(?<!\\d-)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!-\\d)'),
    read: ({ text, groups }) =>
      isDay(Number(groups.year), Number(groups.month), Number(groups.day)) ? value('DATE', text) : null,
  },
  {
    name: 'day-month-year',
    matches: 'The notices of 27/8/2007 and 9.11.2020 stand.',
    not: 'The notice of 32/8/2007 is no day, and a vote went 7/8 in 07.',
    needs: ['fourFigures'],
    pattern: words(
      '(?<![/.])(?<first>[0-3]?\\d)(?<mark>[/.])(?<second>[0-3]?\\d)\\k<mark>(?<year>(?:19|20)\\d{2})(?![/.]\\d)',
    ),
    read: ({ groups }) => {
      const year = Number(groups.year)
      const [first, second] = [Number(groups.first), Number(groups.second)]
      const readings = [[second, first] as const, [first, second] as const].filter(([month, day]) =>
        isDay(year, month, day),
      )
      // With stops the day comes first; between slashes either may, where the calendar does not tell.
      const [reading] = readings
      if (!reading) return null
      return groups.mark === '.' || first === second || readings.length === 1
        ? value('DATE', isoDay(year, reading[0], reading[1]))
        : { type: 'DATE', meaning: { as: 'numeric', first, second, year, order: null } }
    },
  },
  {
    name: 'nine-eleven',
    matches: 'The attacks of 9/11 changed the city.',
    not: 'The vote went 9/11/12, and 9/11 of them left on 19/11.',
    needs: ['figure'],
    pattern: words('(?<![/\\d.])9/11(?![/\\d]| of)'),
    read: () => value('DATE', '2001-09-11'),
  },
]
