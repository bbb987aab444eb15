import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalOf, findWords } from '../../../src/answers/check/canonical.ts'

describe('what two printings of the same words may differ in', () => {
  it.each([
    ['“so”', '"so"', true],
    ['it’s', "it's", true],
    ['the workers’ march', "the workers' march", true],
    ['a  b\n c', 'a b c', true],
    ['talks – and again – talks', 'talks—and again—talks', true],
    ['100,000', '100 000', true],
    ['in 2022 100 men', 'in 2022100 men', false],
    ['1.5', '15', false],
    ['Russia', 'russia', true],
    ['NATO', 'Nato', false],
    ['a, b', 'a b', false],
    ['a…', 'a...', true],
    ['**a** ~~b~~', 'a b', true],
  ])('%j and %j', (a, b, same) => {
    expect(canonicalOf(a).text === canonicalOf(b).text).toBe(same)
  })

  it('keeps an offset for every character, rising, within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        const { text, offsets } = canonicalOf(printed)
        expect(offsets).toHaveLength(text.length + 1)
        offsets.forEach((offset, index) => {
          expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0)
          expect(offset).toBeLessThanOrEqual(printed.length)
        })
      }),
    )
  })

  it('finds whole words only', () => {
    expect(findWords('the other war', 'war')).toBe(10)
    expect(findWords('the other warning', 'war')).toBe(-1)
    expect(findWords('afterwards: war', 'war')).toBe(12)
  })
})
