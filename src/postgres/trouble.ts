import { addressOf, openConnection, SCHEMA } from './connection.ts'
import { reasonOf } from './lost.ts'
import { missingMigrations } from './migrate.ts'

/** Why a database cannot be used, and what to do. */
export interface Trouble {
  readonly found: string
  readonly remedy: string
}

/** What stands at the end of a DATABASE_URL. */
export interface Condition {
  /** "15.18" */
  readonly version: string
  /** The steps that the schema, where there is one, lacks; they are done at the bot's start. */
  readonly missing: readonly string[]
  /** Whether the schema is there at all. */
  readonly made: boolean
  /** Null when the database can be used. */
  readonly trouble: Trouble | null
}

/** As PostgreSQL counts: 15.0. */
const OLDEST = 150_000
/** Milliseconds to wait for an answer. */
const SILENCE = 5000

const CONDITION = `select split_part(current_setting('server_version'), ' ', 1) as version,
  current_setting('server_version_num')::int as number,
  current_setting('server_encoding') as encoding,
  to_regnamespace('${SCHEMA}') is not null as made,
  coalesce(has_schema_privilege(to_regnamespace('${SCHEMA}'), 'create'),
    has_database_privilege(current_database(), 'create')) as writable,
  current_database() as database, current_user as "user"`

/** What PostgreSQL says of a database. */
export interface Row {
  readonly version: string
  readonly number: number
  readonly encoding: string
  readonly made: boolean
  readonly writable: boolean
  readonly database: string
  readonly user: string
}

/**
 * Looks at a database and changes nothing.
 *
 * @throws what pg throws when it cannot be reached or refuses; `refusalOf` says what to do then.
 */
export async function examineDatabase(databaseUrl: string): Promise<Condition> {
  const client = await openConnection(databaseUrl, { query_timeout: SILENCE })
  try {
    const row = (await client.query<Row>(CONDITION)).rows[0] as Row
    return {
      version: row.version,
      made: row.made,
      trouble: troubleOf(row),
      missing: row.made ? await missingMigrations(client) : [],
    }
  } finally {
    await client.end()
  }
}

/** Null when a database can be used. */
export function troubleOf({ version, number, encoding, made, writable, database, user }: Row): Trouble | null {
  if (number < OLDEST) return { found: `it is PostgreSQL ${version}`, remedy: 'update it to 15 or newer' }
  if (encoding !== 'UTF8')
    return { found: `it is encoded in ${encoding}`, remedy: 'make another: createdb -E UTF8 -T template0 NAME' }
  if (writable) return null
  const right = made ? `ON SCHEMA ${SCHEMA}` : `ON DATABASE "${database}"`
  return { found: 'this user may not make tables in it', remedy: `GRANT CREATE ${right} TO "${user}"` }
}

/** By SQLSTATE. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REMEDIES: Readonly<Record<string, string>> = {
  '28P01': 'check the user and the password',
  '28000': "check the user, and the server's pg_hba.conf",
  '3D000': 'make it with createdb, or correct the name',
  '42501': 'give this user the right, or Dateline a user of its own that owns what is in the schema',
}

/** What an error says that came instead of an answer. */
export const refusalOf = (error: unknown): Trouble => ({
  found: reasonOf(error),
  remedy:
    REMEDIES[(error as { code?: string }).code ?? ''] ??
    'check the address, and that the server runs and lets this user in',
})

/** "DATABASE_URL leads to localhost:5432/dateline: password authentication failed for user "x"; check the user ..." */
export const troubleLine = (databaseUrl: string, { found, remedy }: Trouble): string =>
  `DATABASE_URL leads to ${addressOf(databaseUrl)}: ${found}; ${remedy}`
