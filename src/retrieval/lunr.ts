import lunr from 'lunr'
import type { ArticleRecord } from '../model.ts'
import { type Candidate, type Frequencies, type Index, MOST_TERMS, REACH, type WeightedTerm } from './engine.ts'
import { gather } from './gather.ts'
import type { Passage } from './passages.ts'
import { openShelves } from './shelves.ts'
import { capitalsIn, spellingsAmong } from './spelling.ts'

const FIELD = 'terms'

/** A lunr index of our own terms: lunr's tokeniser, stemmer and stop words take no part. */
export function buildLunr(passages: readonly Passage[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('id')
  builder.field(FIELD)
  // lunr's types know no tokenizer on a builder, though it is public and documented.
  const open = builder as unknown as { tokenizer: (terms: readonly string[]) => lunr.Token[] }
  open.tokenizer = (terms) => terms.map((term) => new lunr.Token(term, {}))
  passages.forEach((passage, id) => {
    builder.add({ id, [FIELD]: [...passage.terms.keys()] })
  })
  return builder.build()
}

/** The passages that hold any of the terms, with which of them: a bare `lunr.query`. */
export const queryLunr = (index: lunr.Index, terms: readonly string[]): lunr.Index.Result[] =>
  index.query((query) => {
    for (const term of terms) query.term(new lunr.Token(term, {}) as unknown as string, { usePipeline: false })
  })

type Counts = readonly (readonly [string, number])[]

/** An index as plain data: with it, the same articles are opened without reading a word. */
export interface SavedLunr {
  readonly index: object
  readonly inPassages: Counts
  readonly inArticles: Counts
  readonly capitals: Counts
}

/** Indexes the articles' passages. */
export function indexArticles(articles: readonly ArticleRecord[]): SavedLunr {
  const shelves = openShelves(articles)
  const passages: Passage[] = []
  const inPassages = new Map<string, number>()
  const inArticles = new Map<string, number>()
  const count = (counts: Map<string, number>, term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  for (let at = 0; shelves.articleAt(at) >= 0; at++) {
    const passage = shelves.passageAt(at)!
    if (shelves.articleAt(at) !== shelves.articleAt(at - 1))
      for (const term of shelves.termsAround(at).keys()) count(inArticles, term)
    for (const term of passage.terms.keys()) count(inPassages, term)
    passages.push(passage)
  }
  const index = buildLunr(passages).toJSON()
  return { index, inPassages: [...inPassages], inArticles: [...inArticles], capitals: [...capitalsIn(passages)] }
}

/**
 * The default index: in memory, for coverages up to some ten thousand passages.
 *
 * @param saved what `indexArticles` made of the same articles
 */
export function openLunr(articles: readonly ArticleRecord[], saved: SavedLunr = indexArticles(articles)): Index {
  const shelves = openShelves(articles)
  const index = lunr.Index.load(saved.index)
  const inPassages = new Map(saved.inPassages)
  const inArticles = new Map(saved.inArticles)
  const spell = spellingsAmong(saved.capitals)
  const size = articles.reduce((sum, { sentences }) => sum + sentences.length, 0)

  const neighbours = (id: number, step: 1 | -1): Passage[] => {
    const found: Passage[] = []
    for (let at = id + step; found.length < REACH && shelves.articleAt(at) === shelves.articleAt(id); at += step)
      found.push(shelves.passageAt(at)!)
    return found
  }

  const candidate = (id: number, terms: readonly WeightedTerm[]): Candidate => {
    const counts = shelves.termsAround(id)
    const inArticle = new Map(terms.map(({ term }) => [term, counts.get(term) ?? 0]))
    return { passage: shelves.passageAt(id)!, before: neighbours(id, -1), after: neighbours(id, 1), inArticle }
  }

  return {
    async frequencies(terms): Promise<Frequencies> {
      const asked = new Set(terms)
      return {
        passages: size,
        articles: articles.length,
        inPassages: (term) => (asked.has(term) && inPassages.get(term)) || 0,
        inArticles: (term) => (asked.has(term) && inArticles.get(term)) || 0,
      }
    },

    async candidates(terms, limit) {
      const asked = terms.slice(0, MOST_TERMS)
      // lunr takes a query without terms to mean every document.
      if (asked.length === 0) return []
      const bit = new Map(asked.map(({ term }, n) => [term, 1 << n]))
      const masks = new Map<number, number>()
      for (const { ref, matchData } of queryLunr(index, [...bit.keys()])) {
        let mask = 0
        for (const term in matchData.metadata) mask |= bit.get(term) ?? 0
        masks.set(Number(ref), mask)
      }
      return gather(masks, asked, shelves.articleAt, limit).map((id) => candidate(id, asked))
    },

    async spellings(word) {
      return spell(word)
    },

    async close() {},
  }
}
