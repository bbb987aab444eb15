import { inspect } from 'node:util'
import type pg from 'pg'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DatabaseLost, openPool, type Pool, reading, statement } from '../../src/postgres/index.ts'
import { describeNeeding } from '../needs.ts'
import { type Kept, keptLog } from './log.ts'
import { openProxy } from './proxy.ts'
import { OWN_POSTGRES, tell, usePostgres } from './server.ts'

const WAITING = { timeout: 20_000, interval: 50 }

describeNeeding([OWN_POSTGRES], 'the way to the database', () => {
  const server = usePostgres(true)
  let url: string
  let log: Kept
  let pool: Pool
  beforeEach(async () => {
    url = await server.database()
    await tell(url, 'create schema dateline; create table dateline.notes (n int)')
    log = keptLog()
    pool = openPool(url, { log })
  })
  afterEach(() => pool.end())

  const count = async (client: pg.ClientBase) => (await client.query('select count(*)::int as n from notes')).rows[0].n
  const note = () => tell(url, 'insert into dateline.notes values (1)')
  /** The next `times` connections that are taken break at once. */
  const breakNext = (times: number) => {
    let left = times
    pool.on('acquire', (client) => {
      if (left-- > 0) (client as unknown as { connection: pg.Connection }).connection.stream.destroy()
    })
  }

  it('reads one state throughout, whatever is written meanwhile', async () => {
    const seen = await reading(pool, async (client) => {
      const before = await count(client)
      await note()
      return [before, await count(client)]
    })
    expect(seen).toEqual([0, 0])
    expect(await reading(pool, count)).toBe(1)
  })

  it('does not let a reading write', async () => {
    await expect(reading(pool, (client) => client.query('delete from notes'))).rejects.toThrow('read-only transaction')
  })

  it('gives a connection back when a reading fails, with nothing left of it', async () => {
    const fail = (client: pg.ClientBase) => client.query('select 1 / 0')
    for (let n = 0; n < 20; n++) await expect(reading(pool, fail)).rejects.toThrow('division by zero')
    await expect(reading(pool, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
    expect(pool.totalCount).toBe(1)
    expect((await statement(pool, 'select count(*)::int as n from notes', [])).rows).toEqual([{ n: 0 }])
    expect(log.lines).toEqual([])
  })

  it('bounds a statement, and says whose it is', async () => {
    const show = async (name: string) => (await statement(pool, `show ${name}`, [])).rows[0]?.[name]
    expect(await show('statement_timeout')).toBe('20s')
    expect(await show('application_name')).toBe('dateline')
    expect(await show('search_path')).toBe('dateline')
  })

  it('takes another connection when one broke while nobody used it', async () => {
    await reading(pool, count)
    breakNext(1)
    expect(await reading(pool, count)).toBe(0)
    breakNext(1)
    expect((await statement(pool, 'select 1 as one', [])).rows).toEqual([{ one: 1 }])
  })

  it('does not try for ever', async () => {
    breakNext(2)
    await expect(reading(pool, count)).rejects.toThrow(DatabaseLost)
    expect(await reading(pool, count)).toBe(0)
  })

  it('does not read again what was read in part', async () => {
    let runs = 0
    const broken = reading(pool, async (client) => {
      runs++
      await count(client)
      await tell(url, 'select pg_terminate_backend($1)', [(client as unknown as { processID: number }).processID])
      return count(client)
    })
    await expect(broken).rejects.toThrow(DatabaseLost)
    expect(runs).toBe(1)
  })

  it('says nothing of connections that the server ended, as long as it takes new ones', async () => {
    await Promise.all([1, 2, 3].map(() => reading(pool, count)))
    await tell(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    )
    await vi.waitFor(() => expect(pool.totalCount).toBe(0), WAITING)
    expect(await reading(pool, count)).toBe(0)
    expect(log.lines).toEqual([])
  })

  it('lives through the loss of the database: one line when it goes, one when it is back', async () => {
    await Promise.all([1, 2, 3].map(() => reading(pool, count)))
    const cut = reading(pool, (client) => client.query('select pg_sleep(15)'))
    const cutShort = expect(cut).rejects.toThrow(DatabaseLost)
    await vi.waitFor(() => expect(pool.totalCount - pool.idleCount).toBe(1), WAITING)
    await server.stop()
    await cutShort
    for (let n = 0; n < 5; n++) await expect(reading(pool, count)).rejects.toThrow(DatabaseLost)
    await expect(pool.query('select 1')).rejects.toThrow('ECONNREFUSED')
    await vi.waitFor(() => expect(log.lines).toHaveLength(1), WAITING)
    await server.start()
    await vi.waitFor(() => expect(log.lines).toHaveLength(2), WAITING)
    expect(log.lines).toEqual([
      expect.stringMatching(/^warn: Lost the database at 127\.0\.0\.1:\d+\/\w+ \(.+\); trying until it is back$/),
      expect.stringMatching(/^info: The database at 127\.0\.0\.1:\d+\/\w+ is back$/),
    ])
    expect(await reading(pool, count)).toBe(0)
  })

  it('gives up a server that falls silent, once, and says so', async () => {
    const proxy = await openProxy(url)
    const through = openPool(proxy.url, { log, silence: 500 })
    try {
      expect(await reading(through, count)).toBe(0)
      let taken = 0
      through.on('acquire', () => void taken++)
      proxy.freeze()
      await expect(statement(through, 'select 1', [])).rejects.toThrow(/cannot be used \(Query read timeout\)$/)
      expect([taken, through.totalCount]).toEqual([1, 0])
      await vi.waitFor(() => expect(log.lines).toEqual([expect.stringMatching(/^warn: Lost the database/)]), WAITING)
      proxy.thaw()
      await vi.waitFor(() => expect(log.lines).toHaveLength(2), WAITING)
      expect(await reading(through, count)).toBe(0)
      proxy.freeze()
    } finally {
      await through.end()
      await proxy.close()
    }
  })

  it.each([
    ['a wrong password', (bad: URL) => (bad.password = 'hunter2-hunter2')],
    ['nobody there', (bad: URL) => Object.assign(bad, { password: 'hunter2-hunter2', port: '9' })],
    ['no such database', (bad: URL) => (bad.pathname = 'none')],
  ])('keeps the password to itself: %s', async (_, change) => {
    const bad = new URL(url)
    change(bad)
    const elsewhere = openPool(bad.href, { log })
    const error = await reading(elsewhere, count).catch((reason: unknown) => reason)
    await vi.waitFor(() => expect(log.lines).toHaveLength(1), WAITING)
    await elsewhere.end()
    const told = inspect([error, log.lines], { depth: 10, showHidden: true })
    expect(error).toBeInstanceOf(Error)
    expect(told).not.toContain(bad.password)
  })
})
