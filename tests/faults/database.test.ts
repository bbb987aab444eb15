import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openCoverage } from '../../src/coverage.ts'
import { fillDatabase } from '../../src/database.ts'
import type { Coverage } from '../../src/model.ts'
import { migrate, openDatabaseCoverage, openPool, type Pool } from '../../src/postgres/index.ts'
import { describeNeeding } from '../needs.ts'
import { articleText, randomFrom } from '../newspaper.ts'
import { keptLog } from '../postgres/log.ts'
import { POSTGRES, tell, usePostgres } from '../postgres/server.ts'

/** How often a load is killed; a process that only starts takes two seconds. */
const KILLS = process.env.DATELINE_TEST_EVERYTHING ? 40 : 4
const TSX = import.meta.resolve('tsx')
const random = randomFrom(5)

/** Two states of one folder: the articles that they have in common are linked with others in each. */
const STATES = [
  { name: 'before', first: 0, last: 59 },
  { name: 'after', first: 20, last: 79 },
] as const

/** Articles with a headline, a dateline and a quotation, some of them printed by two. */
const articleOf = (n: number): string =>
  articleText(n)
    .split('\n\n')
    .slice(0, 4)
    .concat(
      articleText(n % 50)
        .split('\n\n')
        .at(3)!,
    )
    .join('\n\n')

/** How many rows there are of what is shown; of totals, all. */
const ROWS = [
  ...['postings', 'quotations', 'mentions', 'wordings'].map(
    (table) => `(select count(*) from dateline.${table} join dateline.articles using (article) where live) as ${table}`,
  ),
  ...['members', 'others', 'terms', 'stems', 'spellings', 'lists'].map(
    (table) => `(select count(*) from dateline.${table}) as ${table}`,
  ),
]

async function shownBy(coverage: Coverage): Promise<string> {
  return JSON.stringify([
    (await coverage.sources()).articles,
    await coverage.speakers(),
    await coverage.days(),
    await coverage.quotations({}),
    await coverage.ask('Who said that the officials will inspect it?'),
    await coverage.compare('Officials will inspect it before it is opened'),
  ])
}

describeNeeding([POSTGRES], 'SIGKILL while a database is filled', () => {
  const server = usePostgres()
  let root: string
  let cacheDir: string
  let databaseUrl: string
  let pool: Pool
  let expected: { readonly shown: string; readonly rows: object }[]

  const folderOf = (state: number): string => join(root, STATES[state]!.name)
  const rowsOf = async (url: string): Promise<object> => (await tell(url, `select ${ROWS.join(', ')}`)).rows[0]

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-killed-'))
    cacheDir = join(root, 'cache')
    const scratch = await server.database()
    await migrate(scratch)
    expected = []
    for (const [state, { first, last }] of STATES.entries()) {
      mkdirSync(folderOf(state))
      for (let n = first; n <= last; n++) writeFileSync(join(folderOf(state), `${n}.txt`), articleOf(n))
      const shown = await shownBy(await openCoverage({ paths: [folderOf(state)], cacheDir }))
      await fillDatabase({ databaseUrl: scratch, paths: [folderOf(state)], cacheDir })
      expected.push({ shown, rows: await rowsOf(scratch) })
    }
    databaseUrl = await server.database()
    await migrate(databaseUrl)
    pool = openPool(databaseUrl, { log: keptLog() })
  }, 300_000)
  afterAll(async () => {
    await pool?.end()
    rmSync(root, { recursive: true, force: true })
  })

  /** A process that is ready to load a state, and waits to be told. */
  function loader(state: number) {
    const script = resolve(import.meta.dirname, 'filler.ts')
    const child = spawn(process.execPath, ['--import', TSX, script, databaseUrl, folderOf(state), cacheDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    const ready = once(child.stdout, 'data')
    return {
      /** Lets it run and kills it after some milliseconds, when it has not ended; gives how long it ran. */
      async run(milliseconds: number): Promise<number> {
        await Promise.race([ready, ended])
        const started = performance.now()
        child.stdin.write('go\n')
        await Promise.race([sleep(milliseconds), ended])
        const ran = performance.now() - started
        child.kill('SIGKILL')
        await ended
        return ran
      },
    }
  }

  const HELD = `select from pg_locks join pg_database on pg_database.oid = database
    where locktype = 'advisory' and datname = current_database()`

  /** Which state is shown, to another process: all of it and nothing of the other. */
  async function whole(): Promise<number> {
    // The server may not have noticed yet that the process is gone, and end what it was told last.
    await vi.waitFor(async () => expect((await tell(databaseUrl, HELD)).rowCount).toBe(0), { timeout: 30_000 })
    const shown = await shownBy(openDatabaseCoverage(pool))
    const state = expected.findIndex((one) => one.shown === shown)
    expect(await rowsOf(databaseUrl), 'neither the state before nor the one after').toEqual(expected[state]?.rows)
    return state
  }

  it('shows one whole state, and the next load takes up where it ended', { timeout: 1_200_000 }, async () => {
    await loader(0).run(300_000)
    expect(await whole()).toBe(0)
    const longest = await loader(1).run(300_000)
    let at = await whole()
    expect(at).toBe(1)
    // One that waits while the one before runs, so that starting takes no time.
    let next = loader(1 - at)
    for (let round = 0; round < KILLS; round++) {
      const current = next
      next = loader(1 - at)
      await current.run(random() * longest)
      const now = await whole()
      if (now !== at) {
        await next.run(0)
        next = loader(1 - now)
      }
      at = now
    }
    await next.run(300_000)
    expect(await whole()).toBe(1 - at)
    const { rows } = await tell(databaseUrl, 'select from dateline.articles where not live')
    expect(rows, 'left behind').toEqual([])
  })
})
