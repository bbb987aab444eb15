import type { LinkedQuotation } from '../../model.ts'
import type { Query, Scored } from '../../retrieval/index.ts'

/** The quotation of a passage that holds most of what was asked. */
export function bestQuotation(
  query: Query,
  { passage }: Scored['candidate'],
  fits: (quotation: LinkedQuotation) => boolean,
): LinkedQuotation | null {
  const held = passage.quotations.filter(fits)
  if (held.length <= 1) return held[0] ?? null
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const value = ({ start, end }: LinkedQuotation) =>
    passage.words.reduce(
      (sum, word) => sum + (word.start >= start && word.end <= end ? (weights.get(word.term) ?? 0) : 0),
      0,
    )
  return held.reduce((best, quotation) => (value(quotation) > value(best) ? quotation : best))
}
