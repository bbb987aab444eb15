import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { articleOf } from './article-of.ts'

const piece = fc.oneof(
  fc.constantFrom('"', '“', '”', "'", '‘', '’', "''", ' ', '\n', '. ', ', ', ': ', '— ', '(', ')', '; '),
  fc.constantFrom(
    'he said',
    'said Ms Roe',
    'Jane Roe',
    'told reporters',
    'that',
    'according to',
    'the minister',
    'and',
  ),
  fc.constantFrom(
    'talks go on',
    'adding',
    'Mr Lind,',
    'who',
    'on Friday',
    'was asked',
    'a spokesman for',
    'they',
    'It is.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

describe('on any text', () => {
  it('quotes to the letter, overlaps nothing and keeps its offsets', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = articleOf(pieces.join(' '))
        const { quotations, people } = analyse(article)
        let end = 0
        for (const quotation of quotations) {
          expect(quotation.content).toBe(article.text.slice(quotation.start, quotation.end))
          expect(quotation.content.trim()).not.toBe('')
          expect(quotation.start).toBeGreaterThanOrEqual(end)
          end = quotation.end
          for (const span of [quotation.cue, quotation.mention])
            if (span) expect(span.text).toBe(article.text.slice(span.start, span.end))
        }
        for (const { mentions, roles } of people)
          for (const span of [...mentions, ...roles]) expect(span.text).toBe(article.text.slice(span.start, span.end))
      }),
      { numRuns: 300 },
    )
  })

  it.each(['We met Tamsin, a student', 'Roe Lind, the third'])('reads "%s", which ends with a description', (text) => {
    expect(analyse(articleOf(text)).quotations).toEqual([])
  })

  it('reads a text that breaks off behind an open quote', () => {
    expect(analyse(articleOf('!^@ “ talks go on talks go on talks go on adding')).people).toEqual([])
  })

  it('gives plain data: what comes back from JSON is the same', () => {
    const analysis = analyse(articleOf('"We won," said Jane Roe.\n\nShe said that it was close.'))
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    expect(analysis.quotations).toHaveLength(2)
  })
})
