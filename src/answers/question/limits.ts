import { findTimeExpressions, intervalOf, resolveTimexes } from '../../dates/index.ts'
import { fold } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'

/** What a question narrows itself to: days, and an outlet. */
export interface Limits {
  readonly since: string | null
  readonly until: string | null
  readonly outlet: string | null
}

export const NO_LIMITS: Limits = { since: null, until: null, outlet: null }

const SOURCE =
  /\b(?:in|by|from|according to|reported by|on) (?:the )?([\p{L}\p{N} .&'’-]{2,40}?)(?:['’]s)? (?:report|article|story|piece|coverage|text)\b/iu

/** The outlet or agency that a question names as its source ("in the TASS report"), with the words that say so. */
function outletIn(library: Library, text: string): { outlet: string; words: string } | null {
  const match = SOURCE.exec(text)
  if (!match) return null
  const name = fold(match[1]!.trim())
  const known = library.articles.flatMap(({ outlet, credit }) => [outlet, ...(credit?.split('/') ?? [])])
  const outlet = known.find((one) => one && fold(one.trim()) === name)
  return outlet ? { outlet: outlet.trim(), words: match[0] } : null
}

/**
 * Takes the limits out of a question: what is left is what it is about. Days are read from the coverage's latest
 * article, since "on Friday" asked of old news means its Friday.
 */
export function readLimits(library: Library, question: string): { limits: Limits; rest: string } {
  const source = outletIn(library, question)
  let rest = source ? question.replace(source.words, ' ') : question
  const latest = library.articles.reduce(
    (day, { published }) => (published && published.value > day ? published.value : day),
    '',
  )
  let limits: Limits = { ...NO_LIMITS, outlet: source?.outlet ?? null }
  if (!/^\d{4}-\d\d-\d\d$/.test(latest)) return { limits, rest }
  const [timex] = resolveTimexes(
    findTimeExpressions({ text: rest, sentences: [{ start: 0, end: rest.length }] }),
    latest,
  )
  const interval = timex && timex.type === 'DATE' ? intervalOf(timex.value) : null
  if (timex && interval) {
    limits = { ...limits, since: interval.from, until: interval.to }
    rest = `${rest.slice(0, timex.start).replace(/\b(?:on|in|during)\s+$/i, '')} ${rest.slice(timex.end)}`
  }
  return { limits, rest }
}

/** Whether a quotation is inside the limits; one whose day is not known is outside any days. */
export function within(
  library: Library,
  { since, until, outlet }: Limits,
  quotation: { readonly article: string; readonly saidOn: string | null; readonly published: string | null },
): boolean {
  const day = quotation.saidOn ?? quotation.published
  if (since !== null && (day === null || day < since)) return false
  if (until !== null && (day === null || day > until)) return false
  if (outlet === null) return true
  const article = library.byId.get(quotation.article)
  return [article?.outlet, ...(article?.credit?.split('/') ?? [])].some(
    (one) => one && fold(one.trim()) === fold(outlet),
  )
}
