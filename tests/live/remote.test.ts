import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LostError, loadRemote } from '../../src/live/remote.ts'

const listener = { log: () => {}, progress: () => {} }
const task = { folder: resolve('seeds'), cacheDir: null, databaseUrl: null, known: null }

describe('a coverage in another thread', () => {
  it('is given up when it does not answer in time', async () => {
    const remote = await loadRemote(task, listener, 0).remote
    await expect(remote!.ask('Who?')).rejects.toThrow('no answer within 0 s')
    expect(await remote!.lost).toMatch(/ended/)
    await expect(remote!.ask('Who?')).rejects.toBeInstanceOf(LostError)
  })

  it('answers what was asked before it is closed, and nothing after', async () => {
    const remote = await loadRemote(task, listener).remote
    const asked = remote!.quotations({})
    const closed = remote!.close()
    expect((await asked).length).toBeGreaterThan(50)
    await closed
    await expect(remote!.speakers()).rejects.toBeInstanceOf(LostError)
  })
})
