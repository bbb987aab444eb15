import { countryOf, type Document, lowerBound } from '../../language/index.ts'
import type { TextSpan } from '../../model.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { KINDS_OF_ROLES } from '../lexicon/kinds-of-roles.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { ROLE_CLASSES, ROLE_NOUNS } from '../lexicon/roles.ts'
import { isOfOtherParty, partyIn } from './by-standing.ts'
import type { Cast, Mention } from './cast.ts'
import { headsSame, leadsOther, mayHead } from './chief.ts'
import { genderOfNoun } from './gender.ts'
import type { Entry } from './registry.ts'
import { isTaken } from './taken.ts'

/** How many mentions back a role's holder is looked for. */
const REACH = 200

export const roleClass = (text: string): number => ROLE_CLASSES.findIndex((pattern) => pattern.test(text))

/** Who holds a role, and how surely that is told. */
export interface Holder {
  readonly entry: Entry
  /** The article gives somebody all words of it, and it has more than one. */
  readonly sure: boolean
  /** The sentence that names the holder last. */
  readonly sentence: number
}

/**
 * Whom "the secretary of state", "the head of US diplomacy" or "the striker" means: the latest person with that role, with
 * a role of the same class, or with the same noun in it.
 * @param limits words that keep those out of whom the article tells others: "shadow", "Florida"
 */
