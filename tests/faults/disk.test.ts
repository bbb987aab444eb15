import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../src/cache/index.ts'
import { openCoverage } from '../../src/coverage.ts'

/** Bytes that can still be written. */
let room = Number.POSITIVE_INFINITY

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const writeFileSync: typeof fs.writeFileSync = (path, data, options) => {
    room -= (data as Buffer).length
    if (room >= 0) return fs.writeFileSync(path, data, options)
    // As a full disk does: some of it is written.
    fs.writeFileSync(path, (data as Buffer).subarray(0, 10), options)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  }
  return { ...fs, writeFileSync }
})

let folder: string
const lines: string[] = []
const log = (line: string) => lines.push(line)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-full-'))
  lines.length = 0
  room = Number.POSITIVE_INFINITY
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

describe('a full disk', () => {
  it.each([0, 1000, 20_000])('with %i bytes left costs one line and no answer', async (bytes) => {
    const options = { paths: [resolve('seeds')], log }
    const expected = await (await openCoverage(options)).records()
    room = bytes
    const full = await openCoverage({ ...options, cacheDir: folder })
    expect(lines).toEqual([`nothing more is kept in the cache folder ${folder}: the disk is full`])
    expect(await full.records()).toEqual(expected)
    room = Number.POSITIVE_INFINITY
    expect(await (await openCoverage({ ...options, cacheDir: folder })).records()).toEqual(expected)
    expect(lines).toHaveLength(1)
  })
})

describe('a clock that jumps', () => {
  it.each([
    ['ten years ahead', 3650],
    ['ten years back', -3650],
  ])('%s: nothing that is kept is lost', (_, days) => {
    const keyOf = (n: number) => n.toString().padStart(64, '0')
    const before = openStore(folder, { warn: log })
    for (let n = 0; n < 5; n++) before.write('analyses', keyOf(n), `text ${n}`)
    vi.useFakeTimers({ now: Date.now() + days * 86_400_000, toFake: ['Date'] })
    const after = openStore(folder, { warn: log })
    after.tidy()
    after.write('analyses', keyOf(5), 'text 5')
    after.tidy()
    for (let n = 0; n <= 5; n++) expect(after.read('analyses', keyOf(n))).toBe(`text ${n}`)
    expect(lines).toEqual([])
  })
})
