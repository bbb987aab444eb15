import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('the police', () => {
  it.each([
    [
      'of a town',
      'The fraud wing of the Lundby police on Wednesday arrested Omar Baz, police said.\nBaz was at the port, they said.',
      ['Lundby police', 'Lundby police'],
    ],
    ['under a name in capitals', 'Tern Valley Police left. Police said it was over.', ['Tern Valley Police']],
    ['before they are named', 'Police said it was over. Leeds police left.', ['Police']],
    ['not of a day', 'On Monday police said it was over. On Monday police left.', ['police']],
    ['not of an officer alone', 'A Leeds police officer left. Police said it was over.', ['Police']],
    ['not of a country told apart', 'Leeds police left. Swedish police said it was over.', ['Swedish police']],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
