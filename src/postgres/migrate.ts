import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { runner } from 'node-pg-migrate'
import type pg from 'pg'
import { openConnection, SCHEMA } from './connection.ts'

const FOLDER = join(import.meta.dirname, 'migrations')
/** Ours in a database that may hold other advisory locks: "dateline" in ASCII, in part. */
const LOCK = 0x64_61_74_65_6c
const TABLE = 'migrations'

const SILENT = { info: () => {}, warn: () => {}, error: () => {} }

/**
 * Brings the schema to what this version needs, and makes it first where it is missing. Any number of processes may do
 * so at once: one does it, the others wait. Each step is done whole or not at all.
 *
 * @param folder holds the steps: NNNN_name.sql, run in the order of their names.
 * @returns the names of the steps that were missing.
 * @throws what pg throws; an Error when the database holds steps that do not go together with ours.
 */
export async function migrate(databaseUrl: string, folder = FOLDER): Promise<readonly string[]> {
  const client = await openConnection(databaseUrl)
  try {
    const done = await runner({
      dbClient: client,
      dir: folder,
      direction: 'up',
      schema: SCHEMA,
      // Even "if not exists" asks for the right to make schemas, which a user may lack whose schema is made already.
      createSchema: !(await schemaExists(client)),
      migrationsSchema: SCHEMA,
      migrationsTable: TABLE,
      advisoryLockMode: 'wait',
      lockValue: LOCK,
      logger: SILENT,
    })
    return done.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** The names of the steps that `migrate` would do. */
export async function missingMigrations(client: pg.ClientBase, folder = FOLDER): Promise<readonly string[]> {
  const steps = (await readdir(folder)).map((file) => basename(file, '.sql')).sort()
  const { rows: tables } = await client.query(`select to_regclass('${SCHEMA}.${TABLE}') is not null as there`)
  if (!tables[0].there) return steps
  const { rows } = await client.query(`select name from ${SCHEMA}.${TABLE}`)
  const done = new Set(rows.map(({ name }) => name))
  return steps.filter((step) => !done.has(step))
}

async function schemaExists(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regnamespace('${SCHEMA}') is not null as there`)
  return rows[0].there
}
