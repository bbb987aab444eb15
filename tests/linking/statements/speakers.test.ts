import { expect, it } from 'vitest'
import { sameSpeaker } from '../../../src/linking/statements/speakers.ts'

it.each([
  ['Antony Blinken', 'Anthony Blinken', 'same'],
  ['Blinken', 'Antony Blinken', 'same'],
  ['Mr Blinken', 'Antony Blinken', 'same'],
  ['Sergei Lavrov', 'Sergey Lavrov', 'same'],
  ['Joe Biden', 'Hunter Biden', 'other'],
  ['Sergei Lavrov', 'Sergei Ryabkov', 'other'],
  ['Antony Blinken', null, 'unknown'],
])('%s and %s: %s', (a, b, expected) => {
  expect(sameSpeaker(a, b)).toBe(expected)
})
