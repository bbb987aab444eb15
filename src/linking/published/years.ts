import type { Analysis } from '../../analysis.ts'
import { fillYear } from '../../articles/index.ts'
import { daysBetween, isoDay } from '../../dates/index.ts'
import type { Article } from '../../model.ts'
import { couldBeWritten, daysInText } from './possible-day.ts'

/** Articles that name so many of the same people tell of the same affair. */
const SAME_AFFAIR = 2
/** Where they share but one, the dates must lie this close, in days, and agree on the year. */
const CLOSE = 45

/**
 * Gives a dateline without a year ("LISBON, March 6.") the year of the articles that name the same people: the one that
 * puts it nearest to a date of theirs; else the one nearest to a full date in its own text. Either way no year in which
 * its own words do not fit. It matches a report whose story others date; it must not match one that shares a single name
 * with articles of several years.
 *
 * @returns the articles in the same order, those dated so with a stated date
 */
export function fillYears(articles: readonly Article[], analyses: readonly Analysis[]): readonly Article[] {
  if (!articles.some(({ publishedDay }) => publishedDay)) return articles
  const named = analyses.map(({ people }) => people.filter(isFullName).map(({ name }) => name.toLowerCase()))
  const dated = new Map<string, number[]>()
  for (const [index, names] of named.entries())
    if (knownDay(articles[index]!)) for (const name of new Set(names)) push(dated, name, index)

  return articles.map((article, index): Article => {
    const { publishedDay, published, notAfter } = article
    if (!publishedDay || published) return article
    const common = new Map<number, number>()
    for (const name of new Set(named[index]))
      for (const other of dated.get(name) ?? []) if (other !== index) common.set(other, (common.get(other) ?? 0) + 1)
    const daysOf = (least: number) =>
      [...common].filter(([, count]) => count >= least).map(([other]) => knownDay(articles[other]!)!)
    const { month, day, weekday, evidence } = publishedDay
    const isPossible = couldBeWritten(article, analyses[index]!)
    const yearBy = (days: readonly string[]) =>
      fillYear({ year: null, month, day, weekday }, days, notAfter, undefined, isPossible)
    const sure = daysOf(SAME_AFFAIR)
    // One name in many reports of these weeks tells more than two in one of the next year.
    const close = agreedYear(sure, month, day, yearBy) ?? agreedYear(daysOf(1), month, day, yearBy)
    const year = close ?? yearBy(sure) ?? yearBy(daysInText(analyses[index]!))
    if (year === null) return article
    return { ...article, published: { value: isoDay(year, month, day), basis: 'stated', evidence } }
  })
}

const knownDay = ({ published, notAfter }: Article): string | null => published?.value ?? notAfter

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** The one year that every close day gives; null when none is close or two disagree. */
function agreedYear(
  days: readonly string[],
  month: number,
  day: number,
  yearBy: (days: readonly string[]) => number | null,
): number | null {
  const years = new Set<number>()
  for (const known of days) {
    const year = yearBy([known])
    if (year !== null && Math.abs(daysBetween(isoDay(year, month, day), known)) <= CLOSE) years.add(year)
  }
  return years.size === 1 ? [...years][0]! : null
}

const isFullName = ({ kind, name }: Analysis['people'][number]): boolean => kind === 'person' && name.includes(' ')
