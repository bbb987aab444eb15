import type { AnswerCitation, LinkedQuotation } from '../model.ts'
import type { Passage, Query, Scored } from '../retrieval/index.ts'
import { cite, clip } from './citation.ts'
import type { Library } from './library.ts'
import { widen } from './widen.ts'

/** The quotation that a passage's words belong to most. */
function quotationOf(passage: Passage): LinkedQuotation | null {
  const overlap = ({ start, end }: LinkedQuotation) => Math.min(end, passage.end) - Math.max(start, passage.start)
  return passage.quotations.reduce<LinkedQuotation | null>(
    (best, quotation) => (best === null || overlap(quotation) > overlap(best) ? quotation : best),
    null,
  )
}

/**
 * The first passages as citations. A statement that several articles carry comes once, with the others listed, and
 * no words are cited twice.
 */
export function excerpts(library: Library, query: Query, ranked: readonly Scored[], most: number): AnswerCitation[] {
  const citations: AnswerCitation[] = []
  const cited = new Set<string>()
  for (const { candidate } of ranked) {
    if (citations.length === most) break
    const { passage } = candidate
    const article = library.byId.get(passage.article)
    if (!article || citations.some((known) => overlaps(known, passage))) continue
    const quotation = quotationOf(passage)
    const citation = cite(library, article, clip(article.text, widen(query, candidate), passage), quotation)
    const key = citation.text.replace(/\W+/g, ' ')
    if (cited.has(key) || (quotation && cited.has(quotation.id))) continue
    cited.add(key)
    for (const other of quotation ? [quotation, ...citation.others] : []) cited.add(`${other.article}#${other.start}`)
    citations.push(citation)
  }
  return citations
}

const overlaps = (citation: AnswerCitation, { article, start, end }: Passage): boolean =>
  citation.article === article && citation.start < end && citation.end > start
