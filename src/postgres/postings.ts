import type pg from 'pg'
import {
  type Candidate,
  gather,
  type Index,
  MOST_TERMS,
  nearestSpellings,
  type Passage,
  passageOf,
  REACH,
  spellingBounds,
  type WeightedTerm,
} from '../retrieval/index.ts'
import type { Articles } from './articles.ts'
import { neighbourOf } from './neighbour.ts'
import { eachPosting } from './packed-postings.ts'
import type { State } from './state.ts'
import { indexable } from './storable.ts'

const FREQUENCIES = 'select term, passages, articles from terms where term = any($1)'
const POSTINGS = 'select term, postings from terms where term = any($1)'
const SPELLINGS = 'select word, count from spellings where initial = $1 and length between $2 and $3'

/** The sentences next to one, nearest first. */
const STEPS = Array.from({ length: REACH }, (_, n) => n + 1)

/** An index whose postings are in the database; it sees what the transaction sees. */
export function openPostings(client: pg.ClientBase, state: State, articles: Articles): Index {
  const { positions, keys } = state
  return {
    async frequencies(terms) {
      const { rows } = await client.query<{ term: string; passages: number; articles: number }>(FREQUENCIES, [
        [...new Set(terms)].map(indexable),
      ])
      const known = new Map(rows.map((row) => [row.term, row]))
      return {
        passages: positions.size,
        articles: keys.length,
        inPassages: (term) => known.get(indexable(term))?.passages ?? 0,
        inArticles: (term) => known.get(indexable(term))?.articles ?? 0,
      }
    },

    async candidates(terms, limit) {
      const asked = terms.slice(0, MOST_TERMS)
      if (asked.length === 0) return []
      const { masks, counts } = await readPostings(client, asked, state)
      const found = gather(masks, asked, positions, limit)
      const places = [...new Set(found.map(positions.articleAt))]
      const records = await articles.read(places.map((place) => keys[place]!))
      const byPlace = new Map(places.map((place, n) => [place, records[n]!]))
      const bits = new Map(asked.map(({ term }, n) => [term, 1 << n]))
      const sentenceOf = (at: number): number => at - positions.firstOf(positions.articleAt(at))
      const passages = new Map(
        found.map((at) => [at, passageOf(byPlace.get(positions.articleAt(at))!, sentenceOf(at))]),
      )
      const beside = (at: number, other: number): Passage[] => {
        const place = positions.articleAt(at)
        if (positions.articleAt(other) !== place) return []
        const held = { bits, mask: masks[other]! }
        const passage = passages.get(other) ?? neighbourOf(byPlace.get(place)!, sentenceOf(other), held)
        passages.set(other, passage)
        return [passage]
      }
      return found.map((at): Candidate => {
        const place = positions.articleAt(at)
        return {
          passage: passages.get(at)!,
          before: STEPS.flatMap((step) => beside(at, at - step)),
          after: STEPS.flatMap((step) => beside(at, at + step)),
          inArticle: new Map(asked.map(({ term }, n) => [term, counts[n]![place]!])),
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

/** Which terms each passage holds (bit n for the nth), and how often each article has each term. */
async function readPostings(
  client: pg.ClientBase,
  terms: readonly WeightedTerm[],
  { positions, keys }: State,
): Promise<{ readonly masks: Uint32Array; readonly counts: readonly Uint32Array[] }> {
  const names = terms.map(({ term }) => indexable(term))
  const { rows } = await client.query<{ term: string; postings: string }>(POSTINGS, [names])
  const joined = new Map(rows.map(({ term, postings }) => [term, postings]))
  const masks = new Uint32Array(positions.size)
  const counts = names.map((name, n) => {
    const inArticles = new Uint32Array(keys.length)
    eachPosting(joined.get(name) ?? '', (place, { count, sentences }) => {
      inArticles[place] = count
      const first = positions.firstOf(place)
      for (const sentence of sentences) masks[first + sentence]! |= 1 << n
    })
    return inArticles
  })
  return { masks, counts }
}
