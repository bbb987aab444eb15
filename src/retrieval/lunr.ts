import lunr from 'lunr'
import type { ArticleRecord } from '../model.ts'
import { type Candidate, type Frequencies, type Index, MOST_TERMS, REACH, type WeightedTerm } from './engine.ts'
import { gather } from './gather.ts'
import type { Passage } from './passages.ts'
import { type Posting, packPostings, type SavedPostings, unpackPostings } from './postings.ts'
import { openShelves } from './shelves.ts'
import { capitalsIn, spellingsAmong } from './spelling.ts'

const FIELD = 'terms'

/** The passages that hold any of the terms, with which of them: a bare `lunr.query`. */
export const queryLunr = (index: lunr.Index, terms: readonly string[]): lunr.Index.Result[] =>
  index.query((query) => {
    for (const term of terms) query.term(new lunr.Token(term, {}) as unknown as string, { usePipeline: false })
  })

type Counts = readonly (readonly [string, number])[]

/** An index as plain data: with it, the same articles are opened without reading a word. */
export interface SavedLunr {
  readonly postings: SavedPostings
  readonly inArticles: Counts
  readonly capitals: Counts
}

/** Indexes the articles' passages. */
export function indexArticles(articles: readonly ArticleRecord[]): SavedLunr {
  const shelves = openShelves(articles)
  const { size, articleAt } = shelves.positions
  const passages: Passage[] = []
  const postings = new Map<string, number[]>()
  const inArticles = new Map<string, number>()
  for (let at = 0; at < size; at++) {
    const passage = shelves.passageAt(at)!
    if (articleAt(at) !== articleAt(at - 1))
      for (const term of shelves.termsAround(at).keys()) inArticles.set(term, (inArticles.get(term) ?? 0) + 1)
    for (const term of passage.terms.keys()) {
      const positions = postings.get(term)
      if (positions) positions.push(at)
      else postings.set(term, [at])
    }
    passages.push(passage)
  }
  return { postings: packPostings(postings), inArticles: [...inArticles], capitals: [...capitalsIn(passages)] }
}

/**
 * A lunr index of our own postings: lunr's tokeniser, stemmer and stop words take no part, nor do its weights, since
 * candidates are gathered by which terms they hold (`gather`). So every passage's vector is the same, an empty one, and
 * of a term's postings lunr is given what it looks at, when it looks at them.
 */
function lunrOf(postings: Iterable<Posting>, size: number): lunr.Index {
  const [nothing, empty]: [object, readonly number[]] = [{}, []]
  const invertedIndex = Array.from(postings, (posting, _index) => {
    const inField = {
      _index,
      get [FIELD]() {
        return Object.fromEntries(posting.positions.map((position) => [position, nothing]))
      },
    }
    return [posting.term, inField]
  })
  const fieldVectors = Array.from({ length: size }, (_, position) => [`${FIELD}/${position}`, empty])
  return lunr.Index.load({ version: lunr.version, fields: [FIELD], fieldVectors, invertedIndex, pipeline: [] })
}

/**
 * The default index: in memory, for coverages up to some ten thousand passages.
 *
 * @param saved what `indexArticles` made of the same articles
 */
export function openLunr(articles: readonly ArticleRecord[], saved: SavedLunr = indexArticles(articles)): Index {
  const shelves = openShelves(articles)
  const { size, articleAt } = shelves.positions
  const postings = unpackPostings(saved.postings)
  const inArticles = new Map(saved.inArticles)
  const spell = spellingsAmong(saved.capitals)
  let index: lunr.Index | undefined
  // Made for the first question, which it takes some 50 ms at ten thousand passages: as long as half of a start.
  const opened = (): lunr.Index => {
    index ??= lunrOf(postings.values(), size)
    return index
  }

  const neighbours = (id: number, step: 1 | -1): Passage[] => {
    const found: Passage[] = []
    for (let at = id + step; found.length < REACH && articleAt(at) === articleAt(id); at += step)
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
        inPassages: (term) => (asked.has(term) && postings.get(term)?.positions.length) || 0,
        inArticles: (term) => (asked.has(term) && inArticles.get(term)) || 0,
      }
    },

    async candidates(terms, limit) {
      const asked = terms.slice(0, MOST_TERMS)
      // lunr takes a query without terms to mean every document.
      if (asked.length === 0) return []
      const bit = new Map(asked.map(({ term }, n) => [term, 1 << n]))
      const masks = new Uint32Array(size)
      for (const { ref, matchData } of queryLunr(opened(), [...bit.keys()])) {
        let mask = 0
        for (const term in matchData.metadata) mask |= bit.get(term) ?? 0
        masks[Number(ref)] = mask
      }
      return gather(masks, asked, shelves.positions, limit).map((id) => candidate(id, asked))
    },

    async spellings(word) {
      return spell(word)
    },

    async close() {},
  }
}
