import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapsOneOf } from '../../../src/quotations/detectors/overlap.ts'

const stretch = (first: number, length: number) => ({ first, last: first + length })
const stretches = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([first, length]) => stretch(first, length))

describe('a stretch that overlaps one of others', () => {
  it.each([
    [stretch(2, 3), [stretch(4, 2)], true],
    [stretch(2, 2), [stretch(4, 2)], false],
    [stretch(5, 1), [stretch(0, 9), stretch(1, 2)], true],
    [stretch(5, 1), [], false],
  ])('%j of %j: %s', (one, others, expected) => {
    expect(overlapsOneOf(others)(one)).toBe(expected)
  })

  it('is found whatever order they stand in', () => {
    fc.assert(
      fc.property(stretches, fc.array(stretches), (one, others) => {
        const overlaps = others.some(({ first, last }) => first < one.last && one.first < last)
        expect(overlapsOneOf(others)(one)).toBe(overlaps)
      }),
    )
  })
})
