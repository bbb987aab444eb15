import { describe, expect, it } from 'vitest'
import { findTimeExpressions } from '../../src/dates/index.ts'
import { PARSERS } from '../../src/dates/parsers/index.ts'

const rulesIn = (text: string): string[] =>
  findTimeExpressions({ text, sentences: [{ start: 0, end: text.length }] }).map(({ rule }) => rule)

describe('each parser', () => {
  it('has a name of its own', () => {
    expect(new Set(PARSERS.map(({ name }) => name)).size).toBe(PARSERS.length)
  })

  it.each(PARSERS)('$name finds "$matches"', ({ name, matches }) => {
    expect(rulesIn(matches)).toContain(name)
  })

  it.each(PARSERS)('$name passes over "$not"', ({ name, not }) => {
    expect(rulesIn(not)).not.toContain(name)
  })
})
