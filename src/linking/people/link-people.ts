import type { Speaker, SpeakerKind } from '../../model.ts'
import type { Gender, Person } from '../../quotations/index.ts'
import { bodyName } from './bodies.ts'
import { fold, type NameParts, nameParts } from './names.ts'
import { sameFamily, sameFullName } from './same-person.ts'

/** One article's person, body or group. */
interface Entry {
  readonly article: number
  readonly person: Person
  readonly parts: NameParts | null
}

interface Group {
  readonly kind: SpeakerKind
  readonly entries: Entry[]
}

/** The coverage's names: for an article's own name of a speaker, the one name; and everyone under it. */
export interface LinkedPeople {
  nameOf(article: number, name: string): string
  readonly people: readonly Omit<Speaker, 'quotations'>[]
}

/**
 * Gives every person and body of a coverage one name, the best-attested spelling. Full names are merged when family and
 * given names agree in spelling, gender does not contradict, and no article tells the two apart; a family name alone
 * joins a full name only where one full name of the coverage can be meant.
 *
 * @param articles each article's people, in the order of the articles
 */
export function linkPeople(articles: readonly (readonly Person[])[]): LinkedPeople {
  const entries = articles.flatMap((people, article) =>
    people.map((person): Entry => ({ article, person, parts: isNamed(person) ? nameParts(person.name) : null })),
  )
  const full = entries.filter(({ parts }) => parts !== null && parts.given.length > 0)
  const alone = entries.filter(({ parts }) => parts !== null && parts.given.length === 0)
  const named = new Shelves()
  for (const entry of full) joinOrOpen(named.shelf(entry), entry, matchesFullName)
  const others = new Shelves()
  for (const entry of alone) {
    const possible = named.shelf(entry).filter((group) => canBeMeant(group, entry))
    if (possible.length === 1) possible[0]?.entries.push(entry)
    else joinOrOpen(others.shelf(entry), entry, matchesAlone)
  }
  const persons = [...named.groups(), ...others.groups()]
  const bodies = linkBodies(entries.filter(({ person }) => person.kind === 'body'))
  const groups: Group[] = []
  for (const entry of entries)
    if (entry.person.kind === 'group' || (entry.person.kind === 'person' && !entry.parts))
      joinOrOpen(groups, entry, sameWords)
  const all = [...persons, ...bodies, ...groups]
  return index(all)
}

/** "a fire service spokeswoman" is nobody whom another article calls "a spokeswoman". */
const isNamed = ({ kind, name }: Person): boolean =>
  kind === 'person' && /\p{Lu}/u.test(name) && !/^(?:an?|one|two) /.test(name)

/** Groups of persons by the first letter of the family name, which all spellings of a name share. */
class Shelves {
  readonly #byLetter = new Map<string, Group[]>()

  shelf({ parts }: Entry): Group[] {
    const letter = parts?.family[0] ?? ''
    const known = this.#byLetter.get(letter) ?? []
    this.#byLetter.set(letter, known)
    return known
  }

