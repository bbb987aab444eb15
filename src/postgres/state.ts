import type pg from 'pg'
import type { ArticleCard, CoverageDay, Skipped, Speaker, Topic } from '../model.ts'
import { openPositions, type Positions } from '../retrieval/index.ts'

/** What is small of a coverage, kept in memory for as long as the database shows the same state. */
export interface State {
  readonly generation: string
  readonly units: number
  /** In the order of their ids. */
  readonly cards: readonly ArticleCard[]
  /** The keys of the articles' rows, in the same order. */
  readonly keys: readonly number[]
  keyOf(id: string): number | undefined
  /** Of the passages, by the articles' places. */
  readonly positions: Positions
  readonly speakers: readonly Speaker[]
  readonly skipped: readonly Skipped[]
  readonly days: readonly CoverageDay[]
}

/** The number of the state that the transaction sees; null while there is none. */
export async function generationOf(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ generation: string }>('select generation from coverage')
  return rows[0]?.generation ?? null
}

/** Reads the state that the transaction sees; null while there is none. */
export async function readState(client: pg.ClientBase): Promise<State | null> {
  const { rows } = await client.query<Pick<State, 'generation' | 'units'>>('select generation, units from coverage')
  const [shown] = rows
  if (!shown) return null
  const { rows: articles } = await client.query<{ article: number; card: string; sentences: number }>(
    'select article, card, sentences from articles where live order by place',
  )
  const cards = articles.map(({ card }) => JSON.parse(card) as ArticleCard)
  const keys = articles.map(({ article }) => article)
  const byId = new Map(cards.map(({ id }, n) => [id, keys[n]!]))
  return {
    ...shown,
    cards,
    keys,
    keyOf: (id) => byId.get(id),
    positions: openPositions(articles.map(({ sentences }) => sentences)),
    speakers: await readList<Speaker>(client, 'speakers'),
    skipped: await readList<Skipped>(client, 'skipped'),
    days: await readList<CoverageDay>(client, 'days'),
  }
}

const readList = async <T>(client: pg.ClientBase, name: string): Promise<readonly T[]> => {
  const { rows } = await client.query<{ content: string }>('select content from lists where name = $1', [name])
  return rows[0] ? (JSON.parse(rows[0].content) as T[]) : []
}

/** The topics, which only completion needs. */
export const readTopics = (client: pg.ClientBase): Promise<readonly Topic[]> => readList<Topic>(client, 'topics')
