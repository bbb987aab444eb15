import { answering, outletsOf, type Using } from '../answers/index.ts'
import type { Coverage, Topic } from '../model.ts'
import { openRecords } from './articles.ts'
import { openLibrary } from './library.ts'
import { type Pool, reading } from './pool.ts'
import { generationOf, readState, readTopics, type State } from './state.ts'

/** A coverage in a database, which others may fill and change. */
export interface DatabaseCoverage extends Coverage {
  /** The number of the state that questions are answered from; null while there is none. Changes with every load. */
  generation(): Promise<string | null>
}

/** Nothing has been taken into the database yet. */
export class EmptyDatabase extends Error {
  override readonly name = 'EmptyDatabase'
}

/**
 * Answers from a database: every request sees one state from its first query to its last, whatever is written
 * meanwhile. In memory are the articles' names and dates, the speakers, and the articles that were read last.
 *
 * @returns a coverage whose methods throw EmptyDatabase before the first load, and DatabaseLost while the database is
 *   gone. Closing it leaves the pool open.
 */
export function openDatabaseCoverage(pool: Pool): DatabaseCoverage {
  const records = openRecords()
  let known: State | null = null
  let topics: { readonly generation: string; readonly list: readonly Topic[] } | null = null

  const withState = <T>(work: (client: Parameters<typeof openLibrary>[0], state: State) => Promise<T>): Promise<T> =>
    reading(pool, async (client) => {
      const generation = await generationOf(client)
      const state = known && known.generation === generation ? known : await readState(client)
      if (!state) throw new EmptyDatabase('no article has been taken into the database yet')
      known = state
      return work(client, state)
    })
  const using: Using = (work) => withState((client, state) => work(openLibrary(client, state, records)))

  return {
    ...answering(using),
    generation: () => reading(pool, generationOf),
    sources: () => withState(async (_, { cards, skipped }) => ({ articles: cards, skipped })),
    speakers: () => withState(async (_, { speakers }) => speakers),
    outlets: () => withState(async (_, { cards }) => outletsOf(cards)),
    days: () => withState(async (_, { days }) => days),
    topics: () =>
      withState(async (client, { generation }) => {
        if (topics?.generation !== generation) topics = { generation, list: await readTopics(client) }
        return topics.list
      }),
    async close() {},
  }
}
