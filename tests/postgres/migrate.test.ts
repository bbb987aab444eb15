import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openConnection } from '../../src/postgres/connection.ts'
import { migrate, missingMigrations } from '../../src/postgres/migrate.ts'
import { describeNeeding } from '../needs.ts'
import { POSTGRES, tell, usePostgres } from './server.ts'

const OURS = resolve(import.meta.dirname, '../../src/postgres/migrations')

describeNeeding([POSTGRES], 'the schema', () => {
  const server = usePostgres()
  let url: string
  let folder: string
  beforeEach(async () => {
    url = await server.database()
    folder = await mkdtemp(join(tmpdir(), 'dateline-migrations-'))
    await cp(OURS, folder, { recursive: true })
  })
  afterEach(() => rm(folder, { recursive: true }))

  const rows = async (text: string) => (await tell(url, text)).rows.map((row) => Object.values(row).join('.'))
  const tables = () => rows("select schemaname, tablename from pg_tables where schemaname in ('public', 'dateline')")
  const write = (name: string, sql: string) => writeFile(join(folder, `${name}.sql`), sql)

  const missing = async (among?: string) => {
    const client = await openConnection(url)
    try {
      return await missingMigrations(client, among)
    } finally {
      await client.end()
    }
  }

  it('is made beside what stands in the database, which stays as it is', async () => {
    await tell(url, 'create table keys (mine text)')
    expect(await migrate(url)).toContain('0001_keys')
    expect(await tables()).toEqual(expect.arrayContaining(['public.keys', 'dateline.keys', 'dateline.migrations']))
    expect((await tables()).filter((name) => name.startsWith('public.'))).toEqual(['public.keys'])
    expect(await rows('select * from public.keys')).toEqual([])
  })

  it('is left alone when it is up to date', async () => {
    const steps = await migrate(url)
    expect(await migrate(url)).toEqual([])
    expect(await rows('select name from dateline.migrations order by id')).toEqual(steps)
  })

  it('is made once by three processes that start at once', async () => {
    const done = await Promise.all([1, 2, 3].map(() => migrate(url)))
    expect(done.filter((steps) => steps.length > 0)).toHaveLength(1)
  })

  it('is brought up from an older one, with what it holds', async () => {
    await migrate(url)
    await tell(url, "insert into dateline.keys (key, content) values ('k', 'text')")
    await write('9001_later', 'alter table keys add column later text; create table more (n int);')
    await write('9002_last', "insert into more values (1); update keys set later = 'yes';")
    expect(await missing(folder)).toEqual(['9001_later', '9002_last'])
    expect(await migrate(url, folder)).toEqual(['9001_later', '9002_last'])
    expect(await rows('select key, later from dateline.keys')).toEqual(['k.yes'])
    expect(await rows('select n from dateline.more')).toEqual(['1'])
  })

  it('keeps every whole step when one fails, and none of that one', async () => {
    await write('9001_good', 'create table good (n int);')
    await write('9002_bad', 'create table half (n int); select 1 / 0;')
    await expect(migrate(url, folder)).rejects.toThrow('division by zero')
    expect(await missing(folder)).toEqual(['9002_bad'])
    expect(await tables()).not.toContain('dateline.half')
    await write('9002_bad', 'create table half (n int);')
    expect(await migrate(url, folder)).toEqual(['9002_bad'])
  })

  it('refuses to put a step before one that is done', async () => {
    await migrate(url)
    await write('0000_forgotten', 'create table forgotten (n int);')
    await expect(migrate(url, folder)).rejects.toThrow('0000_forgotten')
  })

  it('is served by an older version too, after an update was taken back', async () => {
    await write('9001_later', 'create table later (n int);')
    await migrate(url, folder)
    expect(await migrate(url)).toEqual([])
    expect(await missing()).toEqual([])
  })

  it('says what is missing, and makes nothing for it', async () => {
    expect(await missing()).toContain('0001_keys')
    expect(await tables()).toEqual([])
  })

  it('is made by a user who may only use a schema that was made for it', async () => {
    const role = new URL(url).pathname.slice(1)
    await tell(url, `create role ${role} login password 'pw'; create schema dateline authorization ${role}`)
    const limited = new URL(url)
    limited.username = role
    limited.password = 'pw'
    try {
      expect(await migrate(limited.href)).toContain('0001_keys')
    } finally {
      await tell(url, `drop owned by ${role}; drop role ${role}`)
    }
  })
})
