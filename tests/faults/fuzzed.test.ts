import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCoverage } from '../../src/coverage.ts'
import type { WholeCoverage } from '../../src/model.ts'
import { articleText, randomFrom } from '../newspaper.ts'

const FILES = process.env.DATELINE_TEST_EVERYTHING ? 1000 : 60

/** What a file can suffer; each takes the text and a source of chance. */
const HARMS: readonly ((text: string, random: () => number) => string)[] = [
  (text, random) => text.slice(0, random() * text.length),
  (text, random) => text.slice(random() * text.length),
  (text, random) => text.replace(/[“”]/g, () => (random() < 0.5 ? '"' : '')),
  (text) => text.replaceAll('\n\n', '\r'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('. ', '.\u2028'),
  (text, random) => text.replace(/[aeiou]/g, (letter) => (random() < 0.1 ? '\u200b' : letter)),
  (text, random) => text.replace(/\w+/g, (word) => (random() < 0.1 ? `${word}\ud83d` : word)),
  (text) => text.toUpperCase(),
  (text) => `${text}\n\n${'“'.repeat(500)}${text}`,
  (text) => `${text}\n\n${'said '.repeat(5000)}`,
  (text) => `<html><title>${text.slice(0, 40)}</title><article><p>${text.replaceAll('\n\n', '<p><div>')}`,
  (text) => `---\ntitle: [${text.slice(0, 20)}\n---\n${text}`,
  (text) => text.replaceAll(/\d+/g, '99999999999999999999'),
]
const ENDINGS = ['.txt', '.md', '.html']

describe('fuzzed articles', () => {
  let root: string
  let coverage: WholeCoverage
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dateline-fuzzed-'))
    mkdirSync(join(root, 'articles'))
    const random = randomFrom(11)
    for (let n = 0; n < FILES; n++) {
      let text = articleText(n)
      for (let harm = 0; harm <= random() * 3; harm++) text = HARMS[Math.floor(random() * HARMS.length)]!(text, random)
      writeFileSync(join(root, 'articles', `${n}${ENDINGS[n % 3]}`), text)
    }
    coverage = await openCoverage({ paths: [join(root, 'articles')], cacheDir: join(root, 'cache') })
  }, 600_000)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('are each read, or left out with a reason', async () => {
    const { articles, skipped } = await coverage.sources()
    const named = new Set([...articles.map(({ id }) => id), ...skipped.map(({ path }) => path)])
    expect(named.size).toBe(FILES)
    expect(articles.length).toBeGreaterThan(FILES / 2)
  })

  it('are quoted to the letter', async () => {
    for (const { text, quotations, timexes } of await coverage.records()) {
      for (const { content, start, end } of quotations) expect(content).toBe(text.slice(start, end))
      for (const { text: words, start, end } of timexes) expect(words).toBe(text.slice(start, end))
    }
  })

  it('are answered from, the second time from the cache', async () => {
    const again = await openCoverage({ paths: [join(root, 'articles')], cacheDir: join(root, 'cache') })
    for (const question of ['Who said that there is no matter?', 'When will officials inspect it?', '“'.repeat(200)])
      expect(await again.ask(question)).toEqual(await coverage.ask(question))
    expect(await again.records()).toEqual(await coverage.records())
  })
})
