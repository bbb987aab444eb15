import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('companies with their form behind a comma', () => {
  it.each([
    ['before its verb', 'Orbis Systems, Inc. said it was late.', ['Orbis Systems']],
    ['set off on both sides', 'Orbis Systems, Inc., said it was late.', ['Orbis Systems']],
    ['with a time', 'Tarn Cathode Co., Ltd. today announced that it was late.', ['Tarn Cathode Co.']],
    [
      'and again without',
      'Orbis Lamps, LLC said it was late. Orbis Lamps said it was new.',
      ['Orbis Lamps', 'Orbis Lamps'],
    ],
    ['not another firm', 'Orbis, Tarn, said it was late.', ['Orbis']],
    ['as a son is', 'Walter Roe, Jr. said it was late.', ['Walter Roe Jr.']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('whose words they are', () => {
  it.each([
    [
      'whoever a comma sets off before the verb, not what the words begin with',
      'The growers’ lawyer, Tendai Moyo, says Tarn’s parent company, Lund-based Orbis, must pay.',
      ['Tendai Moyo'],
    ],
    ['somebody behind the verb', 'The firm, Orbis, says Ann Roe, was late.', ['Ann Roe']],
    ['a spokesman behind the verb', 'The mill, Tarn, said a spokesman, was late.', ['a spokesman']],
    [
      'what was published',
      'Ann Roe read the Small Lamps Review, published last year, which said it was late.',
      ['Small Lamps Review'],
    ],
    [
      'who published it',
      'Bo Lind read the Small Lamps Review, published by Ann Roe, who said it was late.',
      ['Ann Roe'],
    ],
    ['four names behind their verb', '“It is late,” said Hanh Vo Que Tran, a miller.', ['Hanh Vo Que Tran']],
    ['not a town behind it', '“It is late,” said Lund City coach Ann Roe, a miller.', ['Ann Roe']],
    ['not a name that is a verb as well', 'Her rival, party candidate Said Ali Roe, left.', []],
    [
      'behind what the tagger takes for an adjective',
      'The court on Friday restrained the town, saying it was late.',
      ['court'],
    ],
    ['alleged', 'They wept as the opposition alleged boxes had been stuffed.', ['opposition']],
    ['not what is alleged', 'They wept as the alleged boxes were found.', []],
    ['estimates', 'Orbis & Tarn estimates that lamps will last.', ['Orbis & Tarn']],
    ['estimates of what is done', 'Orbis estimates that recycled lamps will last.', ['Orbis']],
    [
      'whom “as for” brings back',
      'Ann Roe left. Bo Lind said it was late. As for Roe, she has planted pines. “They are mine,” she said.',
      ['Bo Lind', 'Ann Roe'],
    ],
    [
      'not “as for” a thing',
      'Bo Lind said it was late. As for the mill, he has sold it. “It was mine,” he said.',
      ['Bo Lind', 'Bo Lind'],
    ],
    [
      'kin in law',
      'Moses Roe left. His sister-in-law, Mutale Phiri, is a clerk. She says it is late.',
      ['Mutale Phiri'],
    ],
    [
      'kin who takes it otherwise',
      'Bo Lind said it was late. “I have slept,” he said. His wife, Ann Roe, who runs a stall, was less hopeful. “I want my cart.”',
      ['Bo Lind', 'Bo Lind', 'Ann Roe'],
    ],
    [
      'not kin who only did something',
      'Bo Lind said it was late. “I have slept,” he said. His wife, Ann Roe, who runs a stall, sold a cart. “I want my cart.”',
      ['Bo Lind', 'Bo Lind', 'Bo Lind'],
    ],
    [
      'not the spokesman of another',
      'A spokesman for the mayor of Lund said it was late. The prime minister’s spokesman said it was early.',
      ['a spokesman for the mayor of Lund', 'prime minister’s spokesman'],
    ],
    [
      'a Sri Lankan',
      'Head coach Lasith Roe said it was late. “We got that right,” the Sri Lankan said.',
      ['Lasith Roe', 'Lasith Roe'],
    ],
    [
      'a neighbour who takes it otherwise',
      'Trader Ann Roe said it was late. Her neighbour disagreed. “It is bad,” he said.',
      ['Ann Roe', 'her neighbour'],
    ],
    ['not one who is told', 'Ann Roe said it was late. Her son wept. “It is bad,” she said.', ['Ann Roe', 'Ann Roe']],
    ['of the US rather than us', 'Ann Roe said US-Danish talks on lamps are over.', ['Ann Roe']],
    ['of the US alone', 'Ann Roe said US is late.', ['Ann Roe']],
    ['not what us is denied', 'Ann Roe denied us a lamp.', []],
    ['a past that no noun is', 'Residents claim the mill spent more than it had.', ['Residents']],
    ['not estimates that are told of', 'Orbis saw the estimates that Roe made.', []],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
