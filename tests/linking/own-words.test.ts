import { describe, expect, it } from 'vitest'
import { ownWords } from '../../src/linking/said/own-words.ts'
import type { QuotationKind } from '../../src/model.ts'

const partsOf = (text: string, kind: QuotationKind, start = 0): string[] =>
  ownWords(text, { start, end: text.length, kind }).map((part) => text.slice(part.start, part.end))

describe('a speaker’s own words', () => {
  it.each([
    ['direct', 'No ship will sail.', ['No ship will sail.']],
    ['unmarked', 'No ship will sail.', ['No ship will sail.']],
    ['indirect', 'no ship will sail', []],
    ['mixed', 'the gale was “a disaster” and “no joke”', ['a disaster', 'no joke']],
    ['mixed', "the gale was ``a disaster'' to all", ['a disaster']],
    ['mixed', 'the gale was "a disaster', ['a disaster']],
    ['mixed', 'the gale was no joke', []],
  ] as const)('of a %s quotation: %s', (kind, text, parts) => {
    expect(partsOf(text, kind)).toEqual(parts)
  })

  it('begin with a mixed quotation whose opening mark stands before it', () => {
    expect(partsOf('“a disaster” for the port', 'mixed', 1)).toEqual(['a disaster'])
    expect(partsOf("``a disaster'' for the port", 'mixed', 2)).toEqual(['a disaster'])
  })
})
