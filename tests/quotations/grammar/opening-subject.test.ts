import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('whom a sentence opens with', () => {
  it.each([
    ['past a participle', 'Ann Roe, clad in a red coat with lamps that lit the hall, said it was late.', ['Ann Roe']],
    [
      'past a description and a rare verb',
      'Bo Lind, the mayor of rural Elm County, referenced his own ties to them, recalling that it was late.',
      ['Bo Lind'],
    ],
    [
      'past what is denounced',
      'Ann Roe further mocked Lind, denounced his record as mayor and said it was late.',
      ['Ann Roe'],
    ],
    [
      'past what is withdrawn',
      'Bo Lind, who faces a vote at home, rescinded his backing of Roe, saying it was late.',
      ['Bo Lind'],
    ],
    [
      'before a verb taken for a noun',
      'In a letter to friends, Lind rips the pact to save it, arguing that it was late.',
      ['Lind'],
    ],
    ['before another', 'Lind shot back in a note, saying it was late.', ['Lind']],
    [
      'by doing what they could',
      'In the debate, ministers were able to talk their way out of it by saying it was late.',
      ['ministers'],
    ],
    [
      'behind a place',
      'Outside the hall, a growing number of farmers, while still calm, are warning that it is late.',
      ['a growing number of farmers'],
    ],
    ['not a thing', 'The crisis grew as Ann Roe rejected the result, saying it was late.', ['Ann Roe']],
  ])('%s: %s', (_, text, speakers) => {
    expect(speakersIn(text).slice(0, speakers.length)).toEqual(speakers)
  })
})
