import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, termsIn, wordsIn } from '../../src/retrieval/index.ts'

describe('the analyser', () => {
  it.each([
    ['plain words in lower case, stop words left out', 'The talks in Geneva', ['talk', 'geneva']],
    ['accents are folded', 'Zürich, São Paulo', ['zurich', 'sao', 'paulo']],
    ['accents made of two characters are one word', 'cafe\u0301s', ['cafe']],
    ['a possessive is its noun', "Russia’s and Estonia's", ['russia', 'estonia']],
    ['abbreviations with points', 'the U.S. and the U.K. agreed', ['us', 'uk', 'agre']],
    ['thousands are one number', '100,000 troops', ['100000', 'troop']],
    ['a list of numbers is not', 'in 1997, 1999', ['1997', '1999']],
    ['irregular forms meet their base', 'wrote won children', ['write', 'win', 'child']],
    ['short verbs meet in all their forms', 'die dies died tried try', ['die', 'die', 'die', 'try', 'try']],
    ['"use" is not the US', 'the US used', ['us', 'use']],
    ['invisible characters count for nothing', 'Bli\u200bnken', ['blinken']],
    ['operators are separators', 're:Diem +-*~^ "un', ['re', 'diem', 'un']],
  ])('%s', (_, text, expected) => {
    expect(termsIn(text).map(({ term }) => term)).toEqual(expected)
  })

  it('finds nothing where there are no words', () => {
    for (const text of ['', '  ', '🙂🙂', '+-*~^', '\u202e', 'the of and']) expect(termsIn(text)).toEqual([])
  })

  it('gives offsets at which the word stands, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(fold(text.slice(start, end))).toBe(word)
          last = end
        }
      }),
    )
  })
})
