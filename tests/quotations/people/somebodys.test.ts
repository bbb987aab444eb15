import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('who is only told of as somebody’s', () => {
  it.each([
    [
      'a colleague of hers',
      'Ann Lind said it was late.\nA colleague of hers writes: “We are all with her.”',
      ['Ann Lind', 'a colleague of Ann Lind'],
    ],
    [
      'her husband before she is named',
      'It was late. "I told them she slept," her husband recalled.\nSaga Lind, 58, heard of it at noon.',
      ['her husband'],
    ],
    [
      'once she is named, hers',
      'Ann Lind found out at noon. “It was the bank,” her husband recalled.',
      ["Ann Lind's husband"],
    ],
    ['her own mother', 'Ann Lind left. Her own mother said it was late.', ["Ann Lind's mother"]],
    [
      'her father, behind her mother',
      'Ann Lind left. Her mother said it was late. Her father wept. He said it was over.',
      ["Ann Lind's mother", "Ann Lind's father"],
    ],
    ['nobody of a name', 'A woman left. Her mother said it was late.', ['her mother']],
    [
      'a widow, whose husband he was',
      'Ann Lind was there. Her husband, a smith named Ivo Lind, wept. He fell in May. “It was late,” his widow says.',
      ['Ann Lind'],
    ],
    [
      'a wife, whose husband he was',
      'Ann Lind left. Her husband, Ivo Lind, wept. His wife said it was late.',
      ['Ann Lind'],
    ],
    [
      'a wife, whose brother he was',
      'Ann Lind left. Her brother, Ivo Lind, wept. His wife said it was late.',
      ["Ivo Lind's wife"],
    ],
    [
      'a partner, who is his fiancée',
      'Omar Baz, 34, and his fiancée Ann Lind wept. “She lied,” he said. His partner, 31, said it was late.',
      ['Omar Baz', 'Ann Lind'],
    ],
    [
      'a partner, who is her husband',
      'Ann Lind and her husband Omar Baz wept. Her partner said it was late. “It is over,” he said.',
      ['Omar Baz', 'Omar Baz'],
    ],
    [
      'a partner, who is not her brother',
      'Ann Lind and her brother Omar Baz wept. Her partner said it was late.',
      ["Ann Lind's partner"],
    ],
    [
      'a boyfriend, who is not her husband',
      'Ann Lind and her husband Omar Baz wept. Her boyfriend said it was late.',
      ["Ann Lind's boyfriend"],
    ],
    ['a lawyer of whom “whose” takes up', 'It hit Omar Baz, 41, whose lawyer said it was late.', ["Omar Baz's lawyer"]],
    ['a report of what “whose” takes up', 'It hit the Lund Trust, whose last report said it was late.', ['Lund Trust']],
    ['not of a thing', 'It hit the mill, whose lawyer said it was late.', ['whose lawyer']],
    ['a wife of a name', 'Omar Baz fell. His wife, Ann Lind, said it was late.', ['Ann Lind']],
    [
      'a mother spoken of',
      'Ann Lind said she was late. Her mother rang to ask what she did.\n“I told her, ‘Mum, you never knew.’”',
      ['Ann Lind', "Ann Lind's mother", 'Ann Lind'],
    ],
    [
      'a mother who speaks',
      'Ann Lind said she was late. Her mother rang to ask what she did.\n“I told my sister it was over.”',
      ['Ann Lind', "Ann Lind's mother", "Ann Lind's mother"],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('gender by what is said', () => {
  it.each([
    [
      'of whoever is spoken of',
      'Petra Lind is late. Oz Roe, who cooks, is asleep. “Leave him, he is tired,” she whispers.',
      ['Petra Lind'],
    ],
    ['of whoever speaks', 'Petra Lind is late. Oz Roe, who cooks, is awake. “Leave me,” she whispers.', ['Oz Roe']],
    [
      'of one of a couple',
      'It rained. Omar Baz, 34, and his wife Ann Lind wept. “She was late,” he said.',
      ['Omar Baz'],
    ],
    [
      'pronouns before a list of names',
      'Peter Lind left. Marion Roe, who sells his boats, wept. Marion Roe lost his mill. It was over, he said.',
      ['Marion Roe'],
    ],
    [
      'of whoever goes on before a list of names',
      '“No,” said Ann Lind.\n“It is late,” said Peter Holt, who keeps boats. She added that it was dark.',
      ['Ann Lind', 'Peter Holt', 'Peter Holt'],
    ],
    [
      'not of whoever tells of somebody who goes on',
      'Peter Holt said Ann Lind was late. She added that it was dark.',
      ['Peter Holt', 'Ann Lind'],
    ],
    [
      'of kin rather than of whose kin it is',
      'Ann Holt is missing. “It is late,” said Tom Lind.\nPat Roe, her older brother, rowed to Lund.\n“It was dark,” he said.',
      ['Tom Lind', 'Pat Roe'],
    ],
    [
      'of a name rather than of “spokesman”',
      'Peter Lind left. Lund spokesman Emma Roe left. “It was dark,” she said.',
      ['Emma Roe'],
    ],
    [
      'of kin in an apposition alone',
      'Ann Holt is missing. Pat Roe, a nurse whose brother rows, went to Lund.\n“It was dark,” she said.',
      ['Pat Roe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
