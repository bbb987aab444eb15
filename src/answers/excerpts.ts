import type { AnswerCitation, LinkedQuotation } from '../model.ts'
import type { Passage, Scored } from '../retrieval/index.ts'
import { cite, clip } from './citation.ts'
import type { Library } from './library.ts'

/** The quotation that a passage's words belong to most. */
export function quotationOf(passage: Passage): LinkedQuotation | null {
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
export function excerpts(library: Library, ranked: readonly Scored[], most: number): AnswerCitation[] {
  const citations: AnswerCitation[] = []
  const cited = new Set<string>()
  for (const { candidate } of ranked) {
    if (citations.length === most) break
    const { passage } = candidate
    const article = library.byId.get(passage.article)
    if (!article) continue
    const quotation = quotationOf(passage)
    const citation = cite(library, article, clip(article.text, passage), quotation)
    const key = citation.text.replace(/\W+/g, ' ')
    if (cited.has(key) || (quotation && cited.has(quotation.id))) continue
    cited.add(key)
    for (const other of quotation ? [quotation, ...citation.others] : [])
      cited.add('id' in other ? other.id : `${other.article}#${other.start}`)
    citations.push(citation)
  }
  return citations
}
