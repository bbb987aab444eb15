import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

/** The speaker of the last words of each. */
const lastIn = (text: string) => speakersIn(text).at(-1)

describe('whom somebody is not taken for', () => {
  it.each([
    [
      'somebody in the capitals of a lead',
      'A NURSE has told how she crawled to the gate.\n\nKayla Roe, 31, was on the boat.',
      'Kayla Roe',
    ],
    [
      'somebody whose name is changed',
      'Lamp Aid’s Zeina Saleh runs it. Halima*, 34, walked for days. She says it was late.',
      'Halima',
    ],
    ['a star that is no mark of a name', 'Zeina Saleh runs it. * She says it was late.', 'Zeina Saleh'],
    [
      'a firm, before somebody of the name',
      'Shipping firm Halvor Maritime rejected a bid. “It is late,” Halvor said in a note to the bourse. It was left to Nils Halvor Jr.',
      'Halvor Maritime',
    ],
    [
      'somebody, behind whom a firm has the name',
      'Nils Halvor rejected a bid for Halvor Mills. “It is late,” Halvor said in a note.',
      'Nils Halvor',
    ],
    [
      'those who said so',
      'Orbis Mills may raise its bid, two people familiar with the matter said. They warned that it was late.',
      'two people familiar with the matter',
    ],
    ['a firm where nobody else has spoken', 'Orbis Mills raised its bid. They warned that it was late.', 'Orbis Mills'],
    [
      'a shipping firm of a land',
      'Norwegian shipping equipment maker Halvor Mills rejected a bid, saying it was late.',
      'Halvor Mills',
    ],
    ['whoever a survey was made by', 'A survey by Lamp Aid between 17 and 23 May found that it was late.', 'Lamp Aid'],
    [
      'somebody from a city, before “who”',
      '“I saw it,” Ada Okon admitted. The Oslo-born Londoner, who had hoped to win, denied that it was late.',
      'Ada Okon',
    ],
    [
      'a daughter, whose father is named',
      'Milica Kova won. Her father, Dragan, never watched her. It was late, his daughter revealed.',
      'Milica Kova',
    ],
    [
      'another daughter of his',
      'Milica Kova won. Her uncle, Dragan, never watched her. It was late, his daughter revealed.',
      'Dragan’s daughter',
    ],
    [
      'the other of two',
      'Ann Roe nursed pensioner Aled Gwil for an hour. “It was late,” she recalled.\n\nThe retired teacher, 77, from Lund, yesterday hailed her. He said: “It was over.”',
      'Aled Gwil',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastIn(text)?.replace("'", '’')).toBe(speaker)
  })
})
