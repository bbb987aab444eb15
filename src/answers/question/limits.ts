import { findTimeExpressions, intervalOf, resolveTimexes } from '../../dates/index.ts'
import type { ArticleCard, ArticleRecord, DatedTimex } from '../../model.ts'
import { type Candidate, fold } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'

/** What a question narrows itself to: days, and an outlet. */
export interface Limits {
  readonly since: string | null
  readonly until: string | null
  readonly outlet: string | null
  /** The question's words for the days, and whether they give the year: "on Friday" may be the Friday of any article. */
  readonly days: string | null
  readonly stated: boolean
  /** 0 for Sunday to 6, where the words are no more than a weekday's name: any such day is meant. */
  readonly weekday: number | null
}

const NO_LIMITS: Limits = { since: null, until: null, outlet: null, days: null, stated: false, weekday: null }

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const TOPICAL = /\b(?:about|regarding|concerning)\s+(?:the\s+|last\s+|next\s+)?$/i

const SOURCE =
  /\b(?:in|by|from|according to|reported by|on) (?:the )?([\p{L}\p{N} .&'’-]{2,40}?)(?:['’]s)? (?:report|article|story|piece|coverage|text)\b/iu

/** The outlet or agency that a question names as its source ("in the TASS report"), with the words that say so. */
function outletIn(library: Library, text: string): { outlet: string; words: string } | null {
  const match = SOURCE.exec(text)
  if (!match) return null
  const name = fold(match[1]!.trim())
  const known = library.cards.flatMap(({ outlet, credit }) => [outlet, ...(credit?.split('/') ?? [])])
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
  const latest = library.cards.reduce(
    (day, { published }) => (published && published.value > day ? published.value : day),
    '',
  )
  let limits: Limits = { ...NO_LIMITS, outlet: source?.outlet ?? null }
  if (!/^\d{4}-\d\d-\d\d$/.test(latest)) return { limits, rest }
  const timexes = resolveTimexes(
    findTimeExpressions({ text: rest, sentences: [{ start: 0, end: rest.length }] }),
    latest,
  )
  // "What did she say about November?" asks for words on it, whenever they were said.
  const timex = timexes.find(({ start, text }) => !TOPICAL.test(rest.slice(0, start)) && !/^about\b/i.test(text))
  const interval = timex && timex.type === 'DATE' ? intervalOf(timex.value) : null
  if (timex && interval) {
    const stated = /\d{4}/.test(timex.text)
    const weekday = WEEKDAYS.indexOf(timex.text.toLowerCase())
    limits = {
      ...limits,
      since: interval.from,
      until: interval.to,
      days: timex.text,
      stated,
      weekday: weekday < 0 ? null : weekday,
    }
    rest = `${rest.slice(0, timex.start).replace(/\b(?:on|in|during)\s+$/i, '')} ${rest.slice(timex.end)}`
  }
  return { limits, rest }
}

/** Whether an article is the outlet's, or credits it. */
function isFrom(article: ArticleCard | ArticleRecord | undefined, outlet: string): boolean {
  return [article?.outlet, ...(article?.credit?.split('/') ?? [])].some(
    (one) => one && fold(one.trim()) === fold(outlet),
  )
}

/** Whether a quotation is inside the limits; one whose day is not known is outside any days. */
export function within(
  library: Library,
  { since, until, outlet, weekday }: Limits,
  quotation: { readonly article: string; readonly saidOn: string | null; readonly published: string | null },
): boolean {
  const day = quotation.saidOn ?? quotation.published
  if (weekday !== null) {
    if (day === null || new Date(`${day}T00:00:00Z`).getUTCDay() !== weekday) return false
    return outlet === null || isFrom(library.byId.get(quotation.article), outlet)
  }
  if (since !== null && (day === null || day < since)) return false
  if (until !== null && (day === null || day > until)) return false
  return outlet === null || isFrom(library.byId.get(quotation.article), outlet)
}

/** A time expression over more days than these tells little of when. */
const LONGEST_SPAN = 366
const DAY = 86_400_000
const isPrecise = ({ from, to }: DatedTimex): boolean =>
  from !== null && to !== null && (Date.parse(to) - Date.parse(from)) / DAY <= LONGEST_SPAN

/**
 * Whether a passage is inside the limits: in an article of the outlet, and of the days by a time that it or a sentence
 * beside it names, or by its article's date.
 */
export function tellsOf(
  library: Library,
  { since, until, outlet }: Limits,
  { passage, before, after }: Candidate,
): boolean {
  const article = library.byId.get(passage.article)
  if (!article || (outlet !== null && !isFrom(article, outlet))) return false
  if (since === null || until === null) return true
  const meets = (from: string, to: string) => from <= until && to >= since
  const day = article.published?.value
  if (day && meets(day, day)) return true
  const around = [passage, ...before.slice(0, 1), ...after.slice(0, 1)]
  return article.timexes.some(
    (timex) =>
      isPrecise(timex) &&
      meets(timex.from!, timex.to!) &&
      around.some(({ start, end }) => timex.start >= start && timex.end <= end),
  )
}
