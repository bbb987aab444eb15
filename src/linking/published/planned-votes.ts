import { addDays, daysBetween } from '../../dates/index.ts'
import { familyOf } from '../reports.ts'
import { runningDay } from '../said/running-day.ts'
import { allNamesOf, type PlannedEvent, plannedEventsOf } from './events.ts'
import { type Datable, runsOnOf, type Shared, type Vote, weightOfEvent } from './votes.ts'

/**
 * So many names and cities both articles must have, beside the speaker and the event's city: where both run on one day;
 * where only the event's day is known; where the undated one names no weekday ("tomorrow").
 */
const LEAST_NAMES = { sameDay: 1, eventDay: 2, noWeekday: 3 }
/** A dated article tells of an event as far ahead or back, in days, where only the event's day is known. */
const MOST_AWAY = 7

/** What the articles of a coverage say is to come. */
export interface Plans {
  readonly of: readonly (readonly PlannedEvent[])[]
  /** The articles that name each city as the place of something to come. */
  readonly at: ReadonlyMap<string, ReadonlySet<number>>
  /** The last names of those that each article quotes, and all names in it. */
  readonly speakers: readonly ReadonlySet<string>[]
  readonly names: readonly ReadonlySet<string>[]
  /** The expression of the day that each article runs on. */
  readonly running: readonly (number | null)[]
}

/** Reads what all articles of a coverage say is to come. */
export function plansBy({ articles }: Shared): Plans {
  const of = articles.map(({ reporting }) => plannedEventsOf(reporting))
  const at = new Map<string, Set<number>>()
  for (const [by, plans] of of.entries())
    for (const place of plans.flatMap(({ places }) => [...places])) at.set(place, (at.get(place) ?? new Set()).add(by))
  const speakers = articles.map(
    ({ reporting }) =>
      new Set(
        reporting.reports.flatMap(({ speaker, quotation }) =>
          speaker && quotation.speakerKind === 'person' ? [familyOf(speaker).toLowerCase()] : [],
        ),
      ),
  )
  return {
    of,
    at,
    speakers,
    names: articles.map(({ reporting }) => allNamesOf(reporting)),
    running: articles.map(({ reporting }) => runningDay(reporting)?.expression ?? null),
  }
}

/**
 * The votes on an undated article's day by what it says is to come: it quotes the same speaker as a dated article, and
 * looks ahead to an event whose day that one tells, so many days on ("Grey said on Sunday, ahead of talks in Oslo on
 * Monday"; "they meet in Oslo tomorrow"). It must not take the talks of another week for it, where another day lies
 * between, or where it shares little else.
 *
 * @param dated the known days of the articles, by their place in the coverage
 */
export function plannedVotesFor(
  index: number,
  shared: Shared,
  plans: Plans,
  dated: readonly (string | null)[],
): Vote[] {
  const runsOn = runsOnOf(shared.articles[index]!, shared.timexesOf(index, null)).weekday
  const near = new Set(
    plans.of[index]!.flatMap(({ places }) => [...places].flatMap((at) => [...(plans.at.get(at) ?? [])])),
  )
  return [...near].flatMap((by): Vote[] => {
    const published = dated[by]
    const speakers = both(plans.speakers[index]!, plans.speakers[by]!)
    if (by === index || !published || speakers.length === 0) return []
    const there = shared.timexesOf(by, published)
    const running = plans.running[by] ?? null
    const runs = running === null ? null : there[running]?.day
    const votes = plans.of[index]!.flatMap((mine): Vote[] => {
      const ahead = daysAhead(shared.articles[index]!, mine, runsOn)
      if (ahead === null) return []
      return plans.of[by]!.flatMap((theirs): Vote[] => {
        const planned = there[theirs.expression]?.day
        if (!planned || !isSame(mine, theirs)) return []
        const day = addDays(planned, -ahead.days)
        const sameDay = ahead.counted && runs === day && runs <= published
        if (!sameDay && Math.abs(daysBetween(planned, published)) > MOST_AWAY) return []
        const least = LEAST_NAMES[sameDay ? 'sameDay' : ahead.counted ? 'eventDay' : 'noWeekday']
        const told = new Set([...speakers, ...both(mine.places, theirs.places).map((place) => place.toLowerCase())])
        const more = both(plans.names[index]!, plans.names[by]!).filter((name) => !told.has(name)).length - least
        const expression = sameDay ? running! : theirs.expression
        return more < 0
          ? []
          : [{ day, by, expression, weight: weightOfEvent(more), contradicted: false, exact: !ahead.counted }]
      })
    })
    return votes.sort((a, b) => b.weight - a.weight).slice(0, 1)
  })
}

/** How many days on an article says that something is to come: counted from the weekday that it runs on, or "tomorrow". */
function daysAhead(
  { reporting }: Datable,
  { expression }: PlannedEvent,
  runsOn: number | null,
): { readonly days: number; readonly counted: boolean } | null {
  const { meaning } = reporting.analysis.expressions[expression]!
  if (meaning.as === 'shift' && meaning.unit === 'day' && meaning.by > 0) return { days: meaning.by, counted: false }
  if (runsOn === null || (meaning.as !== 'weekday' && meaning.as !== 'date') || meaning.weekday === null) return null
  return { days: (meaning.weekday - runsOn + 7) % 7, counted: true }
}

const isSame = (a: PlannedEvent, b: PlannedEvent): boolean =>
  a.repeated === b.repeated && both(a.types, b.types).length > 0 && both(a.places, b.places).length > 0

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => b.has(one))
