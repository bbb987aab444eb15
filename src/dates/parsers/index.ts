import type { Rule } from '../rule.ts'
import { agos } from './ago.ts'
import { anchors } from './anchored.ts'
import { clock } from './clock.ts'
import { datesOfMonth } from './dates-of-month.ts'
import { durations } from './durations.ts'
import { feasts } from './feasts.ts'
import { monthParts } from './month-parts.ts'
import { months } from './months.ts'
import { nearDays } from './near-days.ts'
import { nearUnits } from './near-units.ts'
import { numericDates } from './numeric-dates.ts'
import { ranges } from './ranges.ts'
import { references } from './references.ts'
import { sets } from './sets.ts'
import { weekdays } from './weekdays.ts'
import { yearParts } from './year-parts.ts'
import { years } from './years.ts'

/** Every parser. Where two match the same words, the longer match stands, and of two equally long the earlier here. */
export const PARSERS: readonly Rule[] = [
  ...ranges,
  ...numericDates,
  ...datesOfMonth,
  ...monthParts,
  ...months,
  ...weekdays,
  ...clock,
  ...nearDays,
  ...nearUnits,
  ...feasts,
  ...yearParts,
  ...years,
  ...sets,
  ...agos,
  ...anchors,
  ...references,
  ...durations,
]
