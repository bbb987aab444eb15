import { describe, expect, it } from 'vitest'
import { quotedIn } from '../quoted-in.ts'

describe('an account told to somebody', () => {
  it.each([
    [
      'below its credit',
      'Ida Velt, miller, as told to Karl Berg\n\nI never slept at noon. The wheel was loud.\n\nWe sold it in May, and I wept.',
      ['Ida Velt: I never slept at noon. The wheel was loud.', 'Ida Velt: We sold it in May, and I wept.'],
    ],
    [
      'above its credit',
      'Ida Velt ran a mill.\n\nI never slept at noon. The wheel was loud.\n\nIda Velt, as told to Karl Berg',
      ['Ida Velt: I never slept at noon. The wheel was loud.'],
    ],
    ['not behind a sentence', 'It was, as told to Karl Berg, a farce.\n\nI never slept at noon. I wept.', []],
    ['not of somebody else', 'Ida Velt, miller, as told to Karl Berg\n\nThe wheel was loud. The mill was sold.', []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})

describe('a letter that a page prints', () => {
  it.each([
    [
      'up to its signature',
      'SIR – Your writer fears the wheel. I live by it.\n\nMay I offer a bed?\n\nIda Velt-Grant\nTarnvik, Norland\n\nThe page had a quiz.',
      ['Ida Velt-Grant: Your writer fears the wheel. I live by it.', 'Ida Velt-Grant: May I offer a bed?'],
    ],
    [
      'above initials and a place',
      'I hired a wheel in May. The firm kept my crowns.\nI.V., Tarnvik\n\nThe firm was slow.',
      ['I.V.: I hired a wheel in May. The firm kept my crowns.'],
    ],
    ['not without "I"', 'The firm kept the crowns of many.\nI.V., Tarnvik\n\nThe firm was slow.', []],
    ['not without a signature', 'SIR – Your writer fears the wheel. I live by it.\n\nThe page had a quiz.', []],
    [
      'signed by its initials',
      'I bought a lamp and it broke. Can you help? I.V., Tarnvik\n\nIt took one call.',
      ['I.V.: I bought a lamp and it broke. Can you help?'],
    ],
    ['not of nobody’s own', 'A lamp broke. Who can help? I.V., Tarnvik\n\nIt took one call.', []],
  ])('%s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
