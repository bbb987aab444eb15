import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whom "he" and "she" mean', () => {
  it.each([
    [
      'whom a sentence is about, not whom its "whose" tells of',
      'Ann Roe, whose daughter Ida Lind has a cold, bought a boat.\n“It is late,” she said.',
      ['Ann Roe'],
    ],
    [
      'whom a sentence is about that has no "whose"',
      'Ann Roe sold the boat. Ida Lind, whose mill is old, bought it.\n“It is late,” she said.',
      ['Ida Lind'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
