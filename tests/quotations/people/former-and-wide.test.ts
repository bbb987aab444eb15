import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('a role that one holds and another held', () => {
  const both = 'Ann Roe, the transport minister, left. Omar Berg, the former transport minister, said it was late.\n'
  it.each([
    ['is the holder’s', `${both}“It is over,” the transport minister said.`, 'Ann Roe'],
    ['is with “former” who held it', `${both}Ann Roe wept. “It is over,” the former minister said.`, 'Omar Berg'],
    [
      'is who held it where nobody holds it',
      'Omar Berg, the former transport minister, left. Ida Lind sang. “It is over,” the transport minister said.',
      'Omar Berg',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})

describe('a wide word for a narrower role', () => {
  it.each([
    [
      'is not whoever has just spoken in another trade',
      'Ann Roe, a senator, left. “It is late,” said Omar Berg, a novelist. “It is over,” the politician said.',
      'Ann Roe',
    ],
    ['of a recorder, who judges', 'Recorder Ann Roe sat. It rained. The judge said it was over.', 'Ann Roe'],
    [
      'of a recorder behind “the judge”',
      'Jo Lind told the judge it was late. Recorder Ann Roe sat. It rained. It snowed. The judge said it was over.',
      'Ann Roe',
    ],
    [
      'of a sheriff at a sheriff court',
      'Sheriff Ann Roe sat at Lund Sheriff Court. The judge said it was over.',
      'Ann Roe',
    ],
    ['of no sheriff elsewhere', 'Sheriff Ann Roe shot a wolf. The judge said it was over.', 'judge'],
    [
      'is whoever has just spoken who heads a party',
      'Ann Roe, a senator, left. “It is late,” said Omar Berg, head of the Farmers’ Party. “It is over,” the politician said.',
      'Omar Berg',
    ],
    [
      'is not whoever has just spoken where another has that very word',
      'Ann Roe, a peace campaigner, left. Omar Berg, a senator, said it was late. “It is over,” the campaigner said.',
      'Ann Roe',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})

describe('the company', () => {
  it.each([
    [
      'is the firm that spoke last, whoever has spoken since',
      'Velt Mills, which is run by Ann Roe, said it was late.\n“I am sorry,” Roe said. “It is over,” the company said.',
      'Velt Mills',
    ],
    [
      'is no union that spoke last',
      'The Velt Workers’ Union said it was late.\n“I am sorry,” Ann Roe said. “It is over,” the company said.',
      'company',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text).at(-1)).toBe(expected)
  })
})
