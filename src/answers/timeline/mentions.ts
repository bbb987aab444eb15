import { lowerBound } from '../../language/index.ts'
import type { ArticleRecord, DatedTimex, LinkedQuotation, Span, TimelineEntry } from '../../model.ts'

/** A sentence that puts something on a date: by a time expression, or because it reports what was said that day. */
export interface Mention extends Pick<TimelineEntry, 'date' | 'granularity' | 'basis' | 'planned'> {
  readonly article: ArticleRecord
  /** The sentence, or the clause of it that holds this date where it holds several. */
  readonly span: Span
  readonly sentence: number
  /** The time expression; null where only the day of a quotation is known. */
  readonly timex: DatedTimex | null
  readonly quotation: LinkedQuotation | null
  /** What the sentence reports was said on another day. */
  readonly elsewhere: boolean
}

/** The mentions that are asked for: every part that is not null must hold. */
export interface WantedMentions {
  /** The coverage's names of speakers, of whom the mention must report. */
  readonly speakers: ReadonlySet<string> | null
  /** One of these terms stands in the sentence, all of them there or in the sentence before it. */
  readonly terms: readonly string[]
  /** ISO days, both included. */
  readonly since: string | null
  readonly until: string | null
}

/** Whether the sentence itself names the date. */
export const isNamed = ({ timex }: Mention): boolean => timex !== null

/** How much is told of a date. */
export interface DateCount {
  readonly date: string
  /** Mentions that name the date, and those that only report what was said on it. */
  readonly named: number
  readonly said: number
  readonly articles: number
}

const GRANULARITY: readonly (readonly [RegExp, TimelineEntry['granularity']])[] = [
  [/^\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
]
/** A month or year after these bounds something ("members before 1997"); nothing is said to have happened in it. */
const BOUND =
  /\b(?:(?:before|until|till|since|after|than|from|between|pre|post)[\s-]+(?:the\s|early\s|late\s)?|(?:between|from)\s[\w ]{3,15}\s(?:and|to|until)\s)$/i
/** Blocks whose sentences tell events; titles and captions repeat them without context. */
const TELLING = new Set(['body', 'standfirst'])

/** Every date that an article puts something on, in text order; a date comes once a sentence. */
export function mentionsOf(article: ArticleRecord): Mention[] {
  const sentences = article.sentences.map((sentence, index) => ({ ...sentence, index }))
  const telling = sentences.filter(({ block }) => TELLING.has(article.blocks[block]?.role ?? 'body'))
  const timexes = inOrder(article.timexes)
  const quotations = inOrder(article.quotations)
  return telling.flatMap(({ index, ...sentence }) => {
    const said = within(quotations, sentence).filter(({ saidOn }) => saidOn !== null)
    const dated = within(timexes, sentence).flatMap((timex) => dateOf(article, timex))
    const dates = new Set([...dated.map(({ date }) => date), ...said.map(({ saidOn }) => saidOn!)])
    return [...dates].map((date): Mention => {
      const own = dated.find((one) => one.date === date)
      const quotation = said.find(({ saidOn }) => saidOn === date) ?? null
      const clause = own ? clauseOf(article.text, sentence, own.timex, dated) : sentence
      // "..., she said on Tuesday" is nothing without what she said.
      const span = quotation && !overlap(clause, quotation) ? sentence : clause
      const basis = own?.basis ?? quotation?.saidBasis ?? 'resolved'
      const elsewhere = quotation === null && said.length > 0
      const rest = { timex: own?.timex ?? null, quotation, sentence: index, article, elsewhere }
      return { date, granularity: own?.granularity ?? 'day', basis, planned: own?.planned ?? false, span, ...rest }
    })
  })
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const inOrder = <T extends Span>(spans: readonly T[]): T[] => [...spans].sort((a, b) => a.start - b.start)

/** Those that begin in a sentence; `spans` are in text order. */
function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = []
  const first = lowerBound(spans, start, (span) => span.start)
  for (let index = first; index < spans.length && spans[index]!.start < end; index++) found.push(spans[index]!)
  return found
}

type Dated = Pick<Mention, 'date' | 'granularity' | 'basis' | 'planned'> & { readonly timex: DatedTimex }

function dateOf(article: ArticleRecord, timex: DatedTimex): Dated[] {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return []
  const date = timex.day ?? timex.value
  const granularity = GRANULARITY.find(([form]) => form.test(date))?.[1]
  if (!granularity) return []
  const before = article.text.slice(Math.max(0, timex.start - 30), timex.start)
  if (granularity !== 'day' && BOUND.test(before)) return []
  const counted = timex.basis === 'resolved' && article.published?.basis === 'inferred'
  const over = granularity === 'day' && date < (article.published?.value ?? '')
  return [{ date, granularity, basis: counted ? 'inferred' : timex.basis, planned: timex.planned && !over, timex }]
}

/** Where a clause may be parted from the next: "on January 10, a meeting on January 12 and another on January 13". */
const JOINT = /[,;]\s+(?:and\s+|but\s+|while\s+)?|\s(?:and|but|while)\s+/g
const SHORTEST_CLAUSE = 30

/** The clause that holds one date of a sentence with several, where it can be cut out; else the sentence. */
function clauseOf(text: string, sentence: Span, timex: Span, dated: readonly Dated[]): Span {
  const others = dated.map((one) => one.timex).filter(({ start }) => start !== timex.start)
  const before = others.filter(({ end }) => end <= timex.start).at(-1)
  const after = others.find(({ start }) => start >= timex.end)
  const joints = (from: number, to: number): Span[] =>
    [...text.slice(from, to).matchAll(JOINT)].map(({ index, 0: { length } }) => ({
      start: from + index,
      end: from + index + length,
    }))
  const start = before ? joints(before.end, timex.start)[0]?.end : sentence.start
  const end = after ? joints(timex.end, after.start).at(0)?.start : sentence.end
  // "In 1994, 1995 and 1997": a list of dates has one clause.
  if (start === timex.start || start === undefined || end === undefined || end - start < SHORTEST_CLAUSE)
    return sentence
  return { start, end }
}
