import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/picture/font.ts'
import { wrap } from '../../src/picture/wrap.ts'

const setting = { width: 200, size: 20, face: 'regular' } as const

describe('wrap', () => {
  it('breaks at words', () => {
    const lines = wrap('The ministers met in Geneva on Monday', setting, 9)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe('The ministers met in Geneva on Monday')
  })

  it('cuts a word that is wider than the column, between characters as people count them', () => {
    const word = '👩‍👩‍👧é'.repeat(30)
    const lines = wrap(word, setting, 99)
    expect(lines.join('')).toBe(word)
    for (const line of lines) expect(line.startsWith('\u0301') || line.startsWith('\u200d')).toBe(false)
  })

  it('ends in an ellipsis where lines are left out, and only there', () => {
    expect(wrap('one two three four five six seven eight nine ten', setting, 1)).toEqual([
      expect.stringMatching(/^one .*…$/),
    ])
    expect(wrap('one two', setting, 1)).toEqual(['one two'])
    expect(wrap('', setting, 1)).toEqual([])
  })

  it('never makes a line wider than the column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (text, most) => {
        const lines = wrap(text.replace(/\s+/g, ' ').trim(), setting, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(widthOf(line, setting.size)).toBeLessThanOrEqual(setting.width)
      }),
    )
  })
})
