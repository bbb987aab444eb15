import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { readFolder } from '../../src/articles/index.ts'
import { analyseWith, openStore } from '../../src/cache/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-analyses-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const warn = (line: string) => expect.unreachable(line)
const kept = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

describe('analyseWith', async () => {
  const { articles } = await readFolder(resolve('seeds'))

  it.each(articles.map((article) => [article.id, article] as const))('gives the analysis of %s', (_, article) => {
    const expected = analyse(article)
    expect(analyseWith(openStore(folder, { warn }))(article)).toEqual(expected)
    expect(kept()).toBe(1)
    expect(analyseWith(openStore(folder, { warn }))(article)).toEqual(expected)
  })

  it('knows an article under another name, and not one with other words', () => {
    const [article] = articles
    const cached = analyseWith(openStore(folder, { warn }))
    cached(article!)
    expect(cached({ ...article!, id: 'renamed.txt' })).toEqual(analyse({ ...article!, id: 'renamed.txt' }))
    expect(kept()).toBe(1)
    cached({ ...article!, byline: 'Jane Roe' })
    expect(kept()).toBe(2)
  })
})
