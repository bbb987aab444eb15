import type { Index } from './engine.ts'
import type { Passage } from './passages.ts'
import type { Query } from './query.ts'
import { rank, type Scored } from './score.ts'

/** How many passages are scored: on XQuAD the answer is among the first hundred for 1,175 of 1,190 questions. */
const CANDIDATES = 100
/** Weights are handed to engines as whole numbers. */
const SCALE = 1000

/** The passages that answer a query best, best first. */
export async function search(index: Index, query: Query, fits?: (passage: Passage) => number): Promise<Scored[]> {
  const terms = query.terms.map(({ term, weight }) => ({ term, weight: Math.max(1, Math.round(weight * SCALE)) }))
  return rank(query, await index.candidates(terms, CANDIDATES), fits)
}
