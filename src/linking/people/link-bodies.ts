import { type BodyName, bodyName } from './bodies.ts'
import { type Entry, type Group, join, sameWords } from './group.ts'
import { Shelf } from './shelf.ts'

interface Bodies extends Group, BodyName {}

/**
 * Bodies by country and words; one that names no country is the only one of the coverage that has its words, if so.
 *
 * @param entries those of bodies
 */
export function linkBodies(entries: readonly Entry[]): readonly Group[] {
  const shelf = new Shelf<Bodies>()
  const named = entries.map((entry) => ({ entry, ...bodyName(entry.person.name) }))
  const add = (home: Bodies | undefined, { entry, country, words }: (typeof named)[number]): void =>
    join(shelf, home ?? { kind: 'body', entries: [], country, words }, entry, [words, ...shortForms(words)])
  for (const one of named.filter(({ country, words }) => country !== null || words === '')) {
    const { entry, country, words } = one
    const alike = shelf.near([words]).filter((group) => group.country === country && group.words === words)
    add(words === '' ? alike.find((group) => sameWords(group, entry)) : alike[0], one)
  }
  for (const one of named.filter(({ country, words }) => country === null && words !== '')) {
    const { entry, words } = one
    const near = shelf.near([words])
    const here = near.filter(({ entries: all }) => all.some(({ article }) => article === entry.article))
    const anywhere = near.filter((group) => group.words === words)
    const letters = LETTERS.exec(entry.person.name)?.[0]
    const lettered = letters ? shelf.all.filter((group) => isLettersOf(entry.person.name, letters, group)) : []
    add([here, anywhere, lettered].find(({ length }) => length === 1)?.[0], one)
  }
  return shelf.all
}

const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}{3,6}$/u

/**
 * "The agency EASA" is the European Union Aviation Safety Agency: letters of its name in their order, of which one may be
 * left out.
 */
const isLettersOf = (name: string, letters: string, { entries }: Group): boolean =>
  entries.some(({ person }) => person.name !== name && haveLetters(person.name, letters))

function haveLetters(name: string, letters: string): boolean {
  const initials = name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []
  if (initials.length < letters.length || initials.length > letters.length + 1 || initials[0] !== letters[0])
    return false
  let met = 0
  for (const initial of initials) if (initial === letters[met]) met++
  return met === letters.length
}

const SHORT = new Set('ministry dept government parliament embassy army military'.split(' '))

/** "The ministry" is short for the one foreign ministry that its article names. */
const shortForms = (words: string): string[] => words.split(' ').filter((word) => SHORT.has(word))
