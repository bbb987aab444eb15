import type pg from 'pg'
import { daysOf, othersOf, topicsOf } from '../answers/stored.ts'
import type { Statement } from '../linking/statements.ts'
import type { Filling } from './fill.ts'
import { JOINED } from './packed-postings.ts'
import type { ArticleCounts } from './rows.ts'
import { indexable, numbersLiteral, storable } from './storable.ts'

/** Articles whose counts are read at a time. */
const CHUNK = 500

/**
 * Makes the articles the state that questions are answered from, with all that follows from them together, in one
 * transaction.
 *
 * @param keys of the articles, in the order of their ids
 */
export async function showState(
  client: pg.Client,
  { linked, skipped, fingerprint }: Filling,
  version: string,
  keys: readonly number[],
): Promise<void> {
  const { articles, speakers, statements } = linked
  const places = new Map(articles.map(({ id }, place) => [id, keys[place]!]))
  await client.query('begin')
  await client.query(
    `update articles set live = place.article is not null, place = coalesce(place.n - 1, 0)
     from articles as all_articles left join unnest($1::integer[]) with ordinality as place (article, n)
       on place.article = all_articles.article
     where articles.article = all_articles.article
       and (articles.live or place.article is not null)
       and (articles.live, articles.place) is distinct from (place.article is not null, coalesce(place.n - 1, 0))`,
    [keys],
  )
  // Not truncated: that would empty the tables for those who still read the old state.
  for (const table of ['members', 'others', 'terms', 'stems', 'spellings', 'lists'])
    await client.query(`delete from ${table}`)
  await writeMembers(client, statements, places)
  const byId = new Map(articles.flatMap(({ id, quotations }) => quotations.map((quotation) => [quotation.id, id])))
  const others = new Map<string, [string, unknown][]>()
  for (const [quotation, printings] of othersOf(articles, statements)) {
    const id = byId.get(quotation)!
    others.set(id, [...(others.get(id) ?? []), [quotation, printings]])
  }
  await client.query('insert into others (article, content) select * from unnest($1::integer[], $2::text[])', [
    [...others.keys()].map((id) => places.get(id)),
    [...others.values()].map((list) => JSON.stringify(list)),
  ])
  await client.query(
    `insert into terms (term, passages, articles, postings)
     select term, sum(holding), count(*), ${JOINED} from postings join articles using (article) where live group by term`,
  )
  const units = await writeCounts(client, keys)
  const lists = { speakers, skipped, topics: topicsOf(articles), days: daysOf(articles) }
  for (const [name, list] of Object.entries(lists))
    await client.query('insert into lists (name, content) values ($1, $2)', [name, JSON.stringify(list)])
  await client.query(
    `insert into coverage (generation, fingerprint, version, articles, passages, units) values (1, $1, $2, $3, $4, $5)
     on conflict (one) do update set generation = coverage.generation + 1, fingerprint = $1, version = $2,
       articles = $3, passages = $4, units = $5`,
    [fingerprint, version, articles.length, articles.reduce((sum, { sentences }) => sum + sentences.length, 0), units],
  )
  await client.query('commit')
  await client.query('analyze')
}

/** Removes what belongs to no state. Nobody may be writing. */
export const clearAway = async (client: pg.Client): Promise<void> => {
  await client.query('delete from articles where not live')
}

const MEMBERS = `insert into members (statement, n, article, start, quoted, parts)
  select statement, n, article, start, quoted, parts::integer[]
  from unnest($1::integer[], $2::integer[], $3::integer[], $4::integer[], $5::boolean[], $6::text[])
    as row (statement, n, article, start, quoted, parts)`

async function writeMembers(
  client: pg.Client,
  statements: readonly Statement[],
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = statements.flatMap(({ members }, statement) => members.map((member, n) => ({ ...member, statement, n })))
  await client.query(MEMBERS, [
    rows.map(({ statement }) => statement),
    rows.map(({ n }) => n),
    rows.map(({ article }) => places.get(article)),
    rows.map(({ start }) => start),
    rows.map(({ quotation }) => quotation !== null),
    rows.map(({ parts }) => numbersLiteral(parts.flatMap(({ start, end }) => [start, end]))),
  ])
}

/** The totals over all articles, read back by the chunk: most articles were counted by an earlier load. */
async function writeCounts(client: pg.Client, keys: readonly number[]): Promise<number> {
  const stems = new Map<string, number>()
  const capitals = new Map<string, number>()
  const add = (totals: Map<string, number>, counts: readonly (readonly [string, number])[]): void => {
    for (const [word, count] of counts) totals.set(word, (totals.get(word) ?? 0) + count)
  }
  let units = 0
  for (let first = 0; first < keys.length; first += CHUNK) {
    const { rows } = await client.query<{ counts: string }>('select counts from articles where article = any($1)', [
      keys.slice(first, first + CHUNK),
    ])
    for (const { counts } of rows) {
      const read = JSON.parse(counts) as ArticleCounts
      units += read.units
      add(stems, read.stems)
      add(capitals, read.capitals)
    }
  }
  await client.query('insert into stems (stem, units) select * from unnest($1::text[], $2::integer[])', [
    [...stems.keys()].map(indexable),
    [...stems.values()],
  ])
  const names = [...capitals].filter(([, count]) => count > 0)
  await client.query(
    `insert into spellings (initial, length, word, count)
     select * from unnest($1::text[], $2::integer[], $3::text[], $4::integer[])`,
    [
      names.map(([word]) => storable(word[0]!)),
      names.map(([word]) => word.length),
      names.map(([word]) => storable(word)),
      names.map(([, count]) => count),
    ],
  )
  return units
}
