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
      'who has put out a statement',
      'Jane Roe has put out a statement. It rained.\n“It is off,” the statement reads.',
      ['Jane Roe'],
    ],
    ['not who put out a lamp', 'Jane Roe put out a lamp.\n“It is off,” the statement reads.', ['statement']],
    [
      'who sent the one before another',
      'In a text to her son, Jane Roe joked: “It is late.”\nAnother said it was off.',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'not one of several before another',
      'In a post on the page, one resident said it was late.\nAnother said it was off.',
      ['one resident', 'another resident'],
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
    [
      'who said something in what another noun takes up',
      'In a memo to staff, Jane Roe wrote that the mill would shut. The note went on: “I am sorry.”',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'nobody of a note that none is told to have sent',
      'A memo says the mill will shut. The note went on: “I am sorry.”',
      ['a memo', 'note'],
    ],
    ['who sent it, by another noun', 'Jane Roe wrote a memo to staff. The note was blunt: “I am sorry.”', ['Jane Roe']],
    [
      'who signed it in quote marks',
      'The note was short. “It is over,” it read. It was signed simply “Omar”. Omar Baz had left Lund.',
      ['Omar Baz'],
    ],
    [
      'whose statement a court hears',
      'The inquest opened with a statement from the boy’s aunt, Jane Roe, which was read out. “He was kind,” it said.',
      ['Jane Roe'],
    ],
    [
      'not whose letter a court upholds',
      'The court upheld the fine in a letter to Jane Roe. It said it was late.',
      ['court'],
    ],
    ['whose book it opens', 'Jane Roe’s memoir is out. “It was for them,” runs the foreword.', ['Jane Roe']],
    [
      'not of a book whose author nobody tells',
      'The memoir is out. “It was for them,” runs the foreword.',
      ['foreword'],
    ],
    ['whose note it is', '“A lamp is a small sun,” runs Jane Roe’s note on the wall.', ['Jane Roe']],
    ['whose statement it is', 'Orbis’s statement said it was late. Orbis said no more.', ['Orbis']],
    ['not whose mother’s it is', 'Jane Roe’s mother’s letter said it was late.', ['Jane Roe’s mother’s letter']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
