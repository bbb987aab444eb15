import type pg from 'pg'
import { termsIn } from '../../src/retrieval/index.ts'
import { articleText } from '../newspaper.ts'

/** Articles whose rows are written at once. */
const CHUNK = 200

/**
 * The plainest postings in PostgreSQL, in a schema of their own: a row for each term of each sentence of the generated
 * articles, and each sentence's length.
 *
 * @returns the mean length, in terms
 */
export async function fillBare(client: pg.ClientBase, articles: number): Promise<number> {
  await client.query(`create schema bare
    create table postings (term text collate "C", passage integer, count integer, primary key (term, passage))
    create table passages (passage integer primary key, length integer)`)
  const lengths: number[] = []
  for (let first = 0; first < articles; first += CHUNK) {
    const rows: [string, number, number][] = []
    for (let n = first; n < Math.min(articles, first + CHUNK); n++)
      for (const sentence of articleText(n).split(/(?<=[.”])\s+/)) {
        const counts = new Map<string, number>()
        const terms = termsIn(sentence)
        for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
        for (const [term, count] of counts) rows.push([term, lengths.length, count])
        lengths.push(terms.length)
      }
    await client.query(
      'insert into bare.postings select * from unnest($1::text[], $2::integer[], $3::integer[])',
      [0, 1, 2].map((column) => rows.map((row) => row[column])),
    )
  }
  await client.query(
    'insert into bare.passages select n - 1, length from unnest($1::integer[]) with ordinality as row (length, n)',
    [lengths],
  )
  await client.query('vacuum analyze bare.postings')
  await client.query('vacuum analyze bare.passages')
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length
}

/** The hundred passages that BM25 puts first. $1 the terms, $2 their inverse document frequencies, $3 the mean length. */
export const BARE_BM25 = `select passage,
    sum(weight * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length / $3::float8))) as score
  from unnest($1::text[], $2::float8[]) as asked (term, weight)
    join bare.postings using (term) join bare.passages using (passage)
  group by passage order by score desc, passage limit 100`
