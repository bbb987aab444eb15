import lunr from 'lunr'
import type { ArticleRecord } from '../model.ts'
import { termsIn } from './analyser.ts'
import { type Candidate, type Frequencies, type Index, MOST_TERMS, REACH, type WeightedTerm } from './engine.ts'
import { gather } from './gather.ts'
import { type Passage, passagesOf } from './passages.ts'
import { spellingsAmong } from './spelling.ts'

const FIELD = 'terms'

interface Shelf {
  readonly first: number
  readonly counts: ReadonlyMap<string, number>
}

/** The terms of an article with how often each occurs, the title's counted once more. */
function termsOf(article: ArticleRecord, passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string, count: number) => counts.set(term, (counts.get(term) ?? 0) + count)
  for (const passage of passages) for (const [term, count] of passage.terms) add(term, count)
  for (const { term } of termsIn(article.title ?? '')) add(term, 1)
  return counts
}

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

/** The default index: in memory, for coverages up to some ten thousand passages. */
export function openLunr(articles: readonly ArticleRecord[]): Index {
  const passages: Passage[] = []
  const shelves = new Map<string, Shelf>()
  const articleFrequency = new Map<string, number>()
  const passageFrequency = new Map<string, number>()
  const count = (counts: Map<string, number>, term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const article of articles) {
    const own = passagesOf(article)
    const counts = termsOf(article, own)
    shelves.set(article.id, { first: passages.length, counts })
    for (const term of counts.keys()) count(articleFrequency, term)
    for (const passage of own) for (const term of passage.terms.keys()) count(passageFrequency, term)
    passages.push(...own)
  }
  const index = buildLunr(passages)
  const spell = spellingsAmong(passages)

  const neighbours = (id: number, step: 1 | -1): Passage[] => {
    const found: Passage[] = []
    for (let at = id + step; found.length < REACH && passages[at]?.article === passages[id]?.article; at += step)
      found.push(passages[at]!)
    return found
  }

  const candidate = (id: number, terms: readonly WeightedTerm[]): Candidate => {
    const passage = passages[id]!
    const counts = shelves.get(passage.article)!.counts
    const inArticle = new Map(terms.map(({ term }) => [term, counts.get(term) ?? 0]))
    return { passage, before: neighbours(id, -1), after: neighbours(id, 1), inArticle }
  }

  return {
    async frequencies(): Promise<Frequencies> {
      return {
        passages: passages.length,
        articles: articles.length,
        inPassages: (term) => passageFrequency.get(term) ?? 0,
        inArticles: (term) => articleFrequency.get(term) ?? 0,
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
      return gather(masks, asked, passages, limit).map((id) => candidate(id, asked))
    },

    async spellings(word) {
      return spell(word)
    },

    async close() {},
  }
}
