import { expect, it } from 'vitest'
import { LETTERS_AND_DIGITS } from '../../src/language/letters.ts'

const OURS = new RegExp(`^[${LETTERS_AND_DIGITS}]$`, 'u')

const characters = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => String.fromCodePoint(from + index))

it('holds every letter and digit there is', () => {
  const all = [...characters(0, 0xd800), ...characters(0xe000, 0x40000)]
  expect(all.filter((character) => /[\p{L}\p{N}]/u.test(character) && !OURS.test(character))).toEqual([])
})

it('holds nothing else that English news is printed with', () => {
  const printed = [...characters(0, 0x370), ...characters(0x2000, 0x2070), ...characters(0x20a0, 0x20d0)]
  const wrong = printed.filter((character) => OURS.test(character) !== /[\p{L}\p{N}]/u.test(character))
  expect(wrong).toEqual([])
  expect([...'、。「」🙂🇬'].filter((mark) => OURS.test(mark))).toEqual([])
})
