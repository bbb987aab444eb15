import pg from 'pg'
import { type Check, fine, reasonOf, wrong } from './check.ts'

/** Milliseconds to wait for the database. */
const PATIENCE = 5000
/** As PostgreSQL counts: 15.0. */
const OLDEST = 150_000

/** Whether DATABASE_URL leads to a PostgreSQL that is new enough and may be written. */
export const database: Check = async ({ databaseUrl }) => {
  if (databaseUrl === null) return []
  const { host, pathname } = new URL(databaseUrl)
  const where = `${host || 'the local socket'}${pathname}`
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        has_schema_privilege(current_schema(), 'create') as writable`,
    )
    const { version, number, writable } = rows[0] as { version: string; number: number; writable: boolean | null }
    if (number < OLDEST) return [wrong('database', `${where} is PostgreSQL ${version}`, 'update it to 15 or newer')]
    if (!writable)
      return [wrong('database', `may not make tables in ${where}`, 'GRANT CREATE ON SCHEMA public TO this user')]
    return [fine('database', `PostgreSQL ${version} at ${where}`)]
  } catch (error) {
    const remedy = 'check DATABASE_URL, that the server runs, and that it lets this user in'
    return [wrong('database', `${where} cannot be used (${reasonOf(error)})`, remedy)]
  } finally {
    await client.end().catch(() => {})
  }
}
