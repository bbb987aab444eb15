import { describe, expect, it } from 'vitest'
import { speakersIn } from '../speakers-in.ts'

describe('the former and the latter', () => {
  it.each([
    [
      'of two persons',
      'Jane Roe beat Ida Lind. The latter said it was late. The former said it was over.',
      ['Ida Lind', 'Jane Roe'],
    ],
    [
      'before a colon',
      'Jane Roe beat Ida Lind. “My legs hurt,” said Roe. The latter was kind: “She was good.”',
      ['Jane Roe', 'Ida Lind'],
    ],
    ['of two bodies', 'Lund Council sued Tarn Bank. The latter said it was over.', ['Tarn Bank']],
    ['not of three', 'Jane Roe, Ida Lind and Bo Baz left. The latter said it was over.', ['latter']],
    [
      'nor who was a minister',
      'Jane Roe beat Ida Lind. The former minister of roads, Bo Baz, said it was over.',
      ['Bo Baz'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual(expected)
  })
})
