import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

const before = 'Ida Lind said it was late.\n'

describe('whom a sentence presents behind its verb', () => {
  it.each([
    ['“Among them was ...”', 'Among them was Ann Roe, a miller. “It is over,” she said.', 'Ann Roe'],
    ['“Behind her stood ...”', 'Behind her stood Ann Roe, a miller. “It is over.”', 'Ann Roe'],
    ['behind an aside', 'At the wheel, where she has stood for years, was Ann Roe. “It is over.”', 'Ann Roe'],
    ['beside whom she is', 'With her was her mother, Ann Roe. “It is over,” the 68-year-old said.', 'Ann Roe'],
    ['not who goes on to speak', 'On a chair was her hat, Ann Roe said. “It is over,” Ida Lind said.', 'Ida Lind'],
    ['“Then there is ...”', 'Then there is Ann Roe. “It is over,” she said.', 'Ann Roe'],
    ['“One of them is ...”', 'One of them is Ann Roe, 40. “It is over.”', 'Ann Roe'],
    ['“a voice ... It belongs to”', '“It is over,” a voice called. It belonged to Ann Roe.', 'Ann Roe'],
    ['not “It went to”', '“It is over,” a voice called. It went to Ann Roe.', 'a voice'],
    ['“It was ... who”', 'It was Ann Roe, a miller, who rang the bell. “It is over.”', 'Ann Roe'],
    ['“heard an announcement”', 'Drivers heard an announcement: “The mill is shut.”', 'an announcement'],
    ['“were met by a sign”', 'Drivers were met by a small sign: “The mill is shut.”', 'a small sign'],
    ['“found a note”', 'Jo Baz found a note: “The mill is shut.”', 'a note'],
    ['not “left a note”', 'Jo Baz left a note: “The mill is shut.”', 'Jo Baz'],
    ['“carry a warning”', 'The leaflets carry a warning: “Keep out of the mill.”', 'leaflets'],
    ['“the card we send”', '“Keep out of the mill,” says the card we send.', 'card'],
    ['“the note he left”', '“Keep out of the mill,” read the note he left behind.', 'note'],
    ['not whom they asked', 'Asked what lamp she had, Ann Roe said: “The old one.”', 'Ann Roe'],
    ['“For ...”', 'For Ann Roe, the price matters most. “It is over.”', 'Ann Roe'],
    ['not behind a subject', 'On Monday she was Ann Roe’s guest. “It is over,” she said.', 'Ida Lind'],
    ['nor of another sentence', 'It was late for Ann Roe, she said. “It is over,” she said.', 'Ida Lind'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(before + text).at(-1)).toBe(expected)
  })
})

describe('words of their own behind a sentence about nobody', () => {
  it.each([
    ['are of the one whom it names first', 'That view is shared by Ann Roe, a miller. “It is over.”', 'Ann Roe'],
    ['are of whom something befell', 'The storm hit the home of Ann Roe. “I lost it all.”', 'Ann Roe'],
    ['are of who is said to say no', 'Not so, says Ann Roe. “It is over.”', 'Ann Roe'],
    ['are of neither of two', 'The plan is shared by Ann Roe and Omar Berg. “It is over.”', 'Ida Lind'],
    [
      'are of who spoke before in the paragraph',
      '“No,” said Ida Lind. Ann Roe’s mill burned. “It is over.”',
      'Ida Lind',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(before + text).at(-1)).toBe(expected)
  })
})

describe('who does something to “her”', () => {
  it.each([
    ['is not she', 'When Ann Roe asked her if it was late, she said it was.', 'Ida Lind'],
    ['is she where it is done to her kin', 'When Ann Roe told her son, she said it was late.', 'Ann Roe'],
    ['is not she in the next sentence', 'Jorvi Roe, a miller, met her. “It is over,” she said.', 'Ida Lind'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(before + text).at(-1)).toBe(expected)
  })
})

describe('a pronoun of whoever answers', () => {
  it.each([
    ['is the other of two where one asks', '“For whom?” Ann Roe asked.\n“For all,” she replied.', 'Ida Lind'],
    ['is the other of two who hits back', '“No,” said Ann Roe.\n“It is,” she hit back.', 'Ida Lind'],
    ['is whoever spoke last where nobody has asked', '“No,” said Ann Roe.\n“It is,” she replied.', 'Ann Roe'],
    [
      'is whom a description tells of behind the name',
      'Ann Roe asked Veska Berg, a miller in Oslo, if it was late.\n“It is,” she replied.',
      'Veska Berg',
    ],
    [
      'is not whom something else is asked of',
      'Ann Roe asked Veska Berg, a miller, to go.\n“It is late,” she said.',
      'Ann Roe',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(before + text).at(-1)).toBe(expected)
  })
})

describe('whom a description means that is told of further on', () => {
  it.each([
    ['a defendant', 'The defendant said it was over.\nIan Roe, 61, was fined £80.', 'Ian Roe'],
    ['a gran', 'A plucky gran has told how she swam.\nIda Roe, 71, was in Lund.', 'Ida Roe'],
    ['a grandad by “he”', 'The grandad wept. “Yes,” he said.', 'grandad'],
    ['not a bystander', 'The defendant said it was over.\nIan Roe, 61, was asleep.', 'defendant'],
    [
      'the younger twin',
      'Twins Ida and Una Roe won. “Yes,” said Ida, the elder by an hour. The younger twin said it was over.',
      'Una Roe',
    ],
    [
      'the elder twin',
      'Twins Ida and Una Roe won. “Yes,” said Ida, the elder by an hour. The older twin said it was over.',
      'Ida Roe',
    ],
    [
      'not the tall twin',
      'Twins Ida and Una Roe won. “Yes,” said Ida, the elder by an hour. The tall twin said it was over.',
      'tall twin',
    ],
    ['a voice', 'The jury was played a call. “No,” a man’s voice says. It rains. “Come,” he says.', 'a man’s voice'],
    ['a voice from the back', 'A voice from the back benches said it was over.', 'a voice from the back benches'],
    [
      'not a note',
      'A wet note on the gate read: “Closed until May.”\nIan Roe, 61, was asleep.',
      'a wet note on the gate',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})
