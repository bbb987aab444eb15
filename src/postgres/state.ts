import type pg from 'pg'
import type { ArticleCard, CoverageDay, Skipped, Speaker, Topic } from '../model.ts'

/** What is small of a coverage, kept in memory for as long as the database shows the same state. */
export interface State {
  readonly generation: string
  readonly passages: number
  readonly units: number
  /** In the order of their ids. */
  readonly cards: readonly ArticleCard[]
  /** The keys of the articles' rows, by id. */
  readonly keys: ReadonlyMap<string, number>
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
  const { rows } = await client.query<Pick<State, 'generation' | 'passages' | 'units'>>(
    'select generation, passages, units from coverage',
  )
  const [shown] = rows
  if (!shown) return null
  const { rows: articles } = await client.query<{ article: number; card: string }>(
    'select article, card from articles where live order by place',
  )
  const cards = articles.map(({ card }) => JSON.parse(card) as ArticleCard)
  return {
    ...shown,
    cards,
    keys: new Map(cards.map(({ id }, n) => [id, articles[n]!.article])),
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
