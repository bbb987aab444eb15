import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/cache/index.ts'

let folder: string
const warnings: string[] = []
const warn = (line: string) => warnings.push(line)
const keyOf = (n: number) => n.toString(16).padStart(64, '0')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-cache-'))
  warnings.length = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const mkdirBelow = (): string => {
  mkdirSync(join(folder, 'v1'))
  return join(folder, 'v1')
}

const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Root may write anywhere: as root, work is done as the user who owns nothing. */
function asNobody(work: () => void): void {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('the store', () => {
  it('gives back what was written, to another opening too', () => {
    const text = 'Zürich — “quotes”, \u2028 and 🙂'
    openStore(folder, { warn }).write('analyses', keyOf(1), text)
    expect(openStore(folder, { warn }).read('analyses', keyOf(1))).toBe(text)
  })

  it.each([
    ['another key', 'analyses', 2],
    ['another kind', 'readings', 1],
  ])('knows nothing under %s', (_, kind, n) => {
    const store = openStore(folder, { warn })
    store.write('analyses', keyOf(1), 'text')
    expect(store.read(kind, keyOf(n))).toBeNull()
  })

  it('never gives back a damaged text, and takes it anew', () => {
    const store = openStore(folder, { warn })
    store.write('analyses', keyOf(1), 'The minister said on Friday that talks had failed.')
    const [path] = files()
    const whole = readFileSync(path!)
    const damage = fc.oneof(
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const bytes = Buffer.from(whole)
        bytes[at] = bytes[at]! ^ by
        return bytes
      }),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    )
    fc.assert(
      fc.property(damage, (bytes) => {
        writeFileSync(path!, bytes)
        expect(store.read('analyses', keyOf(1))).toBeNull()
      }),
    )
    store.write('analyses', keyOf(1), 'again')
    expect(store.read('analyses', keyOf(1))).toBe('again')
  })

  it('never gives back a text under a key that it was not written for', () => {
    const store = openStore(folder, { warn })
    store.write('analyses', keyOf(1), 'one')
    const [path] = files()
    cpSync(path!, join(path!, '..', keyOf(2)))
    expect(store.read('analyses', keyOf(2))).toBeNull()
  })

  it('may be deleted at any time', () => {
    const store = openStore(folder, { warn })
    store.write('analyses', keyOf(1), 'one')
    rmSync(folder, { recursive: true })
    expect(store.read('analyses', keyOf(1))).toBeNull()
    store.tidy()
    store.write('analyses', keyOf(2), 'two')
    expect(store.read('analyses', keyOf(2))).toBe('two')
    expect(warnings).toEqual([])
  })

  it('leaves no drafts behind', () => {
    openStore(folder, { warn }).write('analyses', keyOf(1), 'one')
    expect(files()).toHaveLength(1)
  })

  it('stays within its bound: the least recently used goes, what is in use stays', () => {
    const first = openStore(folder, { warn })
    for (let n = 0; n < 10; n++) {
      first.write('analyses', keyOf(n), `text ${n}`)
      utimesSync(join(folder, 'v1', 'analyses', '00', keyOf(n)), n + 1, n + 1)
    }
    const bytes = statSync(files()[0]!).size
    const store = openStore(folder, { warn, bound: bytes * 3 })
    expect(store.read('analyses', keyOf(0))).toBe('text 0')
    store.tidy()
    const kept = Array.from({ length: 10 }, (_, n) => n).filter((n) => store.read('analyses', keyOf(n)) !== null)
    expect(kept).toEqual([0, 8, 9])
  })

  it('clears away the drafts of killed processes, and none that is being written', () => {
    const drafts = join(folder, 'v1', 'drafts')
    mkdirSync(drafts, { recursive: true })
    writeFileSync(join(drafts, 'old'), 'half')
    utimesSync(join(drafts, 'old'), 1, 1)
    writeFileSync(join(drafts, 'new'), 'half')
    openStore(folder, { warn }).tidy()
    expect(readdirSync(drafts)).toEqual(['new'])
  })

  it.each([
    ['is a file', () => writeFileSync(join(folder, 'v1'), ''), 'it is not a folder'],
    ['is a file below', () => writeFileSync(join(mkdirBelow(), 'drafts'), ''), 'it is not a folder'],
  ])('goes without when the folder %s, and says so once', (_, prepare, reason) => {
    prepare()
    const store = openStore(folder, { warn })
    store.write('analyses', keyOf(1), 'one')
    store.write('analyses', keyOf(2), 'two')
    store.tidy()
    expect(store.read('analyses', keyOf(1))).toBeNull()
    expect(warnings).toEqual([`nothing more is kept in the cache folder ${folder}: ${reason}`])
  })

  it('goes without when the folder cannot be written', () => {
    chmodSync(folder, 0o500)
    asNobody(() => openStore(folder, { warn }).write('analyses', keyOf(1), 'one'))
    expect(warnings).toEqual([`nothing more is kept in the cache folder ${folder}: it cannot be written`])
  })
})
