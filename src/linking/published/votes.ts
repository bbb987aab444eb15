import { addDays, type ResolvedTimex, resolveTimexes, weekdayOf } from '../../dates/index.ts'
import type { Reporting } from '../reports.ts'
import type { SaidBy } from '../said/index.ts'
import { daysInFrame, daysReported } from '../said/own-date.ts'
import { runningDay } from '../said/running-day.ts'
import type { Statement, StatementMember } from '../statements.ts'
import { likeness } from './likeness.ts'

/** An article as dating by others sees it. */
export interface Datable {
  readonly reporting: Reporting
  /** For each quotation the expression that tells when it was said, or null. */
  readonly said: readonly (SaidBy | null)[]
}

/** What one shared statement says of an undated article's day. */
export interface Vote {
  /** The article's day: the one on which the dated article has the statement said, or a later one that it runs on. */
  readonly day: string
  /** The dated article, by its place in the coverage, and its expression that names that day. */
  readonly by: number
  readonly expression: number
  /** 0 to 1: how sure the statement is the same, more when both articles name the same weekday. */
  readonly weight: number
  /** Whether the undated article names a weekday that is another than that day's. */
  readonly contradicted: boolean
  /** Whether the undated article counts from its own day ("tomorrow"), so that it can be no later one. */
  readonly exact?: boolean
}

/** A statement whose day an article only takes from its head counts for less than one dated in its own sentence. */
const BY_HEAD = 0.6
/** A statement that the undated article gives no weekday for says less than one with the same weekday. */
const NO_WEEKDAY = 0.4

/** From this likeness on two wordings are the same words, whatever the group's certainty. */
const VERBATIM = 0.75

/** Every article's shared statements, and its expressions resolved against a day, computed once. */
export interface Shared {
  readonly articles: readonly Datable[]
  /** For each article the statements that it carries. */
  readonly statements: readonly (readonly Statement[])[]
  /** The place of each article in the coverage, by its id. */
  readonly place: ReadonlyMap<string, number>
  timexesOf(article: number, day: string | null): readonly ResolvedTimex[]
}

/** Prepares the articles and statements of a coverage for voting. */
export function sharedBy(articles: readonly Datable[], statements: readonly Statement[]): Shared {
  const place = new Map(articles.map(({ reporting }, at) => [reporting.article.id, at]))
  const carried: Statement[][] = articles.map(() => [])
  for (const statement of statements)
    for (const id of new Set(statement.members.map(({ article }) => article)))
      carried[place.get(id) ?? -1]?.push(statement)
  const resolved = new Map<string, readonly ResolvedTimex[]>()
  const timexesOf = (article: number, day: string | null): readonly ResolvedTimex[] => {
    const key = `${article} ${day}`
    const { analysis, spoken } = articles[article]!.reporting
    const known = resolved.get(key) ?? resolveTimexes(analysis.expressions, day, { spoken })
    resolved.set(key, known)
    return known
  }
  return { articles, statements: carried, place, timexesOf }
}

/**
 * The votes on an undated article's day: one for each statement that it shares with a dated one.
 *
 * @param dated the known days of the articles, by their place in the coverage
 */
export function votesFor(index: number, shared: Shared, dated: readonly (string | null)[]): Vote[] {
  const { articles, place, timexesOf } = shared
  const textOf = (at: number): string => articles[at]!.reporting.article.text
  const runsOn = runsOnOf(articles[index]!, timexesOf(index, null))
  const votes: Vote[] = []
  for (const { members, certainty } of shared.statements[index] ?? []) {
    const here = members.find((member) => place.get(member.article) === index)
    if (!here) continue
    const mine = saidOf(articles[index]!, here)
    const weekday = mine ? (timexesOf(index, null)[mine.expression]?.weekday ?? null) : null
    for (const member of members) {
      const by = place.get(member.article)
      if (by === undefined || by === index || !dated[by]) continue
      const said = saidOf(articles[by]!, member)
      const timex = said && timexesOf(by, dated[by] ?? null)[said.expression]
      if (!said || !timex?.day) continue
      const agrees = weekday !== null && weekday === weekdayOf(timex.day)
      const alike = likeness(textOf(index), here.parts, textOf(by), member.parts)
      const sure = Math.max(certainty, alike >= VERBATIM ? alike : 0)
      const weight = sure * (said.rule === 'running' ? BY_HEAD : 1) * (agrees ? 1 : NO_WEEKDAY)
      const contradicted = weekday !== null && !agrees
      const day = contradicted ? timex.day : laterDay(timex.day, runsOn)
      if (day) votes.push({ day, by, expression: said.expression, weight, contradicted })
    }
  }
  return votes
}

/** What an article's weekdays say of the day it was written on. */
export interface RunsOn {
  /** The weekday that it runs on, and in how many places it names it; null where it runs on none. */
  readonly weekday: number | null
  readonly named: number
  /** The bare weekdays on which it says that something happened. */
  readonly past: ReadonlySet<number>
}

export function runsOnOf({ reporting }: Datable, timexes: readonly ResolvedTimex[]): RunsOn {
  const running = runningDay(reporting)
  const weekday = running && (timexes[running.expression]?.weekday ?? null)
  const days = reporting.analysis.sentences.flatMap((_, sentence) => daysInFrame(reporting, sentence))
  const reported = reporting.analysis.sentences.flatMap((_, sentence) => daysReported(reporting, sentence))
  const past = new Set<number>()
  for (const at of [...days, ...reported]) {
    const { meaning, direction } = reporting.analysis.expressions[at]!
    if (meaning.as === 'weekday' && meaning.which === null && direction === 'past') past.add(meaning.weekday)
  }
  return { weekday, named: days.filter((at) => timexes[at]?.weekday === weekday).length, past }
}

/** A day so far on that the article may rather look back on the one that it names first. */
const FAR = 3
/** Of a weekday that it names only by the way: "on Monday" is rather tomorrow of Sunday than six days before. */
const FAR_BY_THE_WAY = 2

/**
 * What was said on Wednesday in an article that runs on Friday, or tells of something that happened on Thursday, is
 * recalled there: the article's day is the next such day. Null where it lies so far on that it may be the earlier one,
 * and the article names it but once.
 */
export function laterDay(day: string, { weekday, named, past }: RunsOn): string | null {
  const later = weekday === null ? 0 : (weekday - weekdayOf(day) + 7) % 7
  if (later > FAR && named < 2) return null
  const runs = addDays(day, later)
  const ahead = [...past]
    .filter((one) => one !== weekdayOf(day))
    .map((one) => (one - weekdayOf(runs) + 7) % 7)
    .filter((one) => one <= FAR_BY_THE_WAY)
  return addDays(runs, Math.max(0, ...ahead))
}

/** What an event that two articles tell of weighs that has just enough in common, each thing more, and at most. */
const EVENT = { base: 0.6, each: 0.05, most: 0.85 }

/** The weight of a vote by an event, told or planned, that has so many things more in common than it must. */
export const weightOfEvent = (more: number): number => Math.min(EVENT.most, EVENT.base + EVENT.each * more)

const saidOf = ({ said }: Datable, { quotation }: StatementMember): SaidBy | null =>
  quotation === null ? null : (said[quotation] ?? null)
