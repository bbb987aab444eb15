import { daysBetween } from '../../dates/index.ts'
import type { Citation, Dating } from '../../model.ts'
import type { Statement } from '../statements.ts'
import { ownContradictions } from './contradictions.ts'
import { type Events, eventsBy, eventVotesFor } from './event-votes.ts'
import { dayInWords, evidenceFor } from './evidence.ts'
import { type Plans, plannedVotesFor, plansBy } from './planned-votes.ts'
import { type Datable, sharedBy, type Vote, votesFor } from './votes.ts'

/** So much weight dates an article: one statement word for word with the same weekday, or several looser ones. */
const ENOUGH = 0.6
/** A day is believed when the votes against it weigh less than this share of those for it. */
const MOST_AGAINST = 0.5
/** A report of one day's statements comes out within so many days. */
const SAME_STORY = 3

/** An article's date, and what about it does not fit, in sentences for people. */
export interface Published {
  readonly dating: Dating | null
  readonly contradictions: readonly string[]
}

/**
 * The publication date of every article: given or stated where it is; else inferred from an article that is dated and
 * carries the same statements, the day on which these were said. An inferred date dates others in turn, surest first.
 * An article that resembles a dated one but names other weekdays for what it shares is not dated by it. What shares no
 * statement may be dated by the event that it runs on. What is "tomorrow" tells the day better than what was said before.
 */
export function inferPublished(articles: readonly Datable[], statements: readonly Statement[]): Published[] {
  const datings = articles.map(({ reporting }) => reporting.article.published)
  const contradictions: string[][] = articles.map(() => [])
  const shared = sharedBy(articles, statements)
  const votes = new Map<number, Vote[]>()
  const plans: Plans | null = datings.every((dating) => dating !== null) ? null : plansBy(shared)
  let events: Events | null = null
  const vote = (index: number): void => {
    const days = datings.map((dating) => dating?.value ?? null)
    if (!datings[index])
      votes.set(index, [
        ...votesFor(index, shared, days),
        ...(events ? eventVotesFor(index, shared, events, days) : []),
        ...(plans ? plannedVotesFor(index, shared, plans, days) : []).filter(({ exact }) => exact || events),
      ])
  }
  for (const index of articles.keys()) vote(index)
  for (;;) {
    const best = surest(articles, votes)
    if (!best) {
      // Statements first; what no statement dates may be dated by an event, and date others by its statements in turn.
      if (events || votes.size === 0) break
      events = eventsBy(shared)
      for (const index of [...votes.keys()]) vote(index)
      continue
    }
    const { index, day, agreeing } = best
    datings[index] = { value: day, basis: 'inferred', evidence: evidenceOf(agreeing, articles, datings) }
    for (const other of new Set(votes.get(index)?.map((one) => one.day)))
      if (other !== day) contradictions[index]?.push(`Some of its statements are dated ${dayInWords(other)} elsewhere.`)
    votes.delete(index)
    const neighbours = shared.statements[index]!.flatMap(({ members }) => members.map(({ article }) => article))
    for (const id of new Set(neighbours)) vote(shared.place.get(id) ?? index)
  }
  for (const [index, { reporting }] of articles.entries())
    contradictions[index]?.push(...ownContradictions(reporting.article, datings[index]?.value ?? null))
  return datings.map((dating, index) => ({ dating, contradictions: contradictions[index] ?? [] }))
}

type Datings = readonly (Dating | null)[]

/** The undated article with the most weight for one day, if any has enough. */
function surest(articles: readonly Datable[], undated: ReadonlyMap<number, readonly Vote[]>) {
  let best: { index: number; day: string; weight: number; agreeing: Vote[] } | null = null
  for (const [index, votes] of [...undated].sort(([a], [b]) => a - b)) {
    const { notAfter } = articles[index]!.reporting.article
    const exact = votes.filter((vote) => vote.exact)
    for (const day of [...new Set((exact.length > 0 ? exact : votes).map((vote) => vote.day))].sort()) {
      if (notAfter !== null && day > notAfter) continue
      const here = votes.filter((vote) => vote.day === day)
      const agreeing = here.filter(({ contradicted }) => !contradicted)
      const weight = sum(agreeing)
      const contradicting = here.filter(({ contradicted }) => contradicted)
      const against = sum(contradicting) + sum(votes.filter((vote) => away(vote, day)))
      if (weight < ENOUGH || against > weight * MOST_AGAINST) continue
      if (!best || weight > best.weight) best = { index, day, weight, agreeing }
    }
  }
  return best
}

const away = (vote: Vote, day: string): boolean => Math.abs(daysBetween(vote.day, day)) > SAME_STORY
const sum = (votes: readonly Vote[]): number => votes.reduce((total, { weight }) => total + weight, 0)

/** What shows the day: an article that says its date itself before one that was dated by others. */
function evidenceOf(votes: readonly Vote[], articles: readonly Datable[], datings: Datings): Citation | null {
  const basis = (vote: Vote): number => (datings[vote.by]?.basis === 'inferred' ? 1 : 0)
  const first = [...votes].sort((a, b) => basis(a) - basis(b) || b.weight - a.weight || a.by - b.by)[0]
  const dating = first && datings[first.by]
  if (!first || !dating) return null
  if (dating.basis === 'inferred' && dating.evidence) return dating.evidence
  return evidenceFor(articles[first.by]!.reporting, first.expression, dating)
}
