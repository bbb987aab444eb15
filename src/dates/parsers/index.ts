import type { Rule } from '../rule.ts'
import { calendarDates } from './calendar-dates.ts'
import { clock } from './clock.ts'
import { counts } from './counted.ts'
import { feasts } from './feasts.ts'
import { nearDays } from './near-days.ts'
import { nearUnits } from './near-units.ts'
import { ranges } from './ranges.ts'
import { references } from './references.ts'
import { sets } from './sets.ts'
import { weekdays } from './weekdays.ts'
import { yearParts } from './year-parts.ts'
import { years } from './years.ts'

/** Every parser. Where two match the same words, the longer match stands, and of two equally long the earlier here. */
export const PARSERS: readonly Rule[] = [
  ...ranges,
  ...calendarDates,
  ...weekdays,
  ...clock,
  ...nearDays,
  ...nearUnits,
  ...feasts,
  ...yearParts,
  ...years,
  ...sets,
  ...counts,
  ...references,
]
