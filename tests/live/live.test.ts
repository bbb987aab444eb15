import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CoverageError } from '../../src/articles/index.ts'
import { type LiveCoverage, openLiveCoverage } from '../../src/live/index.ts'

const article = (title: string, sentence: string): string =>
  `${title}\n\nALDMOUTH, January 10, 2022. The mayor of Aldmouth spoke to reporters.\n\n${sentence} ` +
  'The council will meet again on Friday. Nobody asked for a vote.\n'

const HARBOUR = article(
  'Harbour to be dredged',
  '"The harbour will be dredged in spring," said Ines Vargo, its director.',
)
const BRIDGE = article('Bridge closed', '"The bridge is closed until May," said Tomas Brandt, an engineer.')

let root: string
let folder: string
let coverage: LiveCoverage | null
const lines: string[] = []
const note = (_: object, line: string) => lines.push(line)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-live-'))
  folder = join(root, 'articles')
  mkdirSync(folder)
  coverage = null
  lines.length = 0
})
afterEach(async () => {
  await coverage?.close()
  rmSync(root, { recursive: true, force: true })
})

function open(): LiveCoverage {
  const times = { quiet: 100, longest: 1000, anyway: 3_600_000 }
  coverage = openLiveCoverage({ folder, cacheDir: join(root, 'cache'), log: { info: note, warn: note }, times })
  return coverage
}

describe('a live coverage', () => {
  it('takes up what is added, renamed and removed, and ignores temporary files', async () => {
    writeFileSync(join(folder, 'harbour.txt'), HARBOUR)
    const live = open()
    const becomes = (ids: readonly string[]) =>
      vi.waitFor(async () => expect((await live.sources()).articles.map(({ id }) => id)).toEqual(ids), {
        timeout: 30_000,
        interval: 100,
      })
    expect(live.progress()).toEqual({ stage: 'reading', share: 0 })
    expect((await live.ask('What did Ines Vargo say of the harbour?')).citations.length).toBeGreaterThan(0)
    expect(live.progress()).toBeNull()

    writeFileSync(join(folder, '.harbour.txt.swp'), 'half')
    writeFileSync(join(folder, 'harbour.txt~'), HARBOUR)
    writeFileSync(join(folder, 'bridge.txt'), BRIDGE)
    await becomes(['bridge.txt', 'harbour.txt'])
    renameSync(join(folder, 'bridge.txt'), join(folder, 'zebra.txt'))
    await becomes(['harbour.txt', 'zebra.txt'])
    rmSync(join(folder, 'harbour.txt'))
    await becomes(['zebra.txt'])
    expect((await live.ask('Who spoke of the bridge?')).citations.map((citation) => citation.article)).toContain(
      'zebra.txt',
    )

    rmSync(join(folder, 'zebra.txt'))
    await vi.waitFor(() => expect(lines.at(-1)).toMatch(/what was read before stays/), { timeout: 30_000 })
    await becomes(['zebra.txt'])
  })

  it.each([
    ['is empty', () => {}],
    ['is missing', () => rmSync(folder, { recursive: true })],
  ])('says so when its folder %s', async (_, prepare) => {
    prepare()
    const live = open()
    await expect(live.ready).rejects.toBeInstanceOf(CoverageError)
    await expect(live.ask('Who?')).rejects.toBeInstanceOf(CoverageError)
  })
})
