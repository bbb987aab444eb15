import { describe, expect, it } from 'vitest'
import { contentsIn } from '../contents-in.ts'
import { speakersIn } from '../speakers-in.ts'

describe('quotes of pages that lost a mark or a space', () => {
  it.each([
    [
      'no space before the first mark',
      'Jane Roe writes,"At last I have my mill back."',
      ['At last I have my mill back.'],
    ],
    [
      'no first mark',
      'The mill is a different thing," says Jane Roe. "We come from the hills."',
      ['The mill is a different thing,', 'We come from the hills.'],
    ],
    ['an inch', 'The boat was 12" long, and the town was late.', []],
    ['a stray mark', 'The boat was long," and the town was late.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
})

describe('what dashes set off', () => {
  it.each([
    [
      "a source's words",
      'Roe was careful — she kept two dogs in her house, according to Lind — and she left the town.',
      ['she kept two dogs in her house'],
    ],
    [
      'not those before one dash',
      'Roe was careful and kept two dogs, according to Lind — a neighbour.',
      ['Roe was careful and kept two dogs'],
    ],
    [
      'past a trade without an article',
      'The key is the air, says Jane Roe, lead test engineer for Orbis Tyres.',
      ['The key is the air'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(contentsIn(text)).toEqual(expected)
  })
  it('shows no verb of saying in a name', () => {
    expect(speakersIn('“If you are late,” one mill hand joked to Lind, “then I am too.”')).toEqual([
      'one mill hand',
      'one mill hand',
    ])
  })
})
