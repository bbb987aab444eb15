import type { Candidate } from './engine.ts'
import type { Passage } from './passages.ts'
import type { Query } from './query.ts'

/** A candidate with how well it answers. */
export interface Scored {
  readonly candidate: Candidate
  readonly score: number
  /** The share of the query's weight that the sentence itself holds; that it holds with its neighbours. 0 to 1. */
  readonly covered: number
  readonly coveredNear: number
}

/**
 * How much each sign counts. Fitted by logistic regression on half of XQuAD's articles and read on the other half,
 * both ways, then rounded; see docs/benchmarks.md.
 */
const SIGNS = { words: 7, covered: 3, related: 4, before: 4, near: 4, article: 4, fits: 2, length: 2, title: -3 }

/** BM25's saturation and length normalisation, and the usual number of terms in a sentence of news. */
const K1 = 1.2
const B = 0.75
const USUAL_LENGTH = 17
/** What a neighbour in another paragraph counts, against one in the same. */
const ACROSS = 0.5

/** Whether two stems are of one family that Porter keeps apart ("poland", "polish"; "invent", "inventor"). */
function related(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const longer = Math.max(a.length, b.length)
  if (shorter < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false
  let same = 1
  while (same < shorter && a[same] === b[same]) same++
  return same >= 4 && same >= shorter * 0.75 && same >= longer * 0.55
}

const holdsRelated = (passage: Passage, term: string): boolean => {
  for (const other of passage.terms.keys()) if (related(term, other)) return true
  return false
}

/** What a term counts for in the neighbours: 1 in the same paragraph, less beyond it, 0 when none has it. */
function near(term: string, passage: Passage, neighbours: readonly Passage[]): number {
  let most = 0
  for (const neighbour of neighbours)
    if (neighbour.terms.has(term)) most = Math.max(most, neighbour.block === passage.block ? 1 : ACROSS)
  return most
}

/** Scores one candidate: its sentence by BM25 and coverage, then its neighbours, its article and the answer's type. */
function score(query: Query, candidate: Candidate, fits: number): Scored {
  const { passage, before, after, inArticle } = candidate
  const length = passage.terms.size
  const dampened = K1 * (1 - B + (B * length) / USUAL_LENGTH)
  let words = 0
  let covered = 0
  let kin = 0
  let first = 0
  let around = 0
  let article = 0
  for (const { term, weight, articleWeight, country } of query.terms) {
    const count = passage.terms.get(term) ?? 0
    const share = inArticle.get(term) ?? 0
    article += (articleWeight * share) / (share + K1)
    if (count > 0) {
      words += (weight * count * (K1 + 1)) / (count + dampened)
      covered += weight
      around += weight
      continue
    }
    if ((country && passage.countries.has(country)) || holdsRelated(passage, term)) kin += weight
    first += weight * near(term, passage, before.slice(0, 1))
    around += weight * Math.max(near(term, passage, before), near(term, passage, after))
  }
  const all = query.weight || 1
  const total =
    (SIGNS.words * words + SIGNS.covered * covered + SIGNS.related * kin + SIGNS.before * first + SIGNS.near * around) /
      all +
    (SIGNS.article * article) / (query.articleWeight || 1) +
    SIGNS.fits * fits +
    (SIGNS.length * Math.log(length + 1)) / 3 +
    (passage.title ? SIGNS.title : 0)
  return { candidate, score: total, covered: covered / all, coveredNear: around / all }
}

/**
 * Orders candidates, best first. The one place where passages are scored, whichever engine found them; ties are
 * broken by article and offset.
 *
 * @param fits how well a passage can hold the kind of answer that is asked for, 0 to 1
 */
export function rank(
  query: Query,
  candidates: readonly Candidate[],
  fits: (passage: Passage) => number = () => 0.5,
): Scored[] {
  return candidates
    .map((candidate) => score(query, candidate, fits(candidate.passage)))
    .sort((a, b) => b.score - a.score || inOrder(a.candidate.passage, b.candidate.passage))
}

const inOrder = (a: Passage, b: Passage): number =>
  a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1
