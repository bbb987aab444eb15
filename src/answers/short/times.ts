import type { Timex } from '../../model.ts'
import type { Stretch } from './candidates.ts'

/** "after 1850", "until Friday": what stands before a time and bounds it. */
const BOUND = /(?<![-\p{L}])(?:after|before|until|till|since|around|about|circa)\s+$/iu
/** "between 1500 and 1850". */
const BETWEEN = /(?<![-\p{L}])(?:between|from)\s+$/iu
const RANGE = /^(?:\s(?:and|to|until)\s|\s?[–-]\s?)$/

const kindOfTimex = ({ type }: Timex): Stretch['kind'] => (type === 'DURATION' || type === 'SET' ? 'duration' : 'time')

/** How far before a place in a text the words begin that belong to what stands there. */
export const opening = (text: string, at: number, words: RegExp): number =>
  words.exec(text.slice(Math.max(0, at - 25), at))?.[0].length ?? 0

/** A passage's time expressions as answers, with what bounds them; and two that are the ends of one stretch of time. */
export function timesIn(text: string, timexes: readonly Timex[]): Stretch[] {
  const times = timexes.map((timex): Stretch => {
    const start = timex.start - opening(text, timex.start, BOUND)
    return {
      start,
      end: timex.end,
      text: text.slice(start, timex.end),
      kind: kindOfTimex(timex),
      timex,
      phrases: 1,
      loose: 0,
    }
  })
  for (let at = 1; at < timexes.length; at++) {
    const [from, to] = [timexes[at - 1]!, timexes[at]!]
    const range = RANGE.exec(text.slice(from.end, to.start))
    if (!range) continue
    const start = from.start - opening(text, from.start, BETWEEN)
    times.push({ start, end: to.end, text: text.slice(start, to.end), kind: 'time', timex: null, phrases: 1, loose: 0 })
  }
  return times
}
