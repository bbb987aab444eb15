import { readPeriod } from '../dates/index.ts'
import type { Coverage, QuotationFilter } from '../model.ts'
import type { Options } from './command.ts'
import { Mistake } from './reply/reply.ts'
import { catalogueOf } from './views/catalogue.ts'

/** Against an arbitrary day only absolute dates mean the same: two readings that differ are relative. */
const absolute = (words: string) => {
  const [one, other] = ['1980-06-15', '2010-01-04'].map((day) => readPeriod(words, day))
  return one && other && one.from === other.from && one.to === other.to ? one : null
}

function dayOf(words: string, end: 'from' | 'to', latest: string | null): string {
  const period = latest ? readPeriod(words, latest) : absolute(words)
  if (period) return period[end]
  throw new Mistake(`I cannot read “${words}” as a date. Try 2022-01-21, January 2022 or last Friday.`)
}

/**
 * The filter that the options describe, with dates in words read against the coverage's latest day.
 *
 * @throws Mistake when a date cannot be read.
 */
export async function readFilter(options: Options, coverage: Coverage): Promise<QuotationFilter> {
  const { latest } = await catalogueOf(coverage)
  const { speaker, about, outlet, since, until } = options
  return {
    speaker,
    about,
    outlet,
    since: since && dayOf(since, 'from', latest),
    until: until && dayOf(until, 'to', latest),
  }
}
