import { describe, expect, it } from 'vitest'
import { foundIn } from '../found-in.ts'
import { quotedIn } from '../quoted-in.ts'

describe('a short quote', () => {
  it.each([
    [
      'that goes on behind its report and what goes with it',
      '‘And this one,’ he says, holding up a lamp, ‘is for sailors.’',
      ['direct: And this one,', 'direct: is for sailors.'],
    ],
    ['not a word in marks', '‘It is late.’ He says so, holding up a lamp, ‘oil’ and all.', ['direct: It is late.']],
    [
      'behind a pause and a colon',
      '“To sleep,” she says. “Then to row.” Then, after a bend: “But who would row?”',
      ['direct: To sleep,', 'direct: Then to row.', 'direct: But who would row?'],
    ],
    ['not behind a pause where nobody has spoken', 'It rained. Then, after a bend: “Lund Mill”.', []],
    ['before a reply that is nobody’s by name', '‘Not today,’ came the reply.', ['direct: Not today,']],
    ['before a voice', '‘Ten,’ comes a voice from the stairs.', ['direct: Ten,']],
    ['not before what came', '‘The Hour’ came the year after.', []],
    ['that is called out', 'Roe left to shouts of “Shame on you!” from the crowd.', ['direct: Shame on you!']],
    ['not a name that is called out', 'Roe left to cries of “foul” from the crowd.', []],
    [
      'behind an amount that ends a sentence',
      'Nor will she talk of the mill sold for £12m. “It was ten,” she said.',
      ['direct: It was ten,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it('is whose the words around it are', () => {
    expect(quotedIn('‘And this one,’ Jane Roe says, holding up a lamp, ‘is for sailors.’')).toEqual([
      'Jane Roe: And this one,',
      'Jane Roe: is for sailors.',
    ])
  })
})