  groups(): Group[] {
    return [...this.#byLetter.values()].flat()
  }
}

function joinOrOpen(groups: Group[], entry: Entry, matches: (group: Group, entry: Entry) => boolean): void {
  const home = groups.find((group) => matches(group, entry))
  if (home) home.entries.push(entry)
  else groups.push({ kind: entry.person.kind, entries: [entry] })
}

const contradicts = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b

/** Two people whom one article names in full are two: it tells them apart. */
function matchesFullName(group: Group, entry: Entry): boolean {
  return group.entries.every(
    (other) =>
      (other.article !== entry.article || fold(other.person.name) === fold(entry.person.name)) &&
      !contradicts(other.person.gender, entry.person.gender) &&
      sameFullName(other.parts!, entry.parts!),
  )
}

function canBeMeant(group: Group, entry: Entry): boolean {
  return group.entries.some(
    (other) =>
      sameFamily(other.parts!.family, entry.parts!.family) && !contradicts(other.person.gender, entry.person.gender),
  )
}

const matchesAlone = (group: Group, entry: Entry): boolean =>
  group.entries.every(
    (other) =>
      other.parts !== null &&
      other.parts.given.length === 0 &&
      other.parts.family === entry.parts!.family &&
      !contradicts(other.person.gender, entry.person.gender),
  )

const sameWords = (group: Group, entry: Entry): boolean =>
  group.kind === entry.person.kind && fold(group.entries[0]!.person.name) === fold(entry.person.name)

/** Bodies by country and words; one that names no country is the only one of the coverage that has its words, if so. */
function linkBodies(entries: readonly Entry[]): Group[] {
  const groups: (Group & { country: string | null; words: string })[] = []
  const named = entries.map((entry) => ({ entry, ...bodyName(entry.person.name) }))
  for (const { entry, country, words } of named.filter((one) => one.country !== null || one.words === '')) {
    const home = groups.find(
      (group) => group.country === country && group.words === words && (words !== '' || sameWords(group, entry)),
    )
    if (home) home.entries.push(entry)
    else groups.push({ kind: 'body', entries: [entry], country, words })
  }
  for (const { entry, words } of named.filter((one) => one.country === null && one.words !== '')) {
    const here = groups.filter(
      (group) => isShortFor(words, group.words) && group.entries.some(({ article }) => article === entry.article),
    )
    const anywhere = groups.filter((group) => group.words === words)
    const lettered = groups.filter((group) => isLettersOf(entry.person.name, group))
    const home = [here, anywhere, lettered].find(({ length }) => length === 1)?.[0]
    if (home) home.entries.push(entry)
    else groups.push({ kind: 'body', entries: [entry], country: null, words })
  }
  return groups
}

/**
 * "The agency EASA" is the European Union Aviation Safety Agency: letters of its name in their order, of which one may be
 * left out.
 */
function isLettersOf(name: string, { entries }: Group): boolean {
  const letters = /(?<![\p{L}\p{N}])\p{Lu}{3,6}$/u.exec(name)?.[0]
  return (
    letters !== undefined && entries.some(({ person }) => person.name !== name && haveLetters(person.name, letters))
  )
}

function haveLetters(name: string, letters: string): boolean {
  const initials = name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []
  if (initials.length < letters.length || initials.length > letters.length + 1 || initials[0] !== letters[0])
    return false
  let met = 0
  for (const initial of initials) if (initial === letters[met]) met++
  return met === letters.length
}

/** "The ministry" is short for the one foreign ministry that its article names. */
const isShortFor = (short: string, long: string): boolean =>
  short === long ||
  (/^(?:ministry|dept|government|parliament|embassy|army|military)$/.test(short) && long.split(' ').includes(short))

function index(groups: readonly Group[]): LinkedPeople {
  const names = new Map<string, string>()
  const people = groups.map((group) => {
    const variants = variantsOf(group)
    const name = bestName(group, variants)
    for (const { article, person } of group.entries)
      for (const spelling of [person.name, ...person.variants]) names.set(`${article}\n${spelling}`, name)
    // A person's own name wins over a spelling that two people of an article share.
    return {
      name,
      kind: group.kind,
      variants: [name, ...variants.filter((variant) => variant !== name)],
      roles: rolesOf(group),
    }
  })
  for (const [n, group] of groups.entries())
    for (const { article, person } of group.entries) names.set(`${article}\n${person.name}`, people[n]!.name)
  return { nameOf: (article, name) => names.get(`${article}\n${name}`) ?? name, people }
}

/** Every spelling with the number of articles, then of mentions, that have it; best attested first. */
function variantsOf({ entries }: Group): string[] {
  const found = new Map<string, { articles: Set<number>; mentions: number }>()
  for (const { article, person } of entries) {
    for (const spelling of new Set([person.name, ...person.variants])) {
      const seen = found.get(spelling) ?? { articles: new Set(), mentions: 0 }
      seen.articles.add(article)
      seen.mentions += person.mentions.filter(({ text }) => text.includes(spelling)).length
      found.set(spelling, seen)
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.articles.size - x.articles.size || y.mentions - x.mentions || (a < b ? -1 : 1))
    .map(([spelling]) => spelling)
}

/** The best-attested of the fullest spellings: a given and a family name before a family name alone. */
function bestName({ kind, entries }: Group, variants: readonly string[]): string {
  const names = new Set(entries.map(({ person }) => person.name))
  const candidates = variants.filter((variant) => names.has(variant))
  if (kind !== 'person') return candidates.find((name) => bodyName(name).country !== null) ?? candidates[0] ?? ''
  return candidates.find((name) => (nameParts(name)?.given.length ?? 0) > 0) ?? candidates[0] ?? ''
}

function rolesOf({ entries }: Group): string[] {
  const counts = new Map<string, number>()
  for (const { person } of entries)
    for (const role of new Set(person.roles.map(({ text }) => text))) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([role]) => role)
}
