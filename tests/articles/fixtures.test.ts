import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildArticle } from '../../src/articles/build.ts'
import { formatOf, readPage } from '../../src/articles/formats/index.ts'
import { NOTHING_GIVEN } from '../../src/articles/given.ts'
import type { Article } from '../../src/model.ts'

const FOLDER = join(import.meta.dirname, 'fixtures')

/** An article as its fixture's expected.txt words it: what the page says of itself, then its blocks. */
function described({ title, outlet, credit, byline, url, published, notAfter, text, blocks }: Article): string {
  const evidence = published?.evidence ? ` "${published.evidence.text}"` : ''
  const date = published ? `${published.value} ${published.basis}${evidence}` : null
  const said = Object.entries({ title, outlet, credit, byline, url, published: date, notAfter })
  const lines = blocks.map(({ role, start, end }) => `[${role}] ${text.slice(start, end)}`)
  return `${[...said.map(([name, value]) => `${name}: ${value}`), '', ...lines].join('\n')}\n`
}

/** To add one: a folder with a source; `vitest -u` writes its expected.txt, which is then read and put right. */
describe('pages of many kinds', () => {
  it.each(readdirSync(FOLDER))('%s', async (name) => {
    const source = readdirSync(join(FOLDER, name)).find((file) => file.startsWith('source.')) ?? ''
    const format = formatOf(source)
    const page = await readPage(format, readFileSync(join(FOLDER, name, source), 'utf8'))
    if ('reason' in page) throw new Error(page.reason)
    const article = buildArticle(source, format, page, NOTHING_GIVEN)
    await expect(described(article)).toMatchFileSnapshot(join(FOLDER, name, 'expected.txt'))
  })
})
