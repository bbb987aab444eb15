import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DatabaseLost, DatabaseRefused, openDatabase, type Pool, statement } from '../../src/postgres/index.ts'
import { type Row, troubleOf } from '../../src/postgres/trouble.ts'
import { describeNeeding } from '../needs.ts'
import { type Kept, keptLog } from './log.ts'
import { OWN_POSTGRES, tell, usePostgres } from './server.ts'

describe('a database', () => {
  const good: Row = {
    ...{ version: '15.0', number: 150_000, encoding: 'UTF8', made: false, writable: true },
    ...{ database: 'news', user: 'ada' },
  }
  it.each<[string, Partial<Row>, string | null]>([
    ['that is new enough and may be written', {}, null],
    ['that is newer', { version: '18.4', number: 180_004 }, null],
    ['that is too old', { version: '14.19', number: 140_019 }, 'it is PostgreSQL 14.19; update it to 15 or newer'],
    [
      'that cannot hold every letter',
      { encoding: 'LATIN1' },
      'it is encoded in LATIN1; make another: createdb -E UTF8',
    ],
    ['that is not ours to write', { writable: false }, 'GRANT CREATE ON DATABASE "news" TO "ada"'],
    ['whose schema is not ours', { writable: false, made: true }, 'GRANT CREATE ON SCHEMA dateline TO "ada"'],
  ])('%s', (_, change, words) => {
    const trouble = troubleOf({ ...good, ...change })
    if (words === null) expect(trouble).toBeNull()
    else expect(`${trouble?.found}; ${trouble?.remedy}`).toContain(words)
  })
})

describeNeeding([OWN_POSTGRES], 'opening a database', () => {
  const server = usePostgres(true)
  let url: string
  let log: Kept
  let opened: Pool | null
  beforeEach(async () => {
    url = await server.database()
    log = keptLog()
    opened = null
  })
  afterEach(() => opened?.end())
  const open = async (at = url, patience?: number) => {
    opened = await openDatabase(at, { log, ...(patience === undefined ? {} : { patience }) })
    return opened
  }
  const changed = (change: (address: URL) => void): string => {
    const address = new URL(url)
    change(address)
    return address.href
  }

  it('makes what is needed, and says so in one line', async () => {
    expect((await statement(await open(), 'select * from keys', [])).rows).toEqual([])
    expect(log.lines).toEqual([expect.stringMatching(/^info: The database is PostgreSQL \d+\.\d+ at \S+; .*0001_keys/)])
    await opened?.end()
    await open()
    expect(log.lines.at(-1)).toMatch(/^info: The database is PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+\/\w+$/)
  })

  it.each<[string, (address: URL) => void, RegExp]>([
    [
      'a wrong password',
      (address) => Object.assign(address, { password: 'hunter2-hunter2' }),
      /password authentication failed for user "dateline"; check the user and the password$/,
    ],
    [
      'a database that is not there',
      (address) => Object.assign(address, { pathname: '/none' }),
      /database "none" does not exist; make it with createdb, or correct the name$/,
    ],
  ])('refuses %s at once, in one line without the password', async (_, change, words) => {
    const address = changed(change)
    const error = await open(address).catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(DatabaseRefused)
    expect((error as Error).message).toMatch(words)
    expect((error as Error).message).toMatch(/^DATABASE_URL leads to 127[^\n]+$/)
    expect((error as Error).message).not.toContain(new URL(address).password)
    expect(log.lines).toEqual([])
  })

  it('refuses a database that the user may not write', async () => {
    const role = new URL(url).pathname.slice(1)
    await tell(url, `create role ${role} login password 'pw'`)
    await expect(
      open(changed((address) => Object.assign(address, { username: role, password: 'pw' }))),
    ).rejects.toThrow(`GRANT CREATE ON DATABASE "${role}" TO "${role}"`)
  })

  it('waits for a server that is only starting', async () => {
    await server.stop()
    const opening = open()
    await vi.waitFor(() => expect(log.lines).toHaveLength(1), { timeout: 20_000 })
    await server.start()
    await opening
    expect(log.lines).toEqual([
      expect.stringMatching(/^warn: Waiting for the database at \S+ \(.+\)$/),
      expect.stringMatching(/^info: The database is PostgreSQL/),
    ])
  })

  it('gives a server up that stays away', async () => {
    const nobody = changed((address) => Object.assign(address, { port: '9' }))
    const error = await open(nobody, 1500).catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(DatabaseLost)
    expect((error as Error).message).toMatch(
      /^DATABASE_URL leads to 127\.0\.0\.1:9\/\w+: ECONNREFUSED; check the address/,
    )
    expect(log.lines).toHaveLength(1)
  })
})
