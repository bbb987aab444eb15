import { describe, expect, it } from 'vitest'
import { kindOfWord, readDocument } from '../../src/language/index.ts'

const tokensOf = (text: string) => readDocument(text, [{ role: 'body', start: 0, end: text.length }]).tokens

describe('kinds of words', () => {
  const isColour = kindOfWord((lower) => lower === 'red' || lower === 'blue')
  const shouts = kindOfWord((_, text) => /^\p{Lu}{2,}$/u.test(text))

  it.each([
    ['Red roofs, blue doors.', ['Red', 'blue']],
    ['Reduced prices.', []],
  ])('tells by small letters: %s', (text, expected) => {
    expect(tokensOf(text).flatMap((token) => (isColour(token) ? [token.text] : []))).toEqual(expected)
  })

  it.each([
    ['STOP said the sign.', ['STOP']],
    ['Stop said the sign.', []],
  ])('tells by letters as printed: %s', (text, expected) => {
    expect(tokensOf(text).flatMap((token) => (shouts(token) ? [token.text] : []))).toEqual(expected)
  })

  it('tells nothing of no token', () => {
    expect(isColour(undefined)).toBe(false)
  })

  it('tells words that were read before it was asked', () => {
    tokensOf('Green hills.')
    const isGreen = kindOfWord((lower) => lower === 'green')
    expect(tokensOf('Green hills.').filter(isGreen)).toHaveLength(1)
  })

  it('tells a word that is put together from what the tagger cuts', () => {
    const isTown = kindOfWord((lower) => lower === 'pospíšilová')
    expect(tokensOf('It was Pospíšilová again.').filter(isTown)).toHaveLength(1)
  })
})
