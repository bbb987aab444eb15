import { readPeriod } from '../../dates/index.ts'
import type { ArticleRecord } from '../../model.ts'
import type { Choice, Completer } from '../command.ts'
import { catalogueOf } from '../views/catalogue.ts'
import { dateWords } from '../views/dates.ts'
import { type Finder, makeFinder } from './finder.ts'

interface Day {
  readonly iso: string
  readonly quotations: number
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Friday 21 January 2022" */
const dayWords = (iso: string): string =>
  `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''} ${dateWords(iso)}`.trim()

const made = new WeakMap<readonly ArticleRecord[], Finder<Day>>()

/** Days on which something was said, the busiest first. */
function daysOf(articles: readonly ArticleRecord[]): Finder<Day> {
  const known = made.get(articles)
  if (known) return known
  const counted = new Map<string, number>()
  for (const { quotations } of articles)
    for (const { saidOn } of quotations) if (saidOn) counted.set(saidOn, (counted.get(saidOn) ?? 0) + 1)
  const days = [...counted].map(([iso, quotations]) => ({ iso, quotations }))
  days.sort((a, b) => b.quotations - a.quotations || (a.iso < b.iso ? 1 : -1))
  const finder = makeFinder(days, ({ iso }) => `${dayWords(iso)} ${iso}`)
  made.set(articles, finder)
  return finder
}

/**
 * Completes a date: what the typed words mean ("last Friday", read against the coverage's latest day), then the days
 * on which something was said.
 *
 * @param end which end of a period is meant: "January 2022" is its first day for `since`, its last for `until`.
 */
export const days =
  (end: 'from' | 'to'): Completer =>
  async (typed, coverage) => {
    const { articles } = await coverage.sources()
    const { latest } = await catalogueOf(coverage)
    const period = latest && typed.trim() ? readPeriod(typed, latest) : null
    const read: readonly Choice[] = period
      ? [{ name: `${dayWords(period[end])} (“${typed.trim().slice(0, 50)}”)`, value: period[end] }]
      : []
    const others = daysOf(articles)
      .find(typed)
      .filter(({ iso }) => iso !== period?.[end])
      .map(({ iso, quotations }) => ({
        name: `${dayWords(iso)} (${quotations} quotation${quotations === 1 ? '' : 's'})`,
        value: iso,
      }))
    return [...read, ...others]
  }
