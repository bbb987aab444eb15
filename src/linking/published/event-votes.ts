import { weekdayOf } from '../../dates/index.ts'
import { type EventMention, eventsOf } from './events.ts'
import { laterDay, runsOnOf, type Shared, type Vote, weightOfEvent } from './votes.ts'

/**
 * What makes two mentions one event, beside the weekday, the kind of event and the city: at least so many people or
 * bodies named in both, and, as the same people meet in the same city on many a Friday, so many other names or numbers
 * that both tell around it.
 */
const LEAST_NAMES = 2
const LEAST_DETAILS = 1

/** The events of a coverage, by the article that tells of each and by the cities that they happened in. */
export interface Events {
  readonly of: readonly (readonly EventMention[])[]
  readonly at: ReadonlyMap<string, readonly { readonly by: number; readonly event: EventMention }[]>
}

/** Reads the events of all articles of a coverage. */
export function eventsBy(shared: Shared): Events {
  const of = shared.articles.map(({ reporting }, index) => eventsOf(reporting, shared.timexesOf(index, null)))
  const at = new Map<string, { by: number; event: EventMention }[]>()
  for (const [by, events] of of.entries())
    for (const event of events)
      for (const place of event.places) {
        const there = at.get(place)
        if (there) there.push({ by, event })
        else at.set(place, [{ by, event }])
      }
  return { of, at }
}

/**
 * The votes on an undated article's day by the event that it runs on, one for each dated article that tells of the same
 * event: "Grey and Lind met in Oslo on Friday" and, elsewhere, "the talks between Lind and Grey in Oslo on Friday". It
 * must not take a later meeting of the same people for it.
 *
 * @param dated the known days of the articles, by their place in the coverage
 */
export function eventVotesFor(
  index: number,
  shared: Shared,
  events: Events,
  dated: readonly (string | null)[],
): Vote[] {
  const timexes = shared.timexesOf(index, null)
  const runsOn = runsOnOf(shared.articles[index]!, timexes)
  const best = new Map<number, Vote>()
  for (const mine of events.of[index]!) {
    const weekday = timexes[mine.expression]?.weekday
    if (!weekday) continue
    for (const { by, event } of [...mine.places].flatMap((place) => events.at.get(place) ?? [])) {
      const published = dated[by]
      const weight = by === index || !published ? 0 : sameEvent(mine, event)
      if (!published || weight <= (best.get(by)?.weight ?? 0)) continue
      const happened = shared.timexesOf(by, published)[event.expression]?.day
      if (!happened || happened > published || weekdayOf(happened) !== weekday) continue
      const day = laterDay(happened, runsOn)
      if (!day) continue
      best.set(by, { day, by, expression: event.expression, weight, contradicted: false })
    }
  }
  return [...best.values()]
}

/** How sure two mentions are of one event, 0 where they cannot be. */
function sameEvent(a: EventMention, b: EventMention): number {
  if (a.repeated !== b.repeated || both(a.types, b.types).length === 0) return 0
  const names = [...both(a.names, b.names), ...both(a.places, b.places).slice(1)]
  const details = both(a.details, b.details).filter((detail) => !names.includes(detail))
  const more = names.length - LEAST_NAMES + details.length - LEAST_DETAILS
  return names.length < LEAST_NAMES || details.length < LEAST_DETAILS ? 0 : weightOfEvent(more)
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => b.has(one))
