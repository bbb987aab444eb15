import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lowerBound } from '../../src/language/index.ts'

it('is how many items lie before a position, whatever the items', () => {
  const sorted = fc.array(fc.integer({ min: 0, max: 20 })).map((numbers) => numbers.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 21 }), (numbers, position) => {
      const before = numbers.filter((number) => number < position).length
      expect(lowerBound(numbers, position, (number) => number)).toBe(before)
    }),
  )
})
