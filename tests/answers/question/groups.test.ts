import { describe, expect, it } from 'vitest'
import { groupsIn } from '../../../src/answers/question/groups.ts'
import { wordsIn } from '../../../src/retrieval/index.ts'

const groups = (text: string) => {
  const words = wordsIn(text)
  return groupsIn(words).map(({ country, at }) => [country, words[at]?.word])
}

describe('groups of a country', () => {
  it.each([
    ['Who leads the Latvian delegation?', [['LV', 'delegation']]],
    ['The French side is led by Marie Colbert', [['FR', 'side']]],
    [
      'France’s negotiating team left before the Dutch delegation',
      [
        ['FR', 'team'],
        ['NL', 'delegation'],
      ],
    ],
    ['the other side of the harbour', []],
    ['the polish side of the table', []],
    ['Latvia sent a delegation', []],
    ['Latvia', []],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })
})
