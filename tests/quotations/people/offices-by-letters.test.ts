import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('offices that are printed by their letters', () => {
  it.each([
    [
      'behind their field',
      'Water CS Zilem Orta has said it is late. The CS said it was over.',
      ['Zilem Orta', 'Zilem Orta'],
    ],
    ['alone', 'PM Zilem Orta said it was late. The PM said it was over.', ['Zilem Orta', 'Zilem Orta']],
    [
      'by all their words',
      'PM Ormand said it was late. The prime minister left. The PM said it was over.',
      ['Ormand', 'Ormand'],
    ],
    ['not a body’s letters', 'CS Vento said it was late. The CS said it was over.', ['CS Vento', 'CS']],
    [
      'nor letters that a role only begins with',
      'Ida Orta, secretary of the Lamp Works, left. The SLW said it was over.',
      ['Ida Orta'],
    ],
    ['nor the hour', 'At 4 PM Oslo time the miller said it was late.', ['miller']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})

describe('a family name behind an office', () => {
  it.each([
    [
      'of whoever nothing names in full',
      'Finance Minister Ormand told reporters that it was late. “It is,” Ormand said.',
      ['Ormand', 'Ormand'],
    ],
    ['not a country', 'Prime Minister Sweden said it was late.', ['Prime Minister Sweden']],
    [
      'behind "for" and what the tagger takes for a verb',
      'The Minister for Works, Dr Ida Orta, has told the mills that it is late. The minister said it was over.',
      ['Ida Orta', 'Ida Orta'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
