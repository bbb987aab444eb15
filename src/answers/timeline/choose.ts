import type { Event } from './events.ts'
import { isNamed } from './mentions.ts'
import { cosine } from './vectors.ts'

/** A timeline has no more entries, and none of one day: a picture of it stays readable. */
export const MOST_ENTRIES = 60
const MOST_A_DAY = 6
/** What one article alone has said on a day, the day being told elsewhere in it, stands only beside so few others. */
const FEW = 2
/** Two entries of one day are never so alike. */
const NEAR_DUPLICATE = 0.5

/**
 * The best event of every date, then the best of all others that tell something different of their day; of a month or
 * year the best one alone.
 *
 * @param days at most MOST_ENTRIES dates, each with its events
 * @returns in the order of the dates, the best of a date first
 */
export function choose(days: readonly (readonly Event[])[]): Event[] {
  const ranked = days.map((events) => [...events].sort((a, b) => b.score - a.score))
  const picked = ranked.map((events) => events.slice(0, 1))
  const others = ranked
    .flatMap((events, day) => events.slice(1).map((event) => ({ event, day })))
    .sort((a, b) => b.event.score - a.event.score)
  let room = MOST_ENTRIES - picked.length
  for (const { event, day } of others) {
    const beside = picked[day]!
    const full =
      room <= 0 || beside.length >= (isMinor(event) ? FEW : MOST_A_DAY) || event.mentions[0]!.granularity !== 'day'
    if (full || beside.some((other) => cosine(other.vector, event.vector) >= NEAR_DUPLICATE)) continue
    beside.push(event)
    room--
  }
  return picked.flat().sort((a, b) => compare(dateOf(a), dateOf(b)) || b.score - a.score)
}

/** Told by one article, in words that do not name the day. */
const isMinor = ({ mentions }: Event): boolean =>
  !mentions.some(isNamed) && mentions.every(({ article }) => article === mentions[0]!.article)

const dateOf = ({ mentions }: Event): string => mentions[0]!.date
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
