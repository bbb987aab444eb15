import pg from 'pg'
import { DatabaseLost } from './failures.ts'
import { isLost, reasonOf } from './lost.ts'

/** Everything of ours stands in it, so that Dateline can live in a database that holds other things. */
export const SCHEMA = 'dateline'

/** Milliseconds to wait for a connection. */
const PATIENCE = 5000

/** Where a DATABASE_URL leads, without user and password: "localhost:5432/dateline". */
export function addressOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return `${host || 'the local socket'}${pathname}`
}

/** How every connection of ours is made. */
export const settingsOf = (databaseUrl: string): pg.ClientConfig => ({
  connectionString: databaseUrl,
  connectionTimeoutMillis: PATIENCE,
  application_name: 'dateline',
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
})

/** Names of tables mean ours; the schema need not be there yet. */
export const toOurSchema = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`set search_path to ${SCHEMA}`)
}

/**
 * A connection of its own, for long work and for locks that last as long as it: no statement on it is cut short. It
 * does not end the process when it breaks; what is asked of it then fails.
 *
 * @param over what is to be otherwise, such as `query_timeout` in milliseconds.
 * @throws what pg throws when the database cannot be reached.
 */
export async function openConnection(databaseUrl: string, over: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ ...settingsOf(databaseUrl), ...over })
  client.on('error', () => {})
  try {
    await client.connect()
    await toOurSchema(client)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

/**
 * Works on a connection of its own.
 *
 * @throws DatabaseLost when the database cannot be reached or is lost meanwhile; else what `work` throws.
 */
export async function connected<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  try {
    const client = await openConnection(databaseUrl)
    try {
      return await work(client)
    } finally {
      await client.end().catch(() => {})
    }
  } catch (error) {
    if (!isLost(error) || error instanceof DatabaseLost) throw error
    throw new DatabaseLost(`The database at ${addressOf(databaseUrl)} cannot be used (${reasonOf(error)})`, {
      cause: error,
    })
  }
}
