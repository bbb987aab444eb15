import { readPeriod } from '../../dates/index.ts'
import type { ArticleRecord } from '../../model.ts'
import type { Choice, Completer } from '../command.ts'
import { catalogueOf } from '../views/catalogue.ts'
import { dateWords } from '../views/dates.ts'
import { counted } from './counted.ts'
import { type Finder, makeFinder } from './finder.ts'

interface Day {
  readonly iso: string
  quotations: number
  articles: number
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Friday 21 January 2022" */
const dayWords = (iso: string): string =>
  `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''} ${dateWords(iso)}`.trim()

const made = new WeakMap<readonly ArticleRecord[], Finder<Day>>()

/** Days on which something was said or an article came out, the busiest first. */
function daysOf(articles: readonly ArticleRecord[]): Finder<Day> {
  const known = made.get(articles)
  if (known) return known
  const byDay = new Map<string, Day>()
  const day = (iso: string): Day => {
    const there = byDay.get(iso) ?? { iso, quotations: 0, articles: 0 }
    byDay.set(iso, there)
    return there
  }
  for (const { quotations, published } of articles) {
    if (published) day(published.value).articles++
    for (const { saidOn } of quotations) if (saidOn) day(saidOn).quotations++
  }
  const days = [...byDay.values()].sort((a, b) => b.quotations - a.quotations || (a.iso < b.iso ? 1 : -1))
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
      .map(({ iso, quotations, articles: printed }) => ({
        name: `${dayWords(iso)} (${quotations > 0 ? counted(quotations, 'quotation') : counted(printed, 'article')})`,
        value: iso,
      }))
    return [...read, ...others]
  }
