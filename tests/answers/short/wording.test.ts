import { describe, expect, it } from 'vitest'
import { tellingClause } from '../../../src/answers/short/clause.ts'
import { readable, withRole } from '../../../src/answers/short/wording.ts'

describe('how short answers are worded', () => {
  it.each([
    ['2022-01-21', '21 January 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['P3D', 'P3D'],
  ])('%s is %s', (value, expected) => {
    expect(readable(value)).toBe(expected)
  })

  it('gives a person the first role that is short enough and does not repeat the name', () => {
    const speaker = { name: 'Ines Vargo', kind: 'person', variants: [], quotations: 1 } as const
    expect(withRole({ ...speaker, roles: ['harbour director'] })).toBe('Ines Vargo, harbour director')
    expect(withRole({ ...speaker, roles: [`${'very '.repeat(12)}long role`, 'director'] })).toBe('Ines Vargo, director')
    expect(
      withRole({ ...speaker, roles: ['harbour director in the governments of Keller and Brandt at Aldmouth'] }),
    ).toBe('Ines Vargo, harbour director')
    expect(withRole({ ...speaker, roles: ['director of the harbour'] })).toBe('Ines Vargo, director of the harbour')
    expect(withRole({ ...speaker, roles: [] })).toBe('Ines Vargo')
    expect(withRole({ ...speaker, roles: ['while her deputy', 'their director'] })).toBe('Ines Vargo, director')
  })

  const query = { terms: [], weight: 0, articleWeight: 0 }
  it.each([
    ['a short quotation whole', 'We are ready.', 'We are ready.'],
    [
      'of a long one a clause, to the letter',
      'It is what it is, as it was in the years before and after the flood, and the harbour of Aldmouth will be dredged in the coming spring',
      'the harbour of Aldmouth will be dredged in the coming spring',
    ],
    [
      'one long clause before a phrase, and not within a name',
      'The council of Aldmouth would be ready to open the harbour in the coming spring with the Royal Navy of the North',
      'The council of Aldmouth would be ready to open the harbour in the coming spring',
    ],
    ['words without a clause up to a word', 'word '.repeat(30).trim(), 'word '.repeat(18).trim()],
  ])('cuts %s', (_, content, expected) => {
    expect(tellingClause(content, { start: 0, end: content.length }, query, (term) => term.length)).toBe(expected)
  })
})
