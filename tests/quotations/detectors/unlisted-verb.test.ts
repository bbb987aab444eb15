import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('verbs that no list has, behind a quote', () => {
  it.each([
    ['before a name', '“Let them come,” ironised Eusebio Roe.', ['Eusebio Roe']],
    ['behind a pronoun', 'Jane Roe left. “But it has ended,” she sentenced.', ['Jane Roe']],
    ['in the present', '“We never knew,” beams a resident of the town.', ['a resident of the town']],
    [
      'behind the mark and its comma',
      '"The lamp is lit and will stay so", launched the head of the choir, Jane Roe.',
      ['Jane Roe'],
    ],
    [
      'that may be a noun, before whoever speaks',
      'Would a merger of the mills help? “It is too late for the mills”, judges the miller.',
      ['miller'],
    ],
    [
      'that no list has and may be a noun',
      'Would a merger of the mills help? “It is too late for the mills”, winks the miller.',
      ['miller'],
    ],
    ['not of what was published', '"The lamp is lit and will stay so", released on Friday, was dull.', [null]],
    [
      'before a noun that is an adjective too',
      '“We never knew,” says a heavyweight of the party.',
      ['a heavyweight of the party'],
    ],
    [
      'of what a paper shows',
      '"Most of us felt it was late," the minutes of the May meeting showed.',
      ['minutes of the May meeting'],
    ],
    ['of what e-mails show', '"We will need more hands," e-mails seen by the Lamp show.', ['e-mails seen by the Lamp']],
    ['of how a note runs', '“Mind the lamp and the cat,” runs the note on the door.', ['note']],
    ['of how a headline ran', '“We are all in this,” ran the headline in May.', ['headline']],
    ['not of what a gallery shows', '“The Long Road Home,” the gallery showed.', []],
    ['not of how long a play runs', '“Close to Home,” runs until May.', []],
    ['not of a title', '“Close to Home,” directed by Jane Roe, was dull.', []],
    ['not where a listed one reports', '“We never knew,” Jane Roe liked to say, and she had met them.', ['Jane Roe']],
    ['not of a thing', '“We never knew,” aired on Friday.', []],
    ['of what is printed', '“Old mill burns,” ran the headline.', ['headline']],
    ['not of what only ran', '“Old mill burns,” ran the film.', []],
    ['not of what only leads up', 'In “close to home and far,” she played a nurse.', []],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
