import { isIsoDay } from '../calendar.ts'
import type { Meaning } from '../expression.ts'
import type { Candidate, Refiner } from './refiner.ts'

const GAP = /^(?:\s|,\s|\son\s)$/

/** Whether an expression means one day: "Wednesday" and "3 May", not "2022" or "last week". */
function isOneDay(meaning: Meaning): boolean {
  switch (meaning.as) {
    case 'weekday':
    case 'numeric':
    case 'feast':
      return true
    case 'value':
      return isIsoDay(meaning.value)
    case 'date':
      return meaning.day !== null && meaning.until === undefined
    case 'nth':
      return typeof meaning.of === 'number'
    case 'shift':
    case 'anchor':
      return meaning.unit === 'day'
    default:
      return false
  }
}

/** "10 p.m. Wednesday" and "noon on Saturday" are one expression; "10 p.m. last week" is two. */
export const dayAndTime: Refiner = (candidates, text) => {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const together =
      last?.meaning.as === 'clock' &&
      candidate.type === 'DATE' &&
      isOneDay(candidate.meaning) &&
      GAP.test(text.slice(last.end, candidate.start))
    if (last && together)
      joined[joined.length - 1] = { ...candidate, type: 'TIME', start: last.start, time: last.time ?? null }
    else joined.push(candidate)
  }
  return joined
}