export function holderOf(
  document: Document,
  cast: Cast,
  range: TokenRange,
  noun: string,
  limits: readonly string[] = [],
): Holder | null {
  const owners = ownersAndNoun(document, range)
  const text = textOf(document, range)
    .text.replace(DETERMINED, '')
    .replace(/^.*['’]s? (?=\S)/, '')
    .toLowerCase()
    .replace(EX, 'former ')
  const past = text.includes('former ')
  const party = partyIn(document, range)
  const owned = /^(?:his|her|its|their)$/.test(document.tokens[range.first]!.lower)
  const wanted = roleClass(text)
  const gender = genderOfNoun(noun)
  const fits = (entry: Entry) => entry.kind === 'person' && (!gender || !entry.gender || entry.gender === gender)
  const latest = lastBefore(cast, range.first)
  const byClassOf = (words: string) =>
    mayHead(words, owners, noun) || (wanted >= 0 && ROLE_CLASSES[wanted]!.test(words))
  let byClass: Mention | null = null
  let byNoun: Mention | null = null
  let byKind: Mention | null = null
  let otherwise: Holder | null = null
  const kinds = KINDS_OF_ROLES.get(noun)
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const mention = cast.mentions[i]!
    const { entry } = mention
    if (!fits(entry) || (party && isOfOtherParty(entry, party))) continue
    for (const role of [
      ...entry.roles.map((one) => one.text),
      ...(owned ? [] : [...entry.epithets, ...entry.titles]),
    ]) {
      const plain = role.toLowerCase().replace(/^the /, '')
      const words = past ? plain.replace(EX, 'former ') : plain
      // "the senior diplomat" may be the deputy foreign minister
      if (!byKind && kinds?.test(words)) byKind = mention
      if (isLesser(words, text) || leadsOther(words, owners, noun)) continue
      const same = ` ${words} `.includes(` ${text} `)
      if (same || isWithin(text, words) || headsSame(words, owners, noun) || isNounOf(words, text, noun)) {
        const holder = { entry, sure: text.includes(' '), sentence: mention.sentence }
        // "The minister" is rather who is one than who was, and "the former minister" who was
        if (past === WAS.test(words)) return holder
        otherwise ??= holder
      }
      if (limits.length > 0 && excludes(entry, limits)) continue
      const told = past === WAS.test(words)
      if (told && byClassOf(words)) byClass ??= mention
      // "The 44-year-old woman" is not whoever was "the Irish woman".
      if (text.includes(' ') && words.includes(' ') && entry.epithets.includes(role)) continue
      if (!told && (byClassOf(words) || words.split(/\s+/).includes(noun)))
        otherwise ??= { entry, sure: false, sentence: mention.sentence }
      if (told && words.split(/\s+/).includes(noun)) byNoun ??= mention
    }
  }
  const { tokens } = document
  const here = tokens[range.first]!.sentence
  const isCalledSo = () =>
    byKind!.sentence < here - 1 && isTaken(document, range.first, (i) => tokens[i]!.lower === noun)
  const mention = byClass ?? byNoun ?? (!otherwise && byKind && !isCalledSo() ? byKind : null)
  if (mention) return { entry: mention.entry, sure: false, sentence: mention.sentence }
  if (otherwise) return otherwise
  const minister = ministerOf(cast, latest, text)
  return minister && { entry: minister, sure: true, sentence: 0 }
}

/** "former minister", "ex-minister" */
const WAS = /\b(?:former |ex-)/

/** "ex-president" is "former president". */
const EX = /\bex-(?=\p{L})/u

const DETERMINED = /^(?:the|this|that|his|her|its|their)\s+/i

/** "council leader" of "the council's leader". */
export const ownersAndNoun = (document: Document, range: TokenRange): string =>
  textOf(document, range)
    .text.replace(DETERMINED, '')
    .replace(/['’]s? (?=\S)/g, ' ')
    .toLowerCase()

/** Words that make another office of an office. */
export const ANOTHER = /^(?:shadow|deputy|vice|assistant|junior|second|third|other|next)$/

/** "deputy minister" of "deputy foreign minister". */
function isWithin(text: string, role: string): boolean {
  const wanted = text.split(/\s+/)
  if (wanted.length < 2 || !ANOTHER.test(wanted[0]!)) return false
  let at = 0
  for (const word of role.split(/\s+/)) if (word === wanted[at]) at++
  return at === wanted.length
}

/** "mill owner" for "owner of the mill". */
function isNounOf(role: string, text: string, noun: string): boolean {
  if (!role.startsWith(`${noun} of `) || !text.endsWith(` ${noun}`)) return false
  const words = role.split(/[\s'’]+/)
  return text.split(/\s+/).every((word) => words.includes(word))
}

/** A "deputy foreign minister" is not "the foreign minister", but may be "the minister"; a "secretary to the deputy" is a secretary. */
const isLesser = (role: string, text: string): boolean =>
  text.includes(' ') &&
  !text.split(/\s+/).some((word) => ANOTHER.test(word)) &&
  role
    .replace(/ (?:to|of) .*/, '')
    .split(/\s+/)
    .some((word) => ANOTHER.test(word))

/** What limits a description to another than all who hold the role: "shadow", "Florida"; not "GOP", "TV". */
export function limitsOf({ tokens }: Document, { first, last }: TokenRange, noun: string): string[] {
  const out: string[] = []
  if (tokens[first]!.lower !== 'the') return out
  for (let i = first + 1; i < last && tokens[i]!.lower !== noun; i++)
    if (ANOTHER.test(tokens[i]!.lower) || isProper(tokens[i]!.text)) out.push(tokens[i]!.text)
  return out
}

/** Whether what is told of somebody has another such word, or names another place or party. */
export function excludes(entry: Entry, limits: readonly string[]): boolean {
  const told = entry.roles.flatMap(({ text }) => text.split(/[\s'’-]+/))
  const has = (limit: string) => {
    const country = countryOf(limit)
    return told.some(
      (word) => word.toLowerCase() === limit.toLowerCase() || (country !== null && countryOf(word) === country),
    )
  }
  const missing = limits.filter((limit) => !has(limit))
  if (missing.some((limit) => ANOTHER.test(limit)) || (missing.length === limits.length && told.some(isProper)))
    return true
  return isOfAnotherCountry(entry, limits)
}

/** "The French president" is no "US President". */
export function isOfAnotherCountry({ roles }: Entry, limits: readonly string[]): boolean {
  const meant = limits.map(countryOf).filter((country) => country !== null)
  if (meant.length === 0) return false
  const told = roles.flatMap(({ text }) => text.split(/[\s'’-]+/).map(countryOf)).filter((country) => country !== null)
  return told.length > 0 && !told.some((country) => meant.includes(country))
}

/** A place, a nation or a party; not "Minister". */
const isProper = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !ROLE_NOUNS.has(word.toLowerCase()) && !OFFICES.has(word.toLowerCase())

/** Whom "the CS" means where the article has named a Cabinet Secretary, and "the KC": the latest with a role of these initials. */
export function byInitials(cast: Cast, token: number, initials: string): Entry | null {
  for (let i = lastBefore(cast, token), reach = i - REACH; i >= 0 && i > reach; i--) {
    const { entry } = cast.mentions[i]!
    if (entry.kind !== 'person') continue
    if (entry.epithets.includes(initials) || entry.roles.some((role) => initialsOf(role).endsWith(initials)))
      return entry
  }
  return null
}

const known = new WeakMap<TextSpan, string>()

/** "CS" of "Cabinet Secretary", "MD" of "managing director of Orbis": each role is read once, however many mentions have it. */
function initialsOf(role: TextSpan): string {
  const letters =
    known.get(role) ??
    role.text
      .replace(/ (?:of|for|at) .*/, '')
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join('')
      .toUpperCase() ??
    ''
  known.set(role, letters)
  return letters
}

/** "The head of Brazilian trade policy": the one minister or secretary of trade whom the article has named so far. */
function ministerOf(cast: Cast, latest: number, text: string): Entry | null {
  const field = /\b(?:head|chief) of (?:\S+ ){0,2}(\w+) (?:policy|diplomacy|ministry|department|portfolio)$/.exec(
    text,
  )?.[1]
  // "the head of French diplomacy" need not be its minister of the armed forces
  if (!field || countryOf(field) !== null || /^(?:us|uk|eu|un)$/.test(field)) return null
  const holders = new Set<Entry>()
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const { entry } = cast.mentions[i]!
    const holds = entry.roles.some(({ text: role }) => {
      const words = role.toLowerCase().split(/\s+/)
      return words.includes(field) && words.some((word) => /^(?:minister|secretary|commissioner|chief)$/.test(word))
    })
    if (holds) holders.add(entry)
  }
  const [only] = holders
  return holders.size === 1 && only ? only : null
}

const lastBefore = (cast: Cast, token: number): number => lowerBound(cast.mentions, token, ({ first }) => first) - 1
