import { describe, expect, it } from 'vitest'
import { findSpeakers, namesOf } from '../../src/answers/speakers.ts'
import type { Speaker } from '../../src/model.ts'

const speaker = (name: string, ...variants: string[]): Speaker => {
  return { name, kind: 'person', variants: [name, ...variants], roles: [], quotations: 1 }
}
const speakers = [
  speaker('Ines Vargo', 'Vargo'),
  speaker('Tomas Vargo'),
  speaker('Henrik Möller', 'Moeller'),
  speaker('Petra Lindqvist'),
  speaker('the union of pilots'),
  speaker('Keeper of the Purse'),
  speaker('a lifeguard at the resort', 'a lifeguard who leads the union'),
]

describe('finding a speaker by name', () => {
  it.each([
    ['the full name', 'Ines Vargo', ['Ines Vargo']],
    ['a variant to the letter comes alone', 'vargo', ['Ines Vargo']],
    ['a title is no part of the name', 'Mr Tomas Vargo', ['Tomas Vargo']],
    ['without its accent', 'Moller', ['Henrik Möller']],
    ['with a slip', 'Lindquist', ['Petra Lindqvist']],
    ['but not by a short word with a slip', 'Inez', []],
    ['a description by its noun', 'the lifeguard', ['a lifeguard at the resort']],
    ['and not by another noun in it', 'the union', ['the union of pilots']],
    ['nor by a title alone', 'Mr', []],
    ['nor by nothing', '', []],
    ['nor someone else', 'Angela Merkel', []],
  ])('%s', (_, words, expected) => {
    expect(findSpeakers({ speakers }, words).map(({ name }) => name)).toEqual(expected)
  })
})

describe('the words of persons’ names', () => {
  it.each([
    ['a family name', 'vargo', true],
    ['not a word of a description', 'the', false],
    ['nor its noun', 'lifeguard', false],
    ['nor a word of an office', 'purse', false],
  ])('%s', (_, word, expected) => {
    expect(namesOf({ speakers }).has(word)).toBe(expected)
  })
})
