import type { Span } from '../model.ts'
import type { Passage, Query } from '../retrieval/index.ts'
import { clip, LONGEST_CITATION } from './citation.ts'

/** Where a part of a long sentence may begin: behind the marks that end a clause. */
const CLAUSES = /[;:,.?!–—]["”’)]*\s+/g

/**
 * The part of a passage that holds most of what is asked: all of it where it is short enough to cite, else its words
 * from the clause on whose citation gathers the greatest weight of the question's terms, the earliest of equals.
 *
 * @param answer the short answer where it stands in this passage: a part that holds it comes before any that does not
 */
export function tellingPart(text: string, passage: Passage, query: Query, answer: Span | null = null): Span {
  if (passage.end - passage.start <= LONGEST_CITATION) return passage
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const found = passage.words.filter(({ term }) => weights.has(term))
  const value = ({ start, end }: Span): number => {
    const held = new Set(found.filter((word) => word.start >= start && word.end <= end).map(({ term }) => term))
    const answers = answer !== null && answer.start >= start && answer.end <= end ? query.weight : 0
    return [...held].reduce((sum, term) => sum + weights.get(term)!, answers)
  }
  const words = text.slice(passage.start, passage.end)
  const starts = [...words.matchAll(CLAUSES)].map((match) => passage.start + match.index + match[0].length)
  const parts = [passage.start, ...starts].map((start) => clip(text, { start, end: passage.end }))
  return parts.reduce((best, part) => (value(part) > value(best) ? part : best))
}
