import type pg from 'pg'
import {
  type Candidate,
  type Index,
  MOST_TERMS,
  nearestSpellings,
  type Passage,
  passageOf,
  REACH,
  spellingBounds,
} from '../retrieval/index.ts'
import type { Articles } from './articles.ts'
import { neighbourOf } from './neighbour.ts'
import type { State } from './state.ts'
import { indexable } from './storable.ts'

/**
 * The passages that gather the greatest weight: a term counts three times where it stands in the sentence, once where
 * it stands within reach. Weights are integers, so the order never depends on the order of adding up; ties go to the
 * earlier passage. $1 the terms, $2 their weights, $3 how many passages.
 */
export const CANDIDATES = `with asked (term, weight) as (select * from unnest($1::text[], $2::integer[])),
  gathered as (
    select article, place >> 1 as sentence, sum(weight * (1 + 2 * (place & 1))) as weight
    from asked join postings using (term) cross join unnest(places) as place
    group by 1, 2
  )
  select article, sentence from gathered join articles using (article) where live
  order by weight desc, articles.place, sentence limit $3`

const FREQUENCIES = 'select term, passages, articles from terms where term = any($1)'
const COUNTS = 'select article, term, count, places from postings where term = any($1) and article = any($2)'
const SPELLINGS = 'select word, count from spellings where initial = $1 and length between $2 and $3'

/** An index whose postings are in the database; it sees what the transaction sees. */
export function openPostings(client: pg.ClientBase, state: State, articles: Articles): Index {
  return {
    async frequencies(terms) {
      const { rows } = await client.query<{ term: string; passages: number; articles: number }>(FREQUENCIES, [
        [...new Set(terms)].map(indexable),
      ])
      const known = new Map(rows.map((row) => [row.term, row]))
      return {
        passages: state.passages,
        articles: state.cards.length,
        inPassages: (term) => known.get(indexable(term))?.passages ?? 0,
        inArticles: (term) => known.get(indexable(term))?.articles ?? 0,
      }
    },

    async candidates(terms, limit) {
      const asked = terms.slice(0, MOST_TERMS)
      if (asked.length === 0) return []
      const names = asked.map(({ term }) => indexable(term))
      const { rows } = await client.query<{ article: number; sentence: number }>(CANDIDATES, [
        names,
        asked.map(({ weight }) => weight),
        limit,
      ])
      const keys = [...new Set(rows.map(({ article }) => article))]
      const [records, counts] = [await articles.read(keys), await countsOf(client, names, keys)]
      const byKey = new Map(keys.map((key, n) => [key, records[n]!]))
      const known = new Set(asked.map(({ term }) => term))
      const passages = new Map(
        rows.map(({ article, sentence }) => [`${article} ${sentence}`, passageOf(byKey.get(article)!, sentence)]),
      )
      const beside = (key: number, sentence: number): Passage[] => {
        const article = byKey.get(key)!
        if (sentence < 0 || sentence >= article.sentences.length) return []
        const held = counts.get(key)
        const holds = (term: string): boolean => held?.get(indexable(term))?.sentences.has(sentence) ?? false
        const passage = passages.get(`${key} ${sentence}`) ?? neighbourOf(article, sentence, { asked: known, holds })
        passages.set(`${key} ${sentence}`, passage)
        return [passage]
      }
      const steps = [...Array(REACH).keys()].map((n) => n + 1)
      return rows.map(({ article, sentence }): Candidate => {
        const held = counts.get(article)
        return {
          passage: passages.get(`${article} ${sentence}`)!,
          before: steps.flatMap((step) => beside(article, sentence - step)),
          after: steps.flatMap((step) => beside(article, sentence + step)),
          inArticle: new Map(asked.map(({ term }, n) => [term, held?.get(names[n]!)?.count ?? 0])),
        }
      })
    },

    async spellings(word) {
      const bounds = spellingBounds(word)
      if (!bounds) return []
      const { rows } = await client.query<{ word: string; count: number }>(SPELLINGS, [
        ...[bounds.initial, bounds.shortest, bounds.longest],
      ])
      return nearestSpellings(
        word,
        rows.map(({ word: other, count }) => [other, count]),
      )
    },

    async close() {},
  }
}

/** What an article's postings tell of a term. */
interface Counted {
  /** How often the article and its title have it. */
  readonly count: number
  /** The sentences that hold it. */
  readonly sentences: ReadonlySet<number>
}

async function countsOf(
  client: pg.ClientBase,
  terms: readonly string[],
  articles: readonly number[],
): Promise<Map<number, Map<string, Counted>>> {
  const { rows } = await client.query<{ article: number; term: string; count: number; places: number[] }>(COUNTS, [
    ...[terms, articles],
  ])
  const counts = new Map<number, Map<string, Counted>>()
  for (const { article, term, count, places } of rows) {
    const sentences = new Set(places.filter((place) => place % 2 === 1).map((place) => place >> 1))
    const held = counts.get(article) ?? new Map<string, Counted>()
    counts.set(article, held.set(term, { count, sentences }))
  }
  return counts
}
