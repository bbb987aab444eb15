import type { LinkedQuotation, QuotationFilter } from '../model.ts'
import { fold, subjectWords } from '../retrieval/index.ts'
import type { Library } from './library.ts'
import { findSpeakers } from './speakers.ts'

/** Newest said first; what has no day comes last; then by article and offset. */
const newestFirst = (a: LinkedQuotation, b: LinkedQuotation): number =>
  (b.saidOn ?? '').localeCompare(a.saidOn ?? '') ||
  (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)

/** The quotations that fit a filter: all its parts must hold; `about` asks for every one of its words. */
export function filterQuotations(library: Library, filter: QuotationFilter): LinkedQuotation[] {
  const names =
    filter.speaker === undefined ? null : new Set(findSpeakers(library, filter.speaker).map(({ name }) => name))
  const about = filter.about === undefined ? [] : subjectWords(filter.about).map(({ term }) => term)
  return library.quotations
    .filter((quotation) => {
      const said = quotation.saidOn ?? quotation.published
      if (names && (!quotation.speaker || !names.has(quotation.speaker.name))) return false
      if (filter.outlet !== undefined && !fromOutlet(library, quotation, filter.outlet)) return false
      if (filter.since !== undefined && (said === null || said < filter.since)) return false
      if (filter.until !== undefined && (said === null || said > filter.until)) return false
      return about.length === 0 || isAbout(library, quotation, about)
    })
    .sort(newestFirst)
}

/** Whether an article is from an outlet or credits it: "TASS" for "AFP/TASS". */
function fromOutlet(library: Library, { article }: { readonly article: string }, wanted: string): boolean {
  const record = library.byId.get(article)
  const folded = fold(wanted.trim())
  return [record?.outlet, record?.credit, ...(record?.credit?.split('/') ?? [])].some(
    (name) => typeof name === 'string' && fold(name.trim()) === folded,
  )
}

/** Whether the quotation's words, or its sentence's, hold every term. */
function isAbout(library: Library, quotation: LinkedQuotation, about: readonly string[]): boolean {
  const article = library.byId.get(quotation.article)
  if (!article) return false
  const start = Math.min(quotation.start, ...touching(article.sentences, quotation).map((sentence) => sentence.start))
  const end = Math.max(quotation.end, ...touching(article.sentences, quotation).map((sentence) => sentence.end))
  const held = new Set(subjectWords(article.text.slice(start, end)).map(({ term }) => term))
  return about.every((term) => held.has(term))
}

const touching = <T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  span: { readonly start: number; readonly end: number },
): T[] => spans.filter(({ start, end }) => start < span.end && end > span.start)
