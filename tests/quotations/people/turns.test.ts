import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

const said = '“It was late,” said Jo Baz. '

describe('words behind a sentence in the paragraph that tells how another takes it', () => {
  it.each([
    ['who disagrees', 'But Ann Lind, a miller, disagreed. “It was not.”', 'Ann Lind'],
    ['who is not so sure', 'Ann Lind was not so sure. “It was dark.”', 'Ann Lind'],
    ['who takes issue', 'Ann Lind took issue with that. “It was dark.”', 'Ann Lind'],
    ['a body that denies it', 'The council denied it. “It was not.”', 'council'],
    ['without a name', 'A neighbour shook her head. “It was not.”', 'a neighbour'],
    ['not who is ill', 'Ann Lind was ill. “It was dark.”', 'Jo Baz'],
    ['not who took the bus', 'Ann Lind took the bus. “It was dark.”', 'Jo Baz'],
    ['not who writes a book', 'Ann Lind wrote a book. “It was dark.”', 'Jo Baz'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(said + text).at(-1)).toBe(expected)
  })
})

describe('words that the paragraph behind them or the sentence around them attributes', () => {
  it.each([
    ['a quote left open', '“It is over.\n“It is done,” said Ann Lind.', 'Ann Lind'],
    ['not a quote that ends', '“It is over.”\n“It is done,” said Ann Lind.', 'Jo Baz'],
    ['before somebody new', '“It is over.” Ann Lind, a miller, is still shaken.', 'Ann Lind'],
    ['not before somebody who is only named', '“It is over.” Ann Lind was asleep.', 'Jo Baz'],
    ['before who contradicts them', 'Baz nodded. “It is over.” Ann Lind disagreed.', 'Jo Baz'],
    ['a reply told of', 'Ann Lind’s reply was short. “It is over.”', 'Ann Lind'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(`${said}\n${text}`)[1]).toBe(expected)
  })
})

describe('a description that something told of one of two fits', () => {
  const other = 'Omar Berg, a chemist, said it was late.\n'
  it.each([
    ['a country', `Danish singer Ann Roe left. ${other}“It is over,” the Dane said.`, 'Ann Roe'],
    ['a town', `Ann Roe, who was born in Lund, left. ${other}“It is over,” the Lund-born sailor said.`, 'Ann Roe'],
    ['no trade, where the other has one', `Ann Roe runs a bakery. ${other}“It is over,” the baker said.`, 'Ann Roe'],
    ['a trade that is another’s', `Ann Roe, a potter, left. ${other}“It is over,” the baker said.`, 'Omar Berg'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})

describe('two who are named', () => {
  it.each([
    ['are the pair', 'Ann Roe and Omar Berg run the mill. “It is over,” the pair said.', 'Ann Roe and Omar Berg'],
    ['are both', 'Ann Roe and Omar Berg run the mill. Both said it was over.', 'Ann Roe and Omar Berg'],
    ['are not three', 'Ann Roe, Ida Lind and Omar Berg run the mill. “It is over,” the pair said.', 'pair'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})

describe('a pronoun in a new paragraph', () => {
  const profile = 'Ann Roe sang. She wept. She left. She slept. She rose. She ran. She sat. She came.\n'
  it.each([
    [
      'is whoever has just spoken rather than whom it is all about',
      `${profile}“It is late,” said Ida Lind, a clerk. “It is over.”\nHer house burned.\n“It is done,” she said.`,
      'Ida Lind',
    ],
    [
      'is whom it is all about where nobody has just spoken',
      `${profile}“It is late,” said Ida Lind, a clerk.\nIt rained. It snowed. The mill shut.\n“It is done,” she said.`,
      'Ann Roe',
    ],
    [
      'tells nothing of whom a question is about',
      'Omar Berg left. Asked about Jorvi Roe, he said it was late.\nJorvi Roe, a clerk, came. “It is over,” she said.',
      'Jorvi Roe',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})

describe('a reply that comes', () => {
  it.each([
    ['from who is asked', 'Ann Lind asked Ian Roe if it was late. “Never,” came the reply.', 'Ian Roe'],
    ['from who is told', 'Ian Roe rose. Ann Lind put it to him that it was late. “Never,” came the reply.', 'Ian Roe'],
    [
      'from who spoke before',
      'Ian Roe said it was over.\n“Was it late?” asked Ann Lind.\n“Never,” came the reply.',
      'Ian Roe',
    ],
    ['not from who asks', '“Was it late?” asked Ann Lind.\n“Never,” came the reply.', null],
    [
      'and what is said to whoever gave it',
      '“Was it late?” Ann Lind asked.\n“It was dark,” the witness replied.\n“But only you had the lamp.”',
      'Ann Lind',
    ],
    [
      'not what is told of oneself',
      '“Was it late?” Ann Lind asked.\n“It was dark,” the witness replied.\n“I had the lamp you saw.”',
      'witness',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})
