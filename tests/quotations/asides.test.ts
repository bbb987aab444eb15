import { describe, expect, it } from 'vitest'
import { quotedIn } from './quoted-in.ts'

describe('what stands beside whoever speaks', () => {
  it.each([
    [
      'a description that ends in quote marks',
      'Daniel, a sophomore who left Lund “given the rain,” said it was late.\n“We rowed,” he said.',
      ['Daniel: it was late', 'Daniel: We rowed,'],
    ],
    ['not a clause', 'The mill was “a farce,” said Jane Roe.', ['Jane Roe: The mill was “a farce,”']],
    [
      'a role without an article behind a source',
      'According to Jane Roe, deputy director of Lund Mills, the lamps are late.',
      ['Jane Roe: the lamps are late'],
    ],
    [
      'not what the source tells of',
      'According to Jane Roe, directors of Lund Mills, angry at the rain, left.',
      ['Jane Roe: directors of Lund Mills, angry at the rain, left'],
    ],
    [
      'an aside between dashes before the quote',
      'A ban on lamps -- long and dear -- “would fail the town,” Jane Roe said.',
      ['Jane Roe: A ban on lamps -- long and dear -- “would fail the town,”'],
    ],
    [
      'not one dash',
      'It was late -- “so we rowed home in the rain,” Jane Roe said.',
      ['Jane Roe: so we rowed home in the rain,'],
    ],
    ['a word before an opinion', 'Now, in Jane Roe’s view, the mill is late.', ['Jane Roe: the mill is late']],
    ['not before a place', 'Now, in Jane Roe’s garden, the mill is late.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected)
  })
})
