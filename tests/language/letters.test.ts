import { describe, expect, it } from 'vitest'
import { LETTERS, LETTERS_AND_DIGITS } from '../../src/language/letters.ts'

const characters = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index))

const ALL = [...characters(0, 0xd800), ...characters(0xe000, 0x40000)]
/** What English news is printed with: Latin and its marks, punctuation and currencies. */
const PRINTED = [...characters(0, 0x370), ...characters(0x2000, 0x2070), ...characters(0x20a0, 0x20d0)]

describe.each([
  ['letters', LETTERS, /\p{L}/u],
  ['letters and digits', LETTERS_AND_DIGITS, /[\p{L}\p{N}]/u],
] as const)('%s', (_, ranges, exact) => {
  const ours = new RegExp(`^[${ranges}]$`, 'u')

  it('are all of them', () => {
    expect(ALL.filter((character) => exact.test(character) && !ours.test(character))).toEqual([])
  })

  it('are nothing else that English news is printed with', () => {
    expect(PRINTED.filter((character) => ours.test(character) !== exact.test(character))).toEqual([])
    expect([...'、。「」🙂🇬€'].filter((mark) => ours.test(mark))).toEqual([])
  })
})
