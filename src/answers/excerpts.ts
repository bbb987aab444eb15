import type { AnswerCitation, LinkedQuotation } from '../model.ts'
import type { Passage, Scored } from '../retrieval/index.ts'
import { cite, clip } from './citation.ts'
import type { Draft } from './draft.ts'
import type { Library } from './library.ts'
import { tellingPart } from './telling.ts'
import { widen } from './widen.ts'

/** The quotation that a passage's words belong to most. */
function quotationOf(passage: Passage): LinkedQuotation | null {
  const overlap = ({ start, end }: LinkedQuotation) => Math.min(end, passage.end) - Math.max(start, passage.start)
  return passage.quotations.reduce<LinkedQuotation | null>(
    (best, quotation) => (best === null || overlap(quotation) > overlap(best) ? quotation : best),
    null,
  )
}

/** Excerpts, best first, and how many of them people are shown. */
export interface Excerpts {
  readonly citations: readonly AnswerCitation[]
  readonly shown: number
}

/**
 * An excerpt this far behind the best is one fiftieth as likely to answer. On XQuAD those are more than half of the second
 * and third excerpts, and six of the hundred that answer where the first does not.
 */
const FAR_LESS = 4

const keyOf = ({ article, start }: Passage): string => `${article}#${start}`

/** How likely each passage is to answer, going by the scores: they were fitted so that their powers of e are odds. */
function oddsOf(ranked: readonly Scored[]): (passage: Passage) => number {
  const best = Math.max(...ranked.map(({ score }) => score))
  const powers = new Map(ranked.map(({ candidate, score }) => [keyOf(candidate.passage), Math.exp(score - best)]))
  const all = [...powers.values()].reduce((sum, power) => sum + power, 0)
  return (passage) => (powers.get(keyOf(passage)) ?? 0) / all
}

/**
 * The first passages as citations. A statement that several articles carry comes once, with the others listed, and
 * no words are cited twice: a passage is widened by what no citation before it holds.
 */
export function excerpts(library: Library, { query, ranked, answerAt }: Draft, most: number): Excerpts {
  const citations: AnswerCitation[] = []
  const best = Math.max(...ranked.map(({ score }) => score))
  let shown = 0
  const cited = new Set<string>()
  const odds = oddsOf(ranked)
  for (const [at, { candidate, score }] of ranked.entries()) {
    if (citations.length === most) break
    const { passage } = candidate
    const article = library.byId.get(passage.article)
    const isCited = (span: Passage) => citations.some((known) => overlaps(known, span))
    if (!article || isCited(passage)) continue
    const quotation = quotationOf(passage)
    const part = tellingPart(article.text, passage, query, at === 0 ? answerAt : null)
    const citation = cite(
      library,
      article,
      part === passage ? clip(article.text, widen(query, candidate, isCited, odds), passage) : part,
      quotation,
    )
    const key = citation.text.replace(/\W+/g, ' ')
    if (cited.has(key) || (quotation && cited.has(quotation.id))) continue
    cited.add(key)
    for (const other of quotation ? [quotation, ...citation.others] : []) cited.add(`${other.article}#${other.start}`)
    const tells = citations.length === 0 || query.terms.length === 0 || score > best - FAR_LESS
    if (tells && shown === citations.length) shown++
    citations.push(citation)
  }
  return { citations, shown }
}

const overlaps = (citation: AnswerCitation, { article, start, end }: Passage): boolean =>
  citation.article === article && citation.start < end && citation.end > start
