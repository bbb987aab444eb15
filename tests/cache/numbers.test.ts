import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packNumbers, unpackNumbers } from '../../src/cache/index.ts'

describe('numbers as text', () => {
  it.each([
    [[], ''],
    [[0, 1, 31], ']^|'],
    [[32, 33], '$]$^'],
    [[1024], '$#]'],
    [[2 ** 30, 2 ** 31 - 1], '$#####]$BBBBB|'],
  ])('writes %j as "%s"', (numbers, text) => {
    expect(packNumbers(numbers)).toBe(text)
  })

  it('reads again what it wrote, which JSON keeps as it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 2 ** 31 - 1 }))), (numbers) => {
        const text = packNumbers(numbers)
        expect(unpackNumbers(text)).toEqual(numbers)
        expect(JSON.stringify(text)).toBe(`"${text}"`)
        expect(text).not.toContain(' ')
      }),
    )
  })
})
