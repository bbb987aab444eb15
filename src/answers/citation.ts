import type { AnswerCitation, ArticleRecord, LinkedQuotation, Span } from '../model.ts'
import type { Library } from './library.ts'

/** No citation is longer; `docs` and the contract promise it. */
export const LONGEST_CITATION = 400
/** Where a long sentence may be cut, best place first: after a clause's end, then between words. */
const CUTS = [/[;:.?!–—]["”’)]*(?=\s)/g, /,["”’)]*(?=\s)/g, /(?=\s)/g]
const SHORTEST_CUT = 120

/**
 * The span cut to at most `most` characters so that it still holds `kept`, at clauses where that is possible.
 *
 * @returns a span within `span`, without white space at its ends
 */
export function clip(text: string, span: Span, kept: Span = span, most = LONGEST_CITATION): Span {
  if (span.end - span.start <= most) return trim(text, span)
  // The start moves only when the words to keep would be cut off behind; of words too long to keep, their beginning is kept.
  let start = span.start
  const keptTo = Math.min(kept.end, kept.start + most)
  if (keptTo > span.start + most) start = cutBetween(text, keptTo - most, kept.start, 'first') ?? kept.start
  const end = Math.min(start + most, span.end)
  if (end === span.end) return trim(text, { start, end })
  const fits = kept.end <= end
  const least = Math.max(start + SHORTEST_CUT, fits ? kept.end : 0)
  const cut = cutBetween(text, least, end, 'last') ?? (fits ? kept.end : cutBetween(text, start + 1, end, 'last'))
  return trim(text, { start, end: cut ?? end })
}

function cutBetween(text: string, from: number, to: number, which: 'first' | 'last'): number | null {
  const part = text.slice(from, Math.min(to + 1, text.length))
  for (const cut of CUTS) {
    const places = [...part.matchAll(cut)].map((match) => from + match.index + match[0].length).filter((at) => at <= to)
    const place = which === 'first' ? places[0] : places.at(-1)
    if (place !== undefined) return place
  }
  return null
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  const from = start + (slice.length - slice.trimStart().length)
  let to = from + slice.trim().length
  // Half of a character that takes two code units would not be what the article prints.
  if (/[\ud800-\udbff]/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

/** A citation of an article with what a reader needs to judge it. */
export function cite(
  library: Library,
  article: ArticleRecord,
  span: Span,
  quotation: LinkedQuotation | null = null,
): AnswerCitation {
  const { id, text, title, outlet, url, published, quotations } = article
  const others = quotation === null ? [] : (library.others.get(quotation.id) ?? [])
  return {
    article: id,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    title,
    outlet,
    url,
    published: published?.value ?? null,
    quotation,
    quotations: quotations.filter(({ start, end }) => start < span.end && end > span.start),
    others: others.filter(({ article: other }) => other !== id),
  }
}
