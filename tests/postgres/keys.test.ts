import { afterEach, beforeEach, expect, it } from 'vitest'
import { keyOf } from '../../src/keys.ts'
import { migrate, openDatabaseKeys, openPool, type Pool } from '../../src/postgres/index.ts'
import { describeNeeding } from '../needs.ts'
import { keptLog } from './log.ts'
import { POSTGRES, tell, usePostgres } from './server.ts'

describeNeeding([POSTGRES], 'keys in the database', () => {
  const server = usePostgres()
  let url: string
  /** As of two processes. */
  let pools: [Pool, Pool]
  beforeEach(async () => {
    url = await server.database()
    await migrate(url)
    pools = [openPool(url, { log: keptLog() }), openPool(url, { log: keptLog() })]
  })
  afterEach(() => Promise.all(pools.map((pool) => pool.end())))

  const held = async () =>
    (await tell(url, 'select key from dateline.keys')).rows.map(({ key }) => key as string).sort()
  const unusedSince = (text: string, time: string) =>
    tell(url, 'update dateline.keys set used = $2 where key = $1', [keyOf(text), time])

  it.each(['who — “said” 👩', '', 'a\0b', "'; drop table keys; --", 'x'.repeat(60_000)])(
    'give %j back to another process',
    async (text) => {
      const key = await openDatabaseKeys(pools[0]).put(text)
      expect(key).toMatch(/^[\w-]{16}$/)
      expect(await openDatabaseKeys(pools[1]).get(key)).toBe(text)
    },
  )

  it('are the same for the same text, in every process', async () => {
    const [one, other] = pools.map((pool) => openDatabaseKeys(pool))
    expect(await one!.put('a')).toBe(await other!.put('a'))
    expect(await held()).toEqual([keyOf('a')])
  })

  it.each(['../commands.json', '', 'AAAAAAAAAAAAAAAA', "' or 1=1 --", 'a\0'])('know nothing of %j', async (key) => {
    const keys = openDatabaseKeys(pools[0])
    await keys.put('a')
    expect(await keys.get(key)).toBeNull()
  })

  it('forget what was unused for longest; putting again and looking up are uses', async () => {
    const keys = openDatabaseKeys(pools[0])
    for (const [day, text] of ['a', 'b', 'c', 'd'].entries()) {
      await keys.put(text)
      await unusedSince(text, `2026-01-0${day + 1}`)
    }
    await keys.get(keyOf('a'))
    await keys.put('b')
    await openDatabaseKeys(pools[1], 3).put('e')
    expect(await held()).toEqual(['a', 'b', 'e'].map(keyOf).sort())
    expect(await keys.get(keyOf('c'))).toBeNull()
  })

  it('are used by being put again, however soon', async () => {
    const keys = openDatabaseKeys(pools[0])
    for (const text of ['a', 'b', 'c', 'a']) await keys.put(text)
    await openDatabaseKeys(pools[1], 2).put('d')
    expect(await held()).toEqual(['a', 'd'].map(keyOf).sort())
  })

  it('stay bounded however many are put, by several processes at once', async () => {
    const most = 50
    await Promise.all(
      pools.map(async (pool, process) => {
        const keys = openDatabaseKeys(pool, most)
        for (let n = 0; n < 201; n++) {
          const text = n % 2 ? `both ${n}` : `${process} ${n}`
          const key = await keys.put(text)
          expect(await keys.get(key)).toBe(text)
        }
      }),
    )
    expect((await held()).length).toBeLessThanOrEqual(most + 2 * 100)
  })
})
