import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

/** The one or the last speaker of each. */
const lastIn = (text: string) => speakersIn(text).at(-1)

describe('whose a reporting verb is', () => {
  it.each([
    [
      'past a report that tells which critics',
      'Ann Roe sharply rebuked critics who say she should shut the mill, saying it was late.',
      'Ann Roe',
    ],
    [
      'not past one that the next adds to',
      'Ann Roe met farmers who said they were tired, adding that it was late.',
      'farmers',
    ],
    [
      'of the words that trail, not within them',
      'The mills did not complain when the toll was cut, Ann Roe said, adding that it was late.',
      'Ann Roe',
    ],
    [
      'of the main clause behind them',
      'The mills complained when the toll was cut, and Ann Roe said it was late.',
      'Ann Roe',
    ],
    ['of a name behind somebody’s object', 'At noon, a man asked for a photo and Ann Roe said it was late.', 'Ann Roe'],
    ['not of the end of two charges', 'The man charged with theft and fraud said it was late.', 'man'],
    ['past a span of weeks', 'The ministry less than two weeks ago said it was late.', 'ministry'],
    [
      'past whom somebody backs',
      'The head of the group backing former mayor Bo Lind for president, Ann Roe, said it was late.',
      'Ann Roe',
    ],
    ['past big things that somebody holds', 'The men holding big lamps said it was late.', 'men'],
    [
      'behind “as”',
      'A list of those who should be shunned for helping the mayor gathered steam as a number of writers said it was late.',
      'a number of writers',
    ],
    [
      'of whoever is quick to say so',
      'When it comes to the tolls, the mills are quick to point out that it is late.',
      'mills',
    ],
    [
      'of two behind “with”',
      'Prices are falling through the land, with other mills and even a lamp maker suggesting that it is late.',
      'other mills and even a lamp maker',
    ],
    [
      'past “whose” between dashes',
      'Ann Roe -- whose son signed the deal into law -- has mocked the plan, suggesting that it was late.',
      'Ann Roe',
    ],
    [
      'past states between dashes',
      'Even if Bo Lind cannot win in the north, farmers in the next two states — Ohio and Utah — said it was late.',
      'farmers in the next two states',
    ],
    [
      'behind whom they talk with',
      'In talks with guests Bo Lind and Ann Roe, the Labour leader stated that it was late.',
      'Labour leader',
    ],
    [
      'of a union under its name',
      'A group of priests called for a ban on the mill, and the union the Lamp Makers strongly mocked the plan and said it was late.',
      'Lamp Makers',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })

  it('is nobody’s where it only is easy to say', () => {
    expect(speakersIn('It is easy to say that it is late.')).toEqual([])
  })
})

describe('whom “who” takes up', () => {
  it.each([
    ['past a town', '"It is late," said Bo Lind, 24, from Lund, who said the mill was shut. "Go home."', 'Bo Lind'],
    [
      'past a trade',
      '"It is late," said Bo Lind, a Lund miller and a friend of hers who has praised the mill. "Go home."',
      'Bo Lind',
    ],
    [
      'behind “by”',
      'She was backed on Friday by Ann Roe of Lund, the leader of the council, who said it was late.',
      'Ann Roe',
    ],
    ['of two the nearer', 'He dismissed words from Bo Lind and Ann Roe, a banker who said it was late.', 'Ann Roe'],
    ['not past another name', 'He met Bo Lind, a cook, and Ann Roe, the nurse who said it was late.', 'Ann Roe'],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })
})

describe('a quote behind two reports', () => {
  it.each([
    [
      'not of what only tells when',
      '"It is late," Bo Lind said at his party, two hours after the papers declared it over. "Go home."',
      'Bo Lind',
    ],
    [
      'nor of what is told of the words',
      '"It is not late!" Bo Lind declared, a point he made on a show during which callers asked how late it was. "Go home."',
      'Bo Lind',
    ],
    [
      'of whoever speaks meanwhile',
      '"It is late," Bo Lind said at his party, while Ann Roe told them it was over. "Go home."',
      'Ann Roe',
    ],
  ])('is %s: %s', (_, text, speaker) => {
    expect(lastIn(text)).toBe(speaker)
  })
})
