import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/cache/index.ts'
import { openCoverage } from '../../src/coverage.ts'
import { randomFrom } from '../newspaper.ts'
import { contentOf, KEYS, keyOf } from './contents.ts'

/** How often each process is killed: seldom at hand, a hundred times where everything is tested. */
const KILLS = process.env.DATELINE_TEST_EVERYTHING ? 100 : 3
const TSX = import.meta.resolve('tsx')
const random = randomFrom(7)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-killed-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a script and kills it some milliseconds after it says that it has started. */
async function runAndKill(script: string, args: readonly string[], longest: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', TSX, resolve(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await Promise.race([sleep(random() * longest), ended])
  child.kill('SIGKILL')
  await ended
}

describe('SIGKILL', () => {
  it('while the cache is written: every text is whole or not there', { timeout: 600_000 }, async () => {
    for (let round = 0; round < KILLS; round++) {
      await runAndKill('writer.ts', [folder], 300)
      const store = openStore(folder, { warn: (line) => expect.unreachable(line) })
      for (let n = 0; n < KEYS; n++) {
        const text = store.read('analyses', keyOf(n))
        if (text !== null) expect(text === contentOf(n), `round ${round}, text ${n}`).toBe(true)
      }
    }
    const store = openStore(folder, { warn: (line) => expect.unreachable(line) })
    store.write('analyses', keyOf(KEYS), 'after')
    expect(store.read('analyses', keyOf(KEYS))).toBe('after')
  })

  it('while a coverage is loaded: the next start answers as if nothing had been', { timeout: 1_200_000 }, async () => {
    const seeds = resolve('seeds')
    const log = (line: string) => expect.unreachable(line)
    const state = async (cacheDir: string | null) => {
      const coverage = await openCoverage({ paths: [seeds], cacheDir, log })
      return JSON.stringify([
        await coverage.records(),
        await coverage.speakers(),
        await coverage.ask('Who leads the talks?'),
      ])
    }
    const expected = await state(null)
    for (let round = 0; round < KILLS; round++) await runAndKill('loader.ts', [seeds, folder], 4000)
    expect((await state(folder)) === expected).toBe(true)
    expect((await state(folder)) === expected).toBe(true)
  })
})
