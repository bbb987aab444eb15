import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type LiveCoverage, openLiveCoverage } from '../../src/live/index.ts'
import { migrate } from '../../src/postgres/index.ts'
import { Unavailable } from '../../src/unavailable.ts'
import { describeNeeding } from '../needs.ts'
import { articleText } from '../newspaper.ts'
import { OWN_POSTGRES, tell, usePostgres } from '../postgres/server.ts'

const SECONDS = { timeout: 120_000, interval: 100 }

describeNeeding([OWN_POSTGRES], 'a live coverage in a database', () => {
  // Every state is loaded by a thread of its own, and all of them start at once here.
  vi.setConfig({ testTimeout: 300_000 })
  const server = usePostgres(true)
  let root: string
  let folder: string
  let databaseUrl: string
  let opened: LiveCoverage[]
  let lines: string[]

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-live-'))
    folder = join(root, 'articles')
    mkdirSync(folder)
    for (let n = 0; n < 4; n++) writeFileSync(join(folder, `${n}.txt`), articleText(n))
    databaseUrl = await server.database()
    await migrate(databaseUrl)
    opened = []
    lines = []
  })
  afterEach(async () => {
    for (const coverage of opened) await coverage.close()
    rmSync(root, { recursive: true, force: true })
  })

  function open(cacheDir: string | null = join(root, 'cache')): LiveCoverage {
    const log = {
      info: (_: object, line: string) => lines.push(line),
      warn: (_: object, line: string) => lines.push(line),
    }
    const times = { quiet: 100, longest: 1000, anyway: 3_600_000 }
    const coverage = openLiveCoverage({ folder, cacheDir, databaseUrl, log, times })
    opened.push(coverage)
    return coverage
  }
  const idsOf = async (coverage: LiveCoverage) => (await coverage.sources()).articles.map(({ id }) => id)

  it('is read once and answered from by every process, which all see what is added', async () => {
    const [first, second] = [open(), open()]
    await Promise.all([first.ready, second.ready])
    const { rows } = await tell(databaseUrl, 'select generation from dateline.coverage')
    expect(rows).toEqual([{ generation: '1' }])
    const [{ name } = { name: '' }] = await first.speakers()
    expect(await second.what(name)).toEqual(await first.what(name))

    writeFileSync(join(folder, '4.txt'), articleText(4))
    for (const coverage of [first, second])
      await vi.waitFor(async () => expect(await idsOf(coverage)).toContain('4.txt'), SECONDS)
  })

  it('answers from what the database holds while the folder’s changes are read', async () => {
    await open().ready
    await opened.pop()?.close()
    rmSync(join(folder, '0.txt'))
    const again = open(null)
    await again.ready
    expect(await idsOf(again)).toEqual(['0.txt', '1.txt', '2.txt', '3.txt'])
    await vi.waitFor(async () => expect(await idsOf(again)).toEqual(['1.txt', '2.txt', '3.txt']), SECONDS)
    expect((await tell(databaseUrl, 'select distinct article from dateline.postings')).rows).toHaveLength(3)
  })

  it('takes up what an interrupted load has written', async () => {
    await open().ready
    await opened.pop()?.close()
    const keys = async () => (await tell(databaseUrl, 'select article from dateline.articles order by id')).rows
    const before = await keys()
    // As a load leaves it that is killed before it shows what it has written.
    await tell(databaseUrl, 'update dateline.articles set live = false; delete from dateline.coverage')
    await open().ready
    expect(await keys()).toEqual(before)
    expect(await idsOf(opened[0]!)).toHaveLength(4)
  })

  /** Lets a load come to its last transaction and no further. */
  async function beforeTheEnd(load: () => void): Promise<void> {
    const blocking = new pg.Client({ connectionString: databaseUrl })
    blocking.on('error', () => {})
    await blocking.connect()
    await blocking.query('begin; lock table dateline.coverage in exclusive mode')
    load()
    const waiting = "select from pg_locks where not granted and relation = 'dateline.coverage'::regclass"
    await vi.waitFor(async () => expect((await tell(databaseUrl, waiting)).rowCount).toBe(1), SECONDS)
  }

  it('outlives a server that stops in the middle of a load, which is done again', async () => {
    const coverage = open()
    await coverage.ready
    const [{ name } = { name: '' }] = await coverage.speakers()
    const before = await coverage.what(name)
    await beforeTheEnd(() => writeFileSync(join(folder, '4.txt'), articleText(4)))
    await server.stop()
    await expect(coverage.what(name)).rejects.toThrow(Unavailable)
    await server.start()
    expect(await coverage.what(name)).toEqual(before)
    await vi.waitFor(async () => expect(await idsOf(coverage)).toContain('4.txt'), SECONDS)
    // The database holds the article a moment before the log says so.
    const logged = ['Read the articles', 'Could not take in the folder; what was read before stays', 'Read the changes']
    await vi.waitFor(() => expect(lines).toEqual(logged), SECONDS)
  })

  it('waits for a server that stops in the middle of the first load', async () => {
    let coverage: LiveCoverage | undefined
    await beforeTheEnd(() => {
      coverage = open()
    })
    await server.stop()
    await vi.waitFor(
      () => expect(lines).toEqual(['Could not take in the folder; trying until it can be read']),
      SECONDS,
    )
    await server.start()
    await coverage?.ready
    expect(await idsOf(coverage!)).toHaveLength(4)
    expect(lines.slice(1)).toEqual(['Read the articles'])
  })

  it('says what is wrong with a folder', async () => {
    rmSync(folder, { recursive: true })
    await expect(open().ready).rejects.toThrow(/There is no file or folder/)
  })
})
