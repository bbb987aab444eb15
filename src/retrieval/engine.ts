import type { Passage } from './passages.ts'

/** A term of a query with its weight: a positive integer, so that every engine adds up to the same sums. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** A passage that may answer, with what scoring needs of its surroundings. */
export interface Candidate {
  readonly passage: Passage
  /** The sentences before and after it, nearest first. */
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  /** How often each of the query's terms occurs in the article, its title included. */
  readonly inArticle: ReadonlyMap<string, number>
}

/** How common terms are in the coverage. */
export interface Frequencies {
  readonly passages: number
  readonly articles: number
  /** The number of passages, and of articles, that hold a term; a term that is not there is 0. */
  inPassages(term: string): number
  inArticles(term: string): number
}

/**
 * An index of passages. Engines differ in where they keep postings, never in what they return: the candidates are
 * the passages whose sentence, with its neighbours, gathers the greatest sum of the query's weights, ties broken by
 * article and position. Scoring and ordering is done by one piece of code above them (`rank`).
 */
export interface Index {
  /** Of the terms asked for; any other counts as one that is not there. */
  frequencies(terms: readonly string[]): Promise<Frequencies>
  /** At most `limit` passages that hold one of the terms, themselves or in a neighbour. */
  candidates(terms: readonly WeightedTerm[], limit: number): Promise<readonly Candidate[]>
  /** Words of the coverage that are spelled nearly as `word` (folded), nearest first; none when `word` is short. */
  spellings(word: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** How many sentences on each side count as a passage's neighbours. */
export const REACH = 2
/** An engine looks at no more of a query's terms than this, the weightiest. */
export const MOST_TERMS = 30
