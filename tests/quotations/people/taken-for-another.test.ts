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
      'an office before its holder, who has a rank',
      'Army chief of staff General Issouf Traore said it was late.',
      'Issouf Traore',
    ],
    [
      'an adviser, behind whom a title stands',
      'An adviser to Mr Roe said it was late. Mr Roe was out.',
      'an adviser to Mr Roe',
    ],
    [
      'a ministry before its spokeswoman',
      'Spokeswoman for the Norland Foreign Ministry Aminetou Haiba met us. It was late, she pointed out.',
      'Aminetou Haiba',
    ],
    [
      'where an envoy is sent',
      'Russian Ambassador to Oslo Gennady Tarkhov met us. It was late, the ambassador said.',
      'Gennady Tarkhov',
    ],
    [
      'a coast guard before its colonel',
      'Commander of the Norland Coast Guard Colonel Yahya Ould Bechir said it was late.',
      'Yahya Ould Bechir',
    ],
    [
      'another, where an apostrophe ends a name',
      'Union boss Bo Ochieng’ Oduor met us. It was late, Mr Oduor said.',
      'Bo Ochieng Oduor',
    ],
    ['a name in James’ house', 'In James’ Lund Mill it was late, Ann Roe said.', 'Ann Roe'],
    ['a man, whom lists take for a woman', 'Boniface Udo left. It was late, Mr Udo said.', 'Boniface Udo'],
    [
      'a witness of another day',
      'Mr Bo Udo told the Petition Tribunal in Lund that it was over. It was late, the witness said.',
      'Bo Udo',
    ],
    [
      'whoever was heard last',
      'The tribunal sat. Dr Ann Roe said she had written. It was late, the witness said.',
      'Ann Roe',
    ],
    ['a judge', 'The tribunal sat. Judge Ann Roe said she had written. It was late, the witness said.', 'witness'],
    ['whoever spoke elsewhere', 'Dr Ann Roe said she had written. It was late, the witness said.', 'witness'],
    [
      'the other of two',
      'Ann Roe nursed pensioner Aled Gwil for an hour. “It was late,” she recalled.\n\nThe retired teacher, 77, from Lund, yesterday hailed her. He said: “It was over.”',
      'Aled Gwil',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(lastIn(text)?.replace("'", '’')).toBe(speaker)
  })
})
