import { describe, expect, it } from 'vitest'
import { phrasesOf, readDocument } from '../../src/language/index.ts'

function phrases(text: string): string[] {
  const document = readDocument(text, [{ start: 0, end: text.length, role: 'body' }])
  return phrasesOf(document).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('noun phrases', () => {
  it.each([
    [
      'without their article',
      'The swift response surprised an old fisherman.',
      ['noun: swift response', 'noun: old fisherman'],
    ],
    ['names with words inside', 'She left the University of Aldmouth.', ['name: University of Aldmouth']],
    [
      'but not two names with "of" and an article between small words',
      'A friend of the port came.',
      ['noun: friend', 'noun: port'],
    ],
    ['numbers with their noun', 'The talks lasted 90 minutes.', ['noun: talks', 'number: 90 minutes']],
    ['money', 'It cost $3.5 million.', ['number: $3.5 million']],
    [
      'never across a comma',
      'We saw old trains, new bridges and planes.',
      ['noun: old trains', 'noun: new bridges', 'noun: planes'],
    ],
    ['none in words that have none', 'They went there.', []],
  ])('%s', (_, text, expected) => {
    expect(phrases(text)).toEqual(expected)
  })
})
