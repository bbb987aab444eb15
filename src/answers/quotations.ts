import type { ArticleCard, ArticleRecord, LinkedQuotation, QuotationFilter, Span } from '../model.ts'
import { fold, subjectWords } from '../retrieval/index.ts'
import type { Library, WantedQuotations } from './library.ts'
import { findSpeakers } from './speakers.ts'

/** Newest said first; what has no day comes last; then by article and offset. */
const newestFirst = (a: LinkedQuotation, b: LinkedQuotation): number =>
  (b.saidOn ?? '').localeCompare(a.saidOn ?? '') ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)

/** The quotations that fit a filter: all its parts must hold; `about` asks for every one of its words. */
export async function filterQuotations(library: Library, filter: QuotationFilter): Promise<LinkedQuotation[]> {
  const { speaker, about, outlet, since = null, until = null } = filter
  const found = await library.quotations({
    speakers: speaker === undefined ? null : new Set(findSpeakers(library, speaker).map(({ name }) => name)),
    articles: outlet === undefined ? null : articlesOf(library.cards, outlet),
    since,
    until,
    terms: about === undefined ? [] : [...new Set(subjectWords(about).map(({ term }) => term))],
  })
  return [...found].sort(newestFirst)
}

/** The articles that are from an outlet or credit it: "TASS" for "AFP/TASS". */
function articlesOf(cards: readonly ArticleCard[], wanted: string): Set<string> {
  const folded = fold(wanted.trim())
  const ids = cards.filter(({ outlet, credit }) =>
    [outlet, credit, ...(credit?.split('/') ?? [])].some((name) => name != null && fold(name.trim()) === folded),
  )
  return new Set(ids.map(({ id }) => id))
}

/** The distinct terms of a quotation's words and its sentences'. */
export function quotationTerms({ text, sentences }: Pick<ArticleRecord, 'text' | 'sentences'>, said: Span): string[] {
  const touching = sentences.filter(({ start, end }) => start < said.end && end > said.start)
  const start = Math.min(said.start, ...touching.map((sentence) => sentence.start))
  const end = Math.max(said.end, ...touching.map((sentence) => sentence.end))
  return [...new Set(subjectWords(text.slice(start, end)).map(({ term }) => term))]
}

/** Whether a quotation is wanted. */
export function isWanted(article: ArticleRecord, quotation: LinkedQuotation, wanted: WantedQuotations): boolean {
  const { speakers, articles, since, until, terms } = wanted
  const said = quotation.saidOn ?? quotation.published
  if (speakers && (!quotation.speaker || !speakers.has(quotation.speaker.name))) return false
  if (articles && !articles.has(article.id)) return false
  if (since !== null && (said === null || said < since)) return false
  if (until !== null && (said === null || said > until)) return false
  if (terms.length === 0) return true
  const held = new Set(quotationTerms(article, quotation))
  return terms.every((term) => held.has(term))
}
