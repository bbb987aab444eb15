import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeys } from '../../../src/discord/session/keys.ts'
import { keyOf } from '../../../src/keys.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'dateline-')), 'buttons')
})
afterEach(() => rm(folder, { recursive: true }))

describe('keys', () => {
  it('give a text back, in another process too', async () => {
    const key = await (await openKeys(folder)).put('who — “said” 👩')
    expect(key).toMatch(/^[\w-]{16}$/)
    expect(await (await openKeys(folder)).get(key)).toBe('who — “said” 👩')
  })

  it('are the same for the same text', async () => {
    const keys = await openKeys(folder)
    expect(await keys.put('a')).toBe(await keys.put('a'))
    expect(await readdir(folder)).toEqual([keyOf('a')])
  })

  it('forget what was unused for longest, across a restart', async () => {
    const keys = await openKeys(folder, 3)
    for (const text of ['a', 'b', 'c']) await keys.put(text)
    for (const [i, text] of ['c', 'a', 'b'].entries()) await utimes(join(folder, keyOf(text)), i + 1, i + 1)
    const later = await openKeys(folder, 2)
    expect(await later.get(keyOf('c'))).toBeNull()
    await later.get(keyOf('a'))
    await later.put('d')
    expect((await readdir(folder)).sort()).toEqual([keyOf('a'), keyOf('d')].sort())
  })

  it('put again what another process has forgotten', async () => {
    const keys = await openKeys(folder)
    const key = await keys.put('a')
    await rm(join(folder, key))
    expect(await keys.get(key)).toBeNull()
    await keys.put('a')
    expect(await keys.get(key)).toBe('a')
  })

  it('clear away what an interrupted write left', async () => {
    await openKeys(folder)
    await writeFile(join(folder, `${keyOf('a')}.1.part`), 'hal')
    await openKeys(folder)
    expect(await readdir(folder)).toEqual([])
  })

  it.each(['../commands.json', '', 'AAAAAAAAAAAAAAAA', 'a/b', '.'])('know nothing of %j', async (key) => {
    expect(await (await openKeys(folder)).get(key)).toBeNull()
  })

  it('do not trust a file that was changed', async () => {
    const keys = await openKeys(folder)
    const key = await keys.put('a')
    await writeFile(join(folder, key), 'b')
    expect(await keys.get(key)).toBeNull()
  })
})
