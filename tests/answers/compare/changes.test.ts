import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, plain } from '../../../src/answers/compare/changes.ts'

/** "[-gone][+come]" around what changed. */
const shown = (from: string, to: string): string =>
  changesBetween(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${kind === 'removed' ? '-' : '+'}${text}]`))
    .join('')

describe('changes between two wordings', () => {
  it.each([
    ['a word for another', 'very hard to see', 'very arduous to see', 'very [-hard][+arduous] to see'],
    ['a phrase for another', 'near its border', 'close to its border', '[-near][+close to] its border'],
    ['words cut at the end', 'a gun, and more', 'a gun', 'a gun[-, and more]'],
    ['another style of quote marks is none', 'the "frank" talks', 'the “frank” talks', 'the “frank” talks'],
    ['another apostrophe is none', "it's", 'it’s', 'it’s'],
    ['other separators of thousands are none', '100,000 men', '100\u00a0000 men', '100\u00a0000 men'],
    ['another number is one', '100,000 men', '10,000 men', '[-100,000][+10,000] men'],
    ['a year and a number after it stay two', 'in 2022 100 men', 'in 2022 300 men', 'in 2022 [-100][+300] men'],
    ['a capital where the sentence now begins is none', 'But to see', 'To see', '[-But ]To see'],
    ['letters in capitals are one', 'us forces', 'US forces', '[-us][+US] forces'],
    ['one gap rather than two', 'We build it. It costs', 'It costs', '[-We build it. ]It costs'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, from, to, expected) => {
    expect(shown(from, to)).toBe(expected)
  })

  it('joined, give back both sides', () => {
    const words = fc.array(
      fc.constantFrom('we', 'We', "we're", '“we', '1,000', '1\u00a0000', ' ', '  ', '...', '…', '\n', '.', 'é'),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      words.map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, text, (from, to) => {
        const side = (out: string): string =>
          changesBetween(from, to)
            .map((part) => (part.kind === out ? '' : part.text))
            .join('')
        expect(side('removed')).toBe(to)
        expect(tokens(side('added'))).toEqual(tokens(from))
      }),
    )
  })
})

const tokens = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/\p{N}+|[\p{L}\p{M}]+|\S/gu) ?? []
