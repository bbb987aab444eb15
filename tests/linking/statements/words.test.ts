import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/linking/statements/words.ts'

describe('the words of a wording', () => {
  it.each([
    ["We're sending 1,500 troops", 'we are sending 1500 troops'],
    ['1 500 or 1.500 or 1,500', '1500 or 1500 or 1500'],
    ['It’s Ukraine’s border', 'it is ukraine border'],
    ["They don't, can't and won't", 'they do not can not and will not'],
    ['two dams', '2 dams'],
    ['—“…”', ''],
  ])('%s', (text, words) => {
    const shown = wordsOf(text).map(({ form, stem, kind }) => (kind === 'number' ? stem : form))
    expect(shown.join(' ')).toBe(words)
  })

  it.each([
    ['norhaven', 'the mayor of Norhaven', 'name'],
    ['mayor', 'the mayor of Norhaven', 'content'],
    ['the', 'the mayor of Norhaven', 'function'],
    ['mayor', 'Done. Mayor Brandt', 'content'],
    ['mayor', '“Mayor Brandt', 'content'],
  ])('%s in %s is a %s word', (form, text, kind) => {
    expect(wordsOf(text).find((word) => word.form === form)?.kind).toBe(kind)
  })

  it('stand where they say', () => {
    const text = 'But “we’re” 10,000.'
    expect(wordsOf(text, 5).map(({ start, end }) => text.slice(start - 5, end - 5))).toEqual([
      'But',
      'we’re',
      'we’re',
      '10,000',
    ])
  })
})
