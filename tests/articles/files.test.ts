import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CoverageError, readFiles, readFolder } from '../../src/articles/index.ts'

const ARTICLE = `Storm closes port of Bergen for a second day

The port of Bergen stayed closed on Monday as waves topped nine metres, the harbour master said.
`
const GERMAN = `Sturm legt den Hafen von Bergen lahm

Der Hafen von Bergen blieb am Montag geschlossen, nachdem die Wellen eine Höhe von neun Metern erreicht hatten, wie der
Hafenmeister mitteilte. Die Fähren sollen frühestens am Dienstag wieder fahren, und die Küstenwache hat die Bewohner
gebeten, zu Hause zu bleiben, bis der Sturm vorüber ist.
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

describe('a folder of articles', () => {
  it('is read with its subfolders, in the order of the ids', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'B.txt', 'a.txt', 'a/b/c.html', 'é.md']) write(name, ARTICLE)
    const { articles, skipped } = await readFolder(folder)
    expect(articles.map(({ id }) => id)).toEqual(['B.txt', 'a.txt', 'a/b/c.html', 'a/z.txt', 'b.txt', 'é.md'])
    expect(skipped).toEqual([])
  })

  it('keeps the text of a .txt file to the letter, less a byte order mark', async () => {
    const text = `${ARTICLE.replaceAll('\n', '\r\n')}  \u00a0`
    write('a.txt', `\uFEFF${text}`)
    const { articles } = await readFolder(folder)
    expect(articles[0]?.text).toBe(text)
  })

  it('passes over hidden files', async () => {
    write('a.txt', ARTICLE)
    write('.DS_Store', 'x')
    write('.git/config', 'x')
    expect((await readFolder(folder)).skipped).toEqual([])
  })
})

describe('a file that cannot be an article is named once, with its reason', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\n\t', 'is empty'],
    ['picture.txt', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), 'is binary, not text'],
    ['latin1.txt', Buffer.from(`${ARTICLE}Blåst i Malmö`, 'latin1'), 'is not UTF-8: save it as UTF-8'],
    ['wide.txt', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le'), 'is not UTF-8 but UTF-16: save it as UTF-8'],
    ['big.txt', `${ARTICLE}${'word '.repeat(1_100_000)}`, 'is over 5 MB'],
    ['table.txt', '1 2 3\n'.repeat(60_000), 'has over 50,000 paragraphs'],
    ['german.txt', GERMAN, 'is not in English'],
    ['greek.txt', 'Το λιμάνι έμεινε κλειστό τη Δευτέρα.', 'is not in English'],
    ['paper.pdf', '%PDF-1.4', 'is not a .txt, .md or .html file'],
    ['matter.md', '---\ntitle: [unclosed\n---\nText.', 'has front matter that is not valid YAML'],
    ['bare.html', '<html><body><script>1</script></body></html>', 'holds no article text'],
    ['deep.html', '<div>'.repeat(5000), 'is nested too deeply for a saved page'],
    ['menu.txt', 'Home\nNews\nSport\n', 'holds no article text'],
  ])('%s', async (name, content, reason) => {
    write('good.txt', ARTICLE)
    write(name, content)
    const { articles, skipped } = await readFolder(folder)
    expect(articles.map(({ id }) => id)).toEqual(['good.txt'])
    expect(skipped).toEqual([{ path: name, reason }])
  })

  it.each([
    ['/etc/hostname', 'is a link out of the folder'],
    ['gone.txt', 'is a link to nothing, or was removed'],
    ['link.txt', 'is a link to itself'],
    ['.', 'is a link to a folder'],
  ])('a link to %s', async (target, reason) => {
    write('good.txt', ARTICLE)
    symlinkSync(target, join(folder, 'link.txt'))
    const { articles, skipped } = await readFolder(folder)
    expect(articles.map(({ id }) => id)).toEqual(['good.txt'])
    expect(skipped).toEqual([{ path: 'link.txt', reason }])
  })

  it('reads a link that stays in the folder', async () => {
    write('good.txt', ARTICLE)
    symlinkSync('good.txt', join(folder, 'link.txt'))
    expect((await readFolder(folder)).articles.map(({ id }) => id)).toEqual(['good.txt', 'link.txt'])
  })

  it('lets a short text pass whose language cannot be told', async () => {
    write('short.txt', 'Bergen harbour shut')
    expect((await readFolder(folder)).articles).toHaveLength(1)
  })
})

describe('a folder that is no coverage', () => {
  it('says so in one line', async () => {
    await expect(readFolder(join(folder, 'missing'))).rejects.toThrow(/^There is no file or folder .*missing$/)
    await expect(readFolder(folder)).rejects.toThrow(/^No readable article in .*$/)
    await expect(readFolder(folder)).rejects.toBeInstanceOf(CoverageError)
  })

  it('still says why its files were left out', async () => {
    write('empty.txt', '')
    const error = await readFolder(folder).catch((thrown: unknown) => thrown)
    expect((error as CoverageError).skipped).toEqual([{ path: 'empty.txt', reason: 'is empty' }])
  })
})

describe('paths', () => {
  it('are one coverage; a file named itself has its own name', async () => {
    write('one/a.txt', ARTICLE)
    write('two/b.txt', ARTICLE)
    const { articles } = await readFiles([join(folder, 'one'), join(folder, 'two', 'b.txt')])
    expect(articles.map(({ id }) => id)).toEqual(['a.txt', 'b.txt'])
  })

  it('are read once, and two of one name stay apart', async () => {
    write('one/a.txt', ARTICLE)
    write('two/a.txt', ARTICLE)
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    const { articles } = await readFiles([one, two, join(one, 'a.txt')])
    expect(articles.map(({ id }) => id)).toEqual([`${two}/a.txt`, 'a.txt'].sort())
  })
})

describe('NAME.meta.json', () => {
  it('wins over what the page says', async () => {
    write('a.txt', `${ARTICLE}\nUpdated: 4 May 2021`)
    write(
      'a.meta.json',
      JSON.stringify({ title: 'T', outlet: 'O', byline: 'B', url: 'https://x.example/', published: '2021-05-03' }),
    )
    const { articles } = await readFolder(folder)
    expect(articles[0]).toMatchObject({
      title: 'T',
      outlet: 'O',
      byline: 'B',
      url: 'https://x.example/',
      published: { value: '2021-05-03', basis: 'given', evidence: null },
    })
  })

  it.each([
    ['{', 'is not valid JSON'],
    ['[]', 'is not a JSON object'],
    ['{"url":"javascript:alert(1)"}', 'has a "url" that is not an http or https address'],
    ['{"published":"2021-02-31"}', 'has a "published" that is not an ISO date such as 2022-01-09'],
    ['{"title":7}', 'has a "title" that is not text'],
  ])('%s is named, and the article read without it', async (json, reason) => {
    write('sub/a.txt', ARTICLE)
    write('sub/a.meta.json', json)
    const { articles, skipped } = await readFolder(folder)
    expect(articles[0]?.title).toBe('Storm closes port of Bergen for a second day')
    expect(skipped).toEqual([{ path: 'sub/a.meta.json', reason }])
  })
})
