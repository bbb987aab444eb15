import { readPeriod } from '../../dates/index.ts'
import type { CoverageDay } from '../../model.ts'
import type { Choice, Completer } from '../command.ts'
import { catalogueOf } from '../views/catalogue.ts'
import { dateWords } from '../views/dates.ts'
import { counted } from './counted.ts'
import { type Finder, makeFinder } from './finder.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "Friday 21 January 2022" */
const dayWords = (iso: string): string =>
  `${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''} ${dateWords(iso)}`.trim()

const made = new WeakMap<readonly CoverageDay[], Finder<CoverageDay>>()

function finderOf(all: readonly CoverageDay[]): Finder<CoverageDay> {
  const finder = made.get(all) ?? makeFinder(all, ({ iso }) => `${dayWords(iso)} ${iso}`)
  made.set(all, finder)
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
    const { latest } = await catalogueOf(coverage)
    const period = latest && typed.trim() ? readPeriod(typed, latest) : null
    const read: readonly Choice[] = period
      ? [{ name: `${dayWords(period[end])} (“${typed.trim().slice(0, 50)}”)`, value: period[end] }]
      : []
    const others = finderOf(await coverage.days())
      .find(typed)
      .filter(({ iso }) => iso !== period?.[end])
      .map(({ iso, quotations, articles: printed }) => ({
        name: `${dayWords(iso)} (${quotations > 0 ? counted(quotations, 'quotation') : counted(printed, 'article')})`,
        value: iso,
      }))
    return [...read, ...others]
  }
