import type { Query, Scored } from '../retrieval/index.ts'

/**
 * A logistic model of whether the coverage holds an answer at all. Fitted on XQuAD with every second article taken
 * away and read with the others taken away, both ways; averaged. The base is moved so that 0.5 divides.
 */
const SIGNS = { near: 4, score: 0.165, article: 3.7, names: 2, base: -6.1 }
/** A question without names counts as if most of them were met. */
const NO_NAMES = 0.7

/** From this confidence on a question counts as answered. */
export const LEAST_CONFIDENCE = 0.5

/**
 * How sure it is that the best passage answers: by how much of the question's weight it covers with its neighbours and
 * its article, and how many of the names asked about stand there. 0 to 1, comparable across questions and coverages.
 */
export function confidenceIn(query: Query, best: Scored | undefined): number {
  if (best === undefined) return 0
  const { inArticle } = best.candidate
  let article = 0
  let names = 0
  let named = 0
  for (const { term, name, weight, articleWeight } of query.terms) {
    const there = (inArticle.get(term) ?? 0) > 0
    if (there) article += articleWeight
    if (name) names += weight
    if (name && there) named += weight
  }
  const sum =
    SIGNS.base +
    SIGNS.near * best.coveredNear +
    SIGNS.score * best.score +
    (SIGNS.article * article) / (query.articleWeight || 1) +
    SIGNS.names * (names > 0 ? named / names : NO_NAMES)
  return 1 / (1 + Math.exp(-sum))
}
