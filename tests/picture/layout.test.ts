import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/picture/boxes.ts'
import { widthOf } from '../../src/picture/font.ts'
import { layOut, MOST } from '../../src/picture/layout.ts'
import { anyEntry, entry } from './entries.ts'

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const textsOf = (title: string, entries: Parameters<typeof layOut>[1], kind: string): string[] =>
  layOut(title, entries).boxes.flatMap((box) => (box.kind === kind && 'text' in box ? [box.text] : []))

describe('layOut', () => {
  it('lets nothing overlap or leave the picture, from 1 to 60 entries', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(anyEntry, { minLength: 1, maxLength: MOST }), (title, entries) => {
        const { boxes, rails, width, height } = layOut(title, entries)
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
          if ('text' in box) expect(box.width).toBeGreaterThanOrEqual(widthOf(box.text, box.size, box.face))
          for (const other of boxes.slice(index + 1))
            if (overlap(box, other)) throw new Error(`${JSON.stringify(box)} overlaps ${JSON.stringify(other)}`)
          for (const { x, from, to } of rails)
            expect(overlap(box, { x: x - 2, y: from, width: 4, height: to - from })).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('shows every word of a short text', () => {
    const text = 'Both sides agreed to hand over written answers within a week.'
    expect(textsOf('Talks', [entry({ text })], 'text').join(' ')).toBe(text)
  })

  it('puts entries of one date under one date line, and only where it is known in one way', () => {
    const entries = [entry(), entry({ text: 'They met again.' }), entry({ basis: 'inferred' })]
    expect(textsOf('Talks', entries, 'date')).toEqual(['Sun, 9 Jan 2022', 'Sun, 9 Jan 2022'])
  })

  it.each([
    ['2022-01-09', 'Sun, 9 Jan 2022'],
    ['2021-12', 'December 2021'],
    ['2014', '2014'],
  ])('writes %s as %s', (date, label) => {
    expect(textsOf('Talks', [entry({ date })], 'date')).toEqual([label])
  })

  it('tells in words how a date is known, and explains the marks that it uses', () => {
    const entries = [entry(), entry({ basis: 'resolved', planned: true }), entry({ basis: 'inferred' })]
    expect(textsOf('Talks', entries, 'label')).toEqual(['planned', 'resolved', 'inferred'])
    expect(textsOf('Talks', entries, 'note')).toContain('inferred:')
    expect(textsOf('Talks', [entry()], 'note')).toEqual([])
  })

  it('counts what it leaves out', () => {
    const entries = Array.from({ length: MOST + 5 }, (_, index) => entry({ text: `Entry ${index}.` }))
    expect(textsOf('Talks', entries, 'note')).toContain('5 more are not drawn.')
    expect(textsOf('Talks', entries, 'text')).toHaveLength(MOST)
  })
})
