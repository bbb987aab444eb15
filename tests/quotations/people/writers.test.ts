import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whose words a letter, a post or a note carries', () => {
  it.each([
    [
      'who has written to somebody',
      'Lamp Watch has written to the mayor.\n“It is late,” the letter says.',
      ['Lamp Watch'],
    ],
    ['not who was written to', 'Jane Roe was written to in May.\n“It is late,” the letter says.', ['letter']],
    [
      'who sent the first of two messages',
      'Jane Roe sent a text to the Lamp at noon.\nA second message came. “It is off,” it read.',
      ['Jane Roe'],
    ],
    [
      'not the first where another sent the second',
      'Jane Roe sent a letter to the Lamp at noon.\nA second letter, from Omar Baz, came at one. “It is off,” it read.',
      ['Omar Baz'],
    ],
    [
      'who wrote on a page',
      '“It is over,” Jane Roe wrote on LinkedIn.\nThe post, read by many, goes on: “Bring a lamp.”',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'not who wrote on paper',
      '“It is over,” Jane Roe wrote on paper.\nThe post goes on: “Bring a lamp.”',
      ['Jane Roe', 'post'],
    ],
    ['whose note it is', '“A lamp is a small sun,” runs Jane Roe’s note on the wall.', ['Jane Roe']],
    ['whose statement it is', 'Orbis’s statement said it was late. Orbis said no more.', ['Orbis']],
    ['not whose mother’s it is', 'Jane Roe’s mother’s letter said it was late.', ['Jane Roe’s mother’s letter']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
