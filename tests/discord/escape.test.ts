import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, cleanLine } from '../../src/discord/markdown/clean.ts'
import { escapeText, label, line, pieces } from '../../src/discord/markdown/escape.ts'
import { block, bold, link, marked } from '../../src/discord/markdown/style.ts'
import { nastyText } from './arbitrary.ts'

interface Node {
  readonly type: string
  readonly content?: string | readonly Node[]
}
const { parser } = createRequire(import.meta.url)('@cloudrac3r/discord-markdown') as {
  parser: (text: string) => readonly Node[]
}

/** What Discord would show, with everything that is not plain text in angle brackets. */
const shown = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text' && typeof node.content === 'string') return node.content
      if (node.type === 'br' || node.type === 'newline') return '\n'
      const inner = Array.isArray(node.content) ? shown(node.content) : ''
      return `<${node.type}>${inner}</${node.type}>`
    })
    .join('')

describe('clean', () => {
  it.each([
    ['nothing to do', 'plain words, “quotes” – and naïve', 'plain words, “quotes” – and naïve'],
    ['direction overrides', 'pay\u202Elaf\u202C', 'paylaf'],
    ['zero-width characters', 'e\u200Bv\u2060e\uFEFFry\u00ADone', 'everyone'],
    ['controls', 'a\u0000b\u001Bc', 'abc'],
    ['tags and fillers', 'a\u{E0041}\u3164\u2800b', 'ab'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['towers of marks', `a${'\u0301'.repeat(9)}`, `a${'\u0301'.repeat(4)}`],
    ['a family stays one', '👩‍👩‍👧 ❤️', '👩‍👩‍👧 ❤️'],
    ['a joiner between letters goes', 'a\u200Db👩\u200D', 'ab👩'],
  ])('%s', (_, text, expected) => expect(clean(text)).toBe(expected))
})

describe('escape', () => {
  it.each([
    ['plain words stay', 'Mr Blinken said: "no" - twice (2.5 times).', 'Mr Blinken said: "no" - twice (2.5 times).'],
    ['emphasis', '*a* __b__ ~~c~~ ||d||', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\|'],
    ['headings, small print and lists at a line’s start', '# a\n-# b\n- c\n1. d', '\\# a\n\\-\\# b\n\\- c\n1\\. d'],
    ['masked links', '[a](b)', '\\[a\\](b)'],
    ['mentions, times, commands', '<@1> @here <t:0> </a:1>', '\\<\\@1\\> \\@here \\<t:0\\> \\</a:1\\>'],
    ['addresses', 'see https://x.org/a_b', 'see https:\\//x.org/a\\_b'],
    ['a quote', '> a', '\\> a'],
  ])('%s', (_, text, expected) => expect(escapeText(text)).toBe(expected))

  it('shows any text as it stands, letter for letter', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const expected = clean(text).replace(/\n+/g, '\n').trim()
        expect(
          shown(parser(escapeText(clean(text))))
            .replace(/\n+/g, '\n')
            .trim(),
        ).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps a line inside bold, marks and a quote block as it stands', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const one = line(text, 10_000)
        fc.pre(one !== '')
        expect(shown(parser(bold(one)))).toBe(`<strong>${cleanLine(text)}</strong>`)
        expect(shown(parser(block(`a ${marked(one)}`)))).toBe(
          `<blockQuote>a <strong><u>${cleanLine(text)}</u></strong></blockQuote>`,
        )
      }),
      { numRuns: 1000 },
    )
  })
})

describe('line, label, pieces', () => {
  it.each([
    ['short', 'a  b\nc', 20, 'a b c'],
    ['exactly as long', '12345', 5, '12345'],
    ['cut at a word', 'one two three four', 15, 'one two three…'],
    ['escapes count', '****', 5, '\\*\\*…'],
    ['no half pair', 'aaaa👩👩', 6, 'aaaa…'],
  ])('%s', (_, text, most, expected) => expect(line(text, most)).toBe(expected))

  it('never exceed their length, and pieces lose nothing', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 4, max: 60 }), (text, most) => {
        expect(line(text, most).length).toBeLessThanOrEqual(most)
        expect(label(text, most).length).toBeLessThanOrEqual(most)
        const parts = pieces(text, most)
        expect(parts.join('')).toBe(clean(text))
        for (const part of parts) expect(escapeText(part).length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('link', () => {
  it.each([
    ['https', 'https://example.org/a', '[T](<https://example.org/a>)'],
    ['brackets and spaces', 'https://example.org/a (1)>', '[T](<https://example.org/a%20%281%29%3E>)'],
    ['javascript', 'javascript:alert(1)', 'T'],
    ['credentials', 'https://discord.com@evil.example/', 'T'],
    ['not an address', 'example', 'T'],
    ['none', null, 'T'],
    ['too long', `https://example.org/${'a'.repeat(300)}`, 'T'],
  ])('%s', (_, address, expected) => expect(link('T', address)).toBe(expected))
})
