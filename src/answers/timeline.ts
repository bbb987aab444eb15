import type { Span, TimelineEntry, TimelineFilter } from '../model.ts'
import { cite, clip } from './citation.ts'
import type { Library } from './library.ts'
import { choose, MOST_ENTRIES } from './timeline/choose.ts'
import { type Event, eventsOf, MOST_A_DAY } from './timeline/events.ts'
import { wantedOf } from './timeline/filter.ts'
import type { DateCount, Mention } from './timeline/mentions.ts'
import { placeOf, type Weighed, weigh } from './timeline/weigh.ts'

/** An entry names no more of the sentences that tell it. */
const MOST_CITATIONS = 12
/** A sentence is cut, at a clause, to a length that reads well in a list. */
const READABLE = 280
/** So many mentions are read in all: each is compared with the others of its day. */
const MOST_READ = 6000
/** The length of an ISO day. */
const DAY = 10
const BASES = ['stated', 'resolved', 'inferred'] as const

/**
 * What happened and what was said, by date, each entry with every article that tells it.
 *
 * Dates are those that a sentence names and those on which a quotation was said; never an article's own date alone.
 * Where there are too many, the dates with most mentions stay, and of each the events that most articles tell.
 *
 * @returns entries in the order of their dates; a month or year comes before the days in it
 */
export async function timelineOf(library: Library, filter: TimelineFilter): Promise<TimelineEntry[]> {
  const wanted = wantedOf(library, filter)
  const dates = [...(await library.dates(wanted))]
    .map((count) => ({ date: count.date, score: scoreOf(count) }))
    .sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1))
    .slice(0, MOST_ENTRIES)
    .map(({ date }) => date)
  const most = Math.min(MOST_A_DAY, Math.floor(MOST_READ / Math.max(1, dates.length)))
  const mentions = await library.mentions(wanted, dates, most)
  const places = mentions.map(placeOf)
  const days = byDate(weigh(mentions, places, await library.statementsAt(places)))
  return choose(dates.map((date) => eventsOf(days.get(date) ?? []))).map((event) => entryOf(library, event))
}

function byDate(weighed: readonly Weighed[]): Map<string, Weighed[]> {
  const days = new Map<string, Weighed[]>()
  for (const one of weighed) {
    const day = days.get(one.mention.date)
    if (day) day.push(one)
    else days.set(one.mention.date, [one])
  }
  return days
}

/** How much a date matters: sentences that name it, then what was said on it, in how many articles. */
function scoreOf({ date, named, said, articles }: DateCount): number {
  const coarse = date.length === DAY ? 0 : 1
  return Math.log1p(named) + 0.5 * Math.log1p(said) + articles - coarse
}

function entryOf(library: Library, { mentions }: Event): TimelineEntry {
  const citations = mentions.slice(0, MOST_CITATIONS).map(({ article, span, timex, quotation }) => {
    const kept = keptOf(span, timex ?? quotation ?? span)
    return cite(library, article, clip(article.text, span, kept, READABLE), quotation)
  })
  const { date, granularity } = mentions[0]!
  return {
    date,
    granularity,
    basis: BASES.find((basis) => mentions.some((mention) => mention.basis === basis)) ?? 'inferred',
    planned: isPlanned(mentions),
    text: citations[0]!.text,
    cutBefore: beginsInside(mentions[0]!.article, citations[0]!.start),
    citations,
  }
}

/** Whether an offset lies within a sentence, after its beginning. */
const beginsInside = ({ sentences }: Mention['article'], offset: number): boolean =>
  sentences.some(({ start, end }) => start < offset && offset < end)

/** What a cut must keep: the date, or the beginning of what was said. */
const keptOf = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(span.start, start),
  end: Math.min(end, span.end, Math.max(span.start, start) + READABLE / 2),
})

/** Ahead when an article was written, and told by none that was written after it. */
const isPlanned = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ planned }) => planned) &&
  !mentions.some(({ article, date, planned }) => !planned && (article.published?.value ?? '') > date)
