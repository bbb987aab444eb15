import { addDays, weekdayOf } from '../../dates/index.ts'
import { runningDay } from '../said/running-day.ts'
import { allNamesOf, type PlannedEvent, plannedEventsOf } from './events.ts'
import { runsOnOf, type Shared, type Vote, weightOfEvent } from './votes.ts'

/** Names and cities that both articles have, beside the speaker and the event's city. */
const LEAST_NAMES = 1

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
          speaker && quotation.speakerKind === 'person' ? [lastWord(speaker)] : [],
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
 * The votes on an undated article's day by what it says is to come: it quotes the same speaker as a dated article, runs
 * on the same weekday and looks ahead to the same event, so many days on ("Grey said on Sunday, ahead of talks in Oslo
 * on Monday"). It must not take the talks of another week for it, where another day lies between.
 *
 * @param dated the known days of the articles, by their place in the coverage
 */
export function plannedVotesFor(
  index: number,
  shared: Shared,
  plans: Plans,
  dated: readonly (string | null)[],
): Vote[] {
  const { articles, timexesOf } = shared
  const timexes = timexesOf(index, null)
  const { weekday: runsOn } = runsOnOf(articles[index]!, timexes)
  if (runsOn === null || plans.of[index]!.length === 0) return []
  const near = new Set(
    plans.of[index]!.flatMap(({ places }) => [...places].flatMap((at) => [...(plans.at.get(at) ?? [])])),
  )
  return [...near].flatMap((by): Vote[] => {
    const [published, running] = [dated[by], plans.running[by] ?? null]
    const speakers = both(plans.speakers[index]!, plans.speakers[by]!)
    if (by === index || !published || running === null || speakers.length === 0) return []
    const day = timexesOf(by, published)[running]?.day
    if (!day || day > published || weekdayOf(day) !== runsOn) return []
    const weekday = (plan: PlannedEvent): number | null => timexes[plan.expression]?.weekday ?? null
    const dayThere = (plan: PlannedEvent): string | null => timexesOf(by, published)[plan.expression]?.day ?? null
    const common = plans.of[index]!.flatMap((mine) => {
      const ahead = weekday(mine)
      const planned = ahead && addDays(day, (ahead - runsOn + 7) % 7)
      return plans.of[by]!.flatMap((theirs) =>
        planned && dayThere(theirs) === planned && isSame(mine, theirs) ? both(mine.places, theirs.places) : [],
      )
    })
    if (common.length === 0) return []
    const told = new Set([...speakers, ...common.map((place) => place.toLowerCase())])
    const names = both(plans.names[index]!, plans.names[by]!).filter((name) => !told.has(name))
    if (names.length < LEAST_NAMES) return []
    const weight = weightOfEvent(names.length - LEAST_NAMES)
    return [{ day, by, expression: running, weight, contradicted: false }]
  })
}

const isSame = (a: PlannedEvent, b: PlannedEvent): boolean =>
  a.repeated === b.repeated && both(a.types, b.types).length > 0

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => b.has(one))
const lastWord = (name: string): string => (name.split(/\s+/).at(-1) ?? '').toLowerCase()
