import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('bodies', () => {
  it.each([
    [
      'behind what tells of them',
      'The firm that runs the trains, Tern Rail, said it was over.\nThe group that owns the trains, Lars Holm Productions, said it was bad.',
      ['Tern Rail', 'Lars Holm Productions'],
    ],
    ['not whoever speaks there', 'The firm that runs the trains, Jane Roe said, is late.', ['Jane Roe']],
    [
      'not called by a person’s family name',
      'Wren Orbis left Tern. Wren Orbis wept. Tern fell. Tern rose.\nThe company said it was over.',
      ['Tern'],
    ],
    ['an armed group', 'Hamas closed the road, which it said was unsafe.', ['Hamas']],
    [
      'a named company and a new head',
      'It was over, said The We Mill’s recently named chief Jane Roe in a note.',
      ['Jane Roe'],
    ],
    ['no new head in a clause', 'Peter Lind said the mill’s recently named chief Jane Roe left.', ['Peter Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
