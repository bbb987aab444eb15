import type { Speaker } from '../../model.ts'
import type { Gender, Person } from '../../quotations/index.ts'
import { bestName, rolesOf, variantsOf } from './best-name.ts'
import { type Entry, type Group, join, sameWords } from './group.ts'
import { linkBodies } from './link-bodies.ts'
import { fold, nameParts } from './names.ts'
import { familyKeys, sameFamily, sameFullName } from './same-person.ts'
import { Shelf } from './shelf.ts'

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
  const named = new Shelf<Group>()
  for (const entry of full) joinOrOpen(named, entry, familyKeys(entry.parts!.family), matchesFullName)
  const others = new Shelf<Group>()
  for (const entry of alone) {
    const keys = familyKeys(entry.parts!.family)
    const possible = named.near(keys).filter((group) => canBeMeant(group, entry))
    if (possible.length === 1) join(named, possible[0]!, entry, keys)
    else joinOrOpen(others, entry, keys, matchesAlone)
  }
  const bodies = linkBodies(entries.filter(({ person }) => person.kind === 'body'))
  const groups = new Shelf<Group>()
  for (const entry of entries)
    if (entry.person.kind === 'group' || (entry.person.kind === 'person' && !entry.parts))
      joinOrOpen(groups, entry, [fold(entry.person.name)], sameWords)
  return index([...named.all, ...others.all, ...bodies, ...groups.all])
}

/**
 * Puts an entry with the first group that it matches, or opens one.
 *
 * @param keys those that a group shares whose entries this one may match
 */
function joinOrOpen(
  shelf: Shelf<Group>,
  entry: Entry,
  keys: readonly string[],
  matches: (group: Group, entry: Entry) => boolean,
): void {
  const home = shelf.near(keys).find((group) => matches(group, entry))
  join(shelf, home ?? { kind: entry.person.kind, entries: [] }, entry, keys)
}

/** "a fire service spokeswoman" is nobody whom another article calls "a spokeswoman". */
const isNamed = ({ kind, name }: Person): boolean =>
  kind === 'person' && /\p{Lu}/u.test(name) && !/^(?:an?|one|two) /.test(name)

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
