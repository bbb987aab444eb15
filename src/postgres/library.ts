import type pg from 'pg'
import { type Library, lastOf, mentionsOf, type WantedMentions } from '../answers/stored.ts'
import type { ArticleRecord, LinkedQuotation } from '../model.ts'
import { openArticles, type Records } from './articles.ts'
import { openPostings } from './postings.ts'
import type { State } from './state.ts'
import { indexable } from './storable.ts'
import { openWordings } from './wordings.ts'

/** Articles that are read at a time where all of many may be wanted. */
const CHUNK = 50

const WITH_WORDS = 'select article from articles where live and words @> $1 order by place'
const QUOTATIONS = `select content from quotations join articles using (article) where live
    and ($1::text[] is null or speaker = any($1)) and ($2::integer[] is null or article = any($2))
    and ($3::text is null or day >= $3) and ($4::text is null or day <= $4) and terms @> $5
  order by articles.place, n`
/** $3 the first and $4 the last day, $2 the terms; see isMentionWanted. */
const WANTED = `live and ($1::text[] is null or speaker = any($1))
  and ($2::text[] = '{}' or (own && $2 and around @> $2))
  and ($3::text is null or date || '${lastOf('')}' >= $3) and ($4::text is null or date <= $4)`
const DATES = `select date, count(*) filter (where named)::integer as named,
    count(*) filter (where not named)::integer as said, count(distinct article)::integer as articles
  from mentions join articles using (article) where ${WANTED} group by date`
const MENTIONS = `select article, n from (
    select article, n, articles.place, row_number() over (partition by date order by articles.place, n) as rank
    from mentions join articles using (article) where ${WANTED} and date = any($5)
  ) as ranked where rank <= $6 order by place, n`
const STATEMENTS_AT = `select id, start, statement from members join articles using (article)
  where live and (article, start) in (select * from unnest($1::integer[], $2::integer[]))`

const parametersOf = ({ speakers, terms, since, until }: WantedMentions): unknown[] => [
  speakers && [...speakers].map(indexable),
  terms.map(indexable),
  since,
  until,
]

/** A library for one request, on a transaction that sees one state. */
export function openLibrary(client: pg.ClientBase, state: State, records: Records): Library {
  const articles = openArticles(client, records)
  return {
    cards: state.cards,
    speakers: state.speakers,
    index: openPostings(client, state, articles),
    byId: articles,
    others: articles.others,
    wordings: openWordings(client, state, articles),

    async article(id) {
      const key = state.keyOf(id)
      return key === undefined ? undefined : (await articles.read([key]))[0]
    },

    async *articlesWith(words) {
      const { rows } = await client.query<{ article: number }>(WITH_WORDS, [words.map(indexable)])
      for (let first = 0; first < rows.length; first += CHUNK)
        yield* await articles.read(rows.slice(first, first + CHUNK).map(({ article }) => article))
    },

    async quotations({ speakers, articles: ids, since, until, terms }) {
      const { rows } = await client.query<{ content: string }>(QUOTATIONS, [
        speakers && [...speakers].map(indexable),
        ids && [...ids].map((id) => state.keyOf(id)),
        since,
        until,
        terms.map(indexable),
      ])
      return rows.map(({ content }) => JSON.parse(content) as LinkedQuotation)
    },

    async dates(wanted) {
      const { rows } = await client.query(DATES, parametersOf(wanted))
      return rows
    },

    async mentions(wanted, dates, most) {
      const { rows } = await client.query<{ article: number; n: number }>(MENTIONS, [
        ...parametersOf(wanted),
        dates,
        most,
      ])
      const wantedOf = new Map<number, number[]>()
      for (const { article, n } of rows) wantedOf.set(article, [...(wantedOf.get(article) ?? []), n])
      const found = await articles.read([...wantedOf.keys()])
      const places = [...wantedOf.values()]
      return found.flatMap((article: ArticleRecord, index) => {
        const mentions = mentionsOf(article)
        return places[index]!.map((n) => mentions[n]!)
      })
    },

    async statementsAt(places) {
      const split = places.map((place) => place.lastIndexOf('#'))
      const { rows } = await client.query<{ id: string; start: number; statement: number }>(STATEMENTS_AT, [
        places.map((place, n) => state.keyOf(place.slice(0, split[n])) ?? -1),
        places.map((place, n) => Number(place.slice(split[n]! + 1))),
      ])
      const found = new Map<string, Set<number>>()
      for (const { id, start, statement } of rows) {
        const place = `${id}#${start}`
        found.set(place, (found.get(place) ?? new Set()).add(statement))
      }
      return found
    },
  }
}
