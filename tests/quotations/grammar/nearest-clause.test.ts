import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whose verb has no subject of its own', () => {
  it.each([
    [
      'of the clause behind “and”',
      'The board has met, and Ann Roe has left the hall, saying it was late.',
      ['Ann Roe'],
    ],
    [
      'of the clause behind “but”',
      'Ann Roe wept, but Bo Lind took the floor, asking whether it was late.',
      ['Bo Lind'],
    ],
    ['by a pronoun', 'Bo Lind wept, and we have met the heirs, saying it was late.', [null]],
    ['not of a thing', 'Ann Roe left, and prices rose, saying it was late.', ['Ann Roe']],
    ['not of the end of a series', 'Ann Roe and Bo Lind left, saying it was late.', ['Ann Roe and Bo Lind']],
    [
      'not of one behind “after”',
      'The row came after Ann Roe and Bo Lind left the hall and said it was late.',
      ['row'],
    ],
    [
      'not of whom “and” only adds',
      'Bo Lind met Ann Roe and a nurse accused of theft, saying it was late.',
      ['Bo Lind'],
    ],
    ['behind what leads up to it', 'While his rivals wept, Bo Lind took the floor, saying it was late.', ['Bo Lind']],
    [
      'behind what leads up to it within',
      'In a May debate, while most of us called for a vote, Bo Lind rose, noting that it was late.',
      ['most of us', 'Bo Lind'],
    ],
    ['not of what tells when', 'Ann Roe left as Bo Lind wept, saying it was late.', ['Ann Roe']],
    ['of it where nobody else is told of', 'It was a blow, as Ann Roe had left, saying it was late.', ['Ann Roe']],
    ['that goes on within', 'The hall cheered when Ann Roe took the floor and said it was late.', ['Ann Roe']],
    ['that goes on within the second', 'Some booed, and when Ann Roe rose and said it was late, he left.', ['Ann Roe']],
    ['of a body', 'The forecast held when the board closed its books and denied that it was late.', ['board']],
    [
      'not within what a series goes on from',
      'Bo Lind mocked them, talked over them as they spoke and said it was late.',
      ['Bo Lind'],
    ],
    ['not where a thing does it', 'Ann Roe smiled when the vote fell and said it was late.', ['Ann Roe']],
    ['not behind what leads up', 'When Ann Roe left, Bo Lind wept and said it was late.', ['Bo Lind']],
    ['not of “as the most”', 'Bo Lind saw her as the most skilled miller and said it was late.', ['Bo Lind']],
    ['of who', 'Bo Lind rang Ann Roe, who opened the door and said it was late.', ['Ann Roe']],
    ['of who, past a trade', 'Bo Lind had met Ann Roe, a miller who knew them and said it was late.', ['Ann Roe']],
    [
      'of who denies what was said',
      'The mayor said it was rigged, a charge that growers denied, noting that it was late.',
      ['mayor', 'growers'],
    ],
    ['not of whose it is', 'The mayor left the mill that growers own, noting that it was late.', ['mayor']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('participles that lead up', () => {
  it.each([
    ['with “having”', 'Having said that it was late, Bo Lind left.', ['Bo Lind']],
    ['with “since”', 'Since announcing in May that it was late, Bo Lind has been at home.', ['Bo Lind']],
    ['not where nothing follows', 'Having said that it was late.', [null]],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('objects that speak', () => {
  it.each([
    ['what somebody holds', 'Ann Roe held up a sign saying “We want our mill back now.”', ['a sign']],
    ['whom somebody hears', 'In a clip one hears Bo Lind saying it was late.', ['Bo Lind']],
    ['not whoever leaves a room', 'Bo Lind left the room saying it was late.', ['Bo Lind']],
    ['not whoever closes a book', 'Bo Lind closed the book saying it was late.', ['Bo Lind']],
    ['under pressure', 'The row will raise the pressure on Bo Lind to say that it was late.', ['Bo Lind']],
    ['moved to speak', 'The storm led growers like Ann Roe to say that it was late.', ['growers like Ann Roe']],
    ['not on what', 'Bo Lind rang friends on his telephone to say that it was late.', ['Bo Lind']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
