import { daysBetween, resolveTimexes } from '../../dates/index.ts'
import type { Article, Citation, Dating, LinkedQuotation } from '../../model.ts'
import { cite } from '../published/evidence.ts'
import { likeness } from '../published/likeness.ts'
import type { Reporting } from '../reports.ts'
import type { Statement, StatementMember } from '../statements.ts'
import type { SaidBy } from './index.ts'
import type { OnTheDay } from './same-day.ts'

/** The day on which a quotation was said, how it is known, and the words that show it. */
export interface Said {
  readonly day: string
  readonly basis: NonNullable<LinkedQuotation['saidBasis']>
  readonly evidence: Citation
  /** Whether only the article's day tells it. */
  readonly running: boolean
}

/** The days of an article's quotations once the article's own date is known, or found to be unknown. */
export function datedSayings(
  reporting: Reporting,
  said: readonly (SaidBy | OnTheDay | null)[],
  published: Dating | null,
): (Said | null)[] {
  const timexes = resolveTimexes(reporting.analysis.expressions, published?.value ?? null, {
    spoken: reporting.spoken,
  })
  return said.map((one) => {
    if (!one) return null
    if (one.rule === 'the day') return published && ofTheDay(one, published)
    const timex = timexes[one.expression]
    if (!timex?.day || (published && timex.day > published.value)) return null
    const sentence = reporting.analysis.sentences[timex.sentence] ?? timex
    const counted = timex.basis === 'resolved' && published?.basis === 'inferred'
    return {
      day: timex.day,
      basis: counted ? 'inferred' : timex.basis,
      evidence: cite(reporting, sentence, timex),
      running: one.rule === 'running',
    }
  })
}

const ofTheDay = ({ evidence, basis }: OnTheDay, { value, basis: known }: Dating): Said => ({
  day: value,
  basis: known === 'inferred' ? 'inferred' : basis,
  evidence,
  running: true,
})

/**
 * Gives quotations without a day, and those that only their article's day dates, the day that the same statement has in
 * other articles, where these date it by more than that and agree. Only nearly the same words take the place of the
 * article's day: the figure of Monday may be spoken of again on Friday.
 */
export function sharedSayings(
  own: readonly (readonly (Said | null)[])[],
  articles: readonly Pick<Article, 'id' | 'text'>[],
  statements: readonly Statement[],
): (Said | null)[][] {
  const place = new Map(articles.map(({ id }, index) => [id, index]))
  const textOf = ({ article }: StatementMember): string => articles[place.get(article) ?? -1]?.text ?? ''
  const said = own.map((one) => [...one])
  for (const { members } of statements) {
    const known = members.flatMap((member) => {
      const { article, quotation } = member
      const one = quotation === null ? null : own[place.get(article) ?? -1]?.[quotation]
      return one && !one.running ? [{ one, member }] : []
    })
    const source = known[0]?.one
    if (!source || known.some(({ one }) => one.day !== source.day)) continue
    for (const member of members) {
      const { article, quotation } = member
      const row = said[place.get(article) ?? -1]
      const here = quotation === null ? null : row?.[quotation]
      if (!row || quotation === null || (here && !(here.running && isShortlyBefore(source.day, here.day)))) continue
      const isAlike = (other: StatementMember): boolean =>
        likeness(textOf(member), member.parts, textOf(other), other.parts) >= ALIKE
      if (here && !known.some((other) => isAlike(other.member))) continue
      row[quotation] = { ...source, basis: 'inferred' }
    }
  }
  return said
}

/** From this likeness on, words were hardly said anew. */
const ALIKE = 0.6

/** As long before its article's day a statement may be recalled there without a day of its own. */
const RECALLED = 6

/** What is repeated within a week is the same saying; later, or much later, it may have been said again. */
const isShortlyBefore = (day: string, running: string): boolean => {
  const days = daysBetween(day, running)
  return days > 0 && days <= RECALLED
}
