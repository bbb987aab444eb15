import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../../src/linking/statements/units.ts'

const ownOf = (text: string, quotes: readonly string[]): string[] => {
  const quotations = quotes.map((quote) => {
    const start = text.indexOf(quote)
    return { start, end: start + quote.length, kind: 'mixed' as const, speaker: null }
  })
  const units = unitsOf({ id: 'a.txt', text, quotations, sentences: [{ start: 0, end: text.length }] }, 0)
  return units.filter(({ quotation }) => quotation === null).map(({ start, end }) => text.slice(start, end))
}

describe('the sentences that are aligned as an article’s own', () => {
  const scene = 'In an interview with the paper of the harbour workers on a wet Monday afternoon in March, '

  it.each([
    [
      'one of which little is quoted',
      `${scene}Vargo called the delay “a stone in the shoe”.`,
      ['a stone in the shoe'],
      true,
    ],
    ['one without a quotation', `${scene}Vargo complained of the delay.`, [], true],
    ['not one that is mostly quoted', 'Vargo called it “a stone in the shoe”.', ['a stone in the shoe'], false],
    [
      'not one that reports two things',
      `${scene}Vargo called the delay “a stone in the shoe” and said the ferries would sail.`,
      ['a stone in the shoe', 'the ferries would sail'],
      false,
    ],
    [
      'one that quotes a thing and a word or two',
      `${scene}Vargo called the delay “a stone in the shoe” of “the town”.`,
      ['a stone in the shoe', 'the town'],
      true,
    ],
  ])('%s', (_, text, quotes, own) => {
    expect(ownOf(text, quotes)).toEqual(own ? [text] : [])
  })
})
