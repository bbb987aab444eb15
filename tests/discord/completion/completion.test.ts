import { describe, expect, it } from 'vitest'
import { makeFinder } from '../../../src/discord/completion/finder.ts'
import { days, outlets, speakers, topics } from '../../../src/discord/index.ts'
import { acceptable } from '../../../src/discord/interactions/complete.ts'
import type { Coverage } from '../../../src/model.ts'
import { coverage } from '../coverage.ts'

const NAMES = [
  'Maria Lopez',
  'José Ángel López',
  'Lars Møller',
  'Ministry of Labour',
  'Li Na',
  "Sinéad O'Connor",
  'Mariam Ali',
]
const finder = makeFinder(NAMES, (name) => name)

describe('a finder', () => {
  it.each([
    ['nothing typed: the most frequent first', '', NAMES],
    ['the beginning of a first name', 'mar', ['Maria Lopez', 'Mariam Ali']],
    ['the beginning of any word', 'lab', ['Ministry of Labour']],
    ['several words in any order', 'lop jo', ['José Ángel López']],
    ['without accents', 'jose angel', ['José Ángel López']],
    ['with accents', 'LÓPEZ', ['Maria Lopez', 'José Ángel López']],
    ['a slip: two letters swapped', 'minsitry', ['Ministry of Labour']],
    ['a slip: a letter too few, in a beginning', 'labur', ['Ministry of Labour']],
    ['beginnings come before slips', 'maria', ['Maria Lopez', 'Mariam Ali']],
    ['signs between words', 'o connor', ["Sinéad O'Connor"]],
    ['not the middle of a word', 'istry', []],
    ['not two slips in a short word', 'laxxr', []],
    ['not one word of two', 'maria smith', []],
    ['two letters are taken as they are', 'ma li', []],
    ['signs alone', '?!', []],
    ['an empty line', '   ', []],
  ])('%s', (_, typed, expected) => expect(finder.find(typed === '   ' ? '\u200B' : typed)).toEqual(expected))

  it('offers at most 25', () => {
    const many = makeFinder(
      Array.from({ length: 60 }, (_, i) => `Person ${i}`),
      (name) => name,
    )
    expect(many.find('')).toHaveLength(25)
    expect(many.find('per')).toHaveLength(25)
  })
})

describe('completion', () => {
  it.each([
    ['speakers by name', speakers, 'bran', ['Ilse Brandt, Mayor of Haven (3 quotations) → Ilse Brandt']],
    ['speakers by role', speakers, 'union', ['Tom Okafor, harbour union leader (1 quotation) → Tom Okafor']],
    ['speakers by a slip', speakers, 'okfor', ['Tom Okafor, harbour union leader (1 quotation) → Tom Okafor']],
    ['no such speaker', speakers, 'zzz', []],
    ['outlets', outlets, 'week', ['Haven Weekly → Haven Weekly']],
    [
      'topics',
      topics,
      '',
      [
        'nine per cent (3 mentions) → nine per cent',
        'Haven (2 mentions) → Haven',
        'The strike (1 mention) → The strike',
      ],
    ],
    [
      'a date in words',
      days('from'),
      'march 2022',
      ['Tuesday 1 March 2022 (“march 2022”) → 2022-03-01', 'Monday 7 March 2022 (4 quotations) → 2022-03-07'],
    ],
    [
      'its last day',
      days('to'),
      'march 2022',
      ['Thursday 31 March 2022 (“march 2022”) → 2022-03-31', 'Monday 7 March 2022 (4 quotations) → 2022-03-07'],
    ],
    ['the days that there are', days('from'), '', ['Monday 7 March 2022 (4 quotations) → 2022-03-07']],
    ['not a date', days('from'), 'someday', []],
  ])('of %s', async (_, completer, typed, expected) => {
    expect((await completer(typed, coverage)).map(({ name, value }) => `${name} → ${value}`)).toEqual(expected)
  })

  it('reads no words as a date where the coverage has none', async () => {
    const sources = async () => ({ articles: [], skipped: [] })
    const bare: Coverage = { ...coverage, sources, days: async () => [] }
    expect(await days('from')('yesterday', bare)).toEqual([])
  })
})

describe('acceptable choices', () => {
  const long = 'x'.repeat(101)
  it.each([
    ['a long name is cut', [{ name: long, value: 'a' }], [{ name: `${'x'.repeat(99)}…`, value: 'a' }]],
    ['a long value cannot be', [{ name: 'a', value: long }], []],
    ['nor an empty one', [{ name: 'a', value: '' }], []],
    ['a name that shows nothing gives way to the value', [{ name: '\u200B', value: 'a' }], [{ name: 'a', value: 'a' }]],
  ])('%s', (_, choices, expected) => expect(acceptable(choices)).toEqual(expected))
})
