import { describe, expect, it } from 'vitest'
import { isKnownPlace, isNobody, isPersonal, isThing, namesIn } from '../../../src/answers/short/names.ts'

describe('what a name is of', () => {
  it.each(['Riga', 'the Netherlands', 'Norway', 'Millfield Park', 'the Hotel Miramar', 'Aldmouth Castle'])(
    '%s is a place',
    (name) => {
      expect(isKnownPlace(name)).toBe(true)
      expect(isPersonal(name)).toBe(false)
    },
  )

  it.each(['Ines Vargo', 'Deputy Mayor Tomas Keller', 'Ludwig van Doorn', 'the pilot Ana de Souza'])(
    '%s is a person',
    (name) => {
      expect(isPersonal(name)).toBe(true)
      expect(isKnownPlace(name)).toBe(false)
    },
  )

  it.each(['Vargo', 'the harbour', 'Rovers 3-1', 'Transport Ministry', 'Harbour Workers Union', 'Coast Agency'])(
    '%s is neither for sure',
    (name) => {
      expect(isPersonal(name)).toBe(false)
      expect(isKnownPlace(name)).toBe(false)
    },
  )

  it.each([
    ['Rovers 3-1', true],
    ['Norway, Ines Vargo', true],
    ['the Hotel Miramar', true],
    ['Ines Vargo', false],
    ['Vargo, Keller and Brandt', false],
  ])('%s names nobody: %s', (name, expected) => {
    expect(isNobody(name)).toBe(expected)
  })

  it.each([
    ['first-degree reckless homicide', true],
    ['the harbour', true],
    ['a 26-year-old man', false],
    ['the harbour pilots', false],
    ['the board of Nordkai', false],
    ['a Norwegian invasion of the islands', true],
    ['the lawyer of Ines Vargo', false],
    ['a Norwegian', false],
    ['the high-stakes meeting', true],
  ])('%s is a thing: %s', (words, expected) => {
    expect(isThing(words)).toBe(expected)
  })

  it.each([
    ['A FURIOUS gran', []],
    ['The mayor of Riga on Monday', ['Riga']],
    ['a BBC reporter and NATO', ['NATO']],
    ['Ana de Souza', ['Ana', 'Souza']],
  ])('%s names %j', (words, expected) => {
    expect(namesIn(words)).toEqual(expected)
  })
})
