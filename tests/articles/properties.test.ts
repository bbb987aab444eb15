import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArticle } from '../../src/articles/build.ts'
import { decode } from '../../src/articles/decode.ts'
import { readPage } from '../../src/articles/formats/index.ts'
import { NOTHING_GIVEN } from '../../src/articles/given.ts'
import type { Article } from '../../src/model.ts'

const LINES = [
  ...[
    'By Ann Grey',
    'OSLO (NTB) - The port was closed on Monday.',
    'Related news',
    'Leave a Reply',
    'No Image',
    '19°C',
  ],
  ...[
    'Saturday, 8 May 2021',
    'Updated: 4 May 2021',
    'Storm closes port of Bergen',
    '"No," he said. - AFP',
    '(via MTI)',
  ],
  ...['The port stayed closed on Monday, the harbour master said.', '---', '# Head', '> quote', '\u2028', '  ', '\r'],
]
const pages = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme' })), { maxLength: 30 })
  .map((lines) => lines.join('\n'))

async function build(format: Article['format'], text: string): Promise<Article | null> {
  const page = await readPage(format, text)
  return 'reason' in page ? null : buildArticle(`a.${format}`, format, page, NOTHING_GIVEN)
}

describe('whatever a file holds', () => {
  it.each(['txt', 'md', 'html'] as const)(
    'the blocks of a .%s are in order, trimmed, and hold all but white space',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(pages, async (text) => {
          const article = await build(format, text)
          if (!article) return
          if (format === 'txt') expect(article.text).toBe(text)
          let end = 0
          for (const block of article.blocks) {
            expect(article.text.slice(end, block.start).trim()).toBe('')
            expect(block.end).toBeGreaterThan(block.start)
            const words = article.text.slice(block.start, block.end)
            expect(words).toBe(words.trim())
            end = block.end
          }
          expect(article.text.slice(end).trim()).toBe('')
        }),
        { numRuns: format === 'html' ? 40 : 200 },
      )
    },
  )

  it('evidence is a slice of the text', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (text) => {
        const evidence = (await build('txt', text))?.published?.evidence
        if (evidence) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }),
    )
  })

  it('decoding never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(Object.keys(decode(bytes))).toHaveLength(1)
      }),
    )
  })
})

describe('a huge file', () => {
  const MOST = 5_000_000
  it.each([
    ['one line of words', 'word '.repeat(MOST / 5)],
    ['one line without a space', 'x'.repeat(MOST)],
    ['one line of brackets', '['.repeat(MOST)],
    ['one line of stars', '**a'.repeat(MOST / 3)],
    ['one line of quotes', '"'.repeat(MOST)],
    ['lines of dates', '1 May 2021\n'.repeat(50_000)],
    ['lines of menus', 'a | b | c > d\n'.repeat(50_000)],
    ['lines of capitals', 'OSLO, May 3 (\n'.repeat(50_000)],
  ])('%s are read in linear time', { timeout: 30_000 }, async (_name, text) => {
    for (const format of ['txt', 'md'] as const) expect((await build(format, text))?.blocks.length).toBeGreaterThan(0)
  })
})
