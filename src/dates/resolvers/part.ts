import { isoYear, plain } from '../calendar.ts'
import type { Direction, TimeExpression } from '../expression.ts'
import type { As } from './memory.ts'

/** The month in the middle of each. */
const MIDDLE: Readonly<Record<string, number>> = {
  Q1: 2,
  Q2: 5,
  Q3: 8,
  Q4: 11,
  H1: 4,
  H2: 10,
  SP: 4,
  SU: 7,
  FA: 10,
  WI: 1,
}

/** The year that a quarter, half or season without one belongs to. */
function yearOf({ part, which, years, year }: As<'part'>, direction: Direction, reference: string): number {
  const now = plain(reference)
  if (year !== null) return year
  if (years !== null) return now.year + years
  const month = MIDDLE[part] ?? 6
  const season = /^[SFW]/.test(part)
  if (which === 'this' || (season && which === null && direction === null))
    return now.year + (part === 'WI' && now.month > 8 ? 1 : 0)
  const away = (candidate: number): number => (candidate - now.year) * 12 + month - now.month
  const choices = [now.year, now.year - 1, now.year + 1]
  if (which === 'last')
    return choices.filter((choice) => away(choice) < -1).sort((a, b) => away(b) - away(a))[0] ?? now.year
  if (direction === 'future' && which === null && part.startsWith('Q'))
    // A quarter that has just ended is still ahead as a report: "expects to post a third-quarter loss".
    return (
      choices.filter((choice) => away(choice) > -4).sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0] ?? now.year
    )
  if (which === 'next' || direction === 'future')
    return choices.filter((choice) => away(choice) >= 0).sort((a, b) => away(a) - away(b))[0] ?? now.year
  // A finished quarter is the one that is reported: in November the third, in January the fourth of the year before.
  return away(now.year) <= 1 ? now.year : now.year - 1
}

/** The value of a part of a year: "2021-Q3", "2022-SU". */
export const partValue = (meaning: As<'part'>, { direction }: TimeExpression, reference: string): string =>
  `${isoYear(yearOf(meaning, direction, reference))}-${meaning.part}`
