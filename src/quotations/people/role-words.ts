import type { Document } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { ROLE_CLASSES } from '../lexicon/roles.ts'
import { headsSame, leadsOther, mayHead } from './chief.ts'
import { ANOTHER } from './role-limits.ts'

/** A role as a description words it. */
export interface RoleWords {
  /** "foreign minister" of "the country's former foreign minister", less its owner; "ex-" is "former". */
  readonly text: string
  /** "council leader" of "the council's leader". */
  readonly owners: string
  readonly noun: string
  /** Whether somebody held it before. */
  readonly past: boolean
  readonly wanted: RegExp | null
}

/** "former minister", "ex-minister" */
const WAS = /\b(?:former |ex-)/

/** "ex-president" is "former president". */
const EX = /\bex-(?=\p{L})/u

const DETERMINED = /^(?:the|this|that|his|her|its|their)\s+/i

/** The class of roles that words belong to, as an index into ROLE_CLASSES; -1 for none. */
export const roleClass = (text: string): number => ROLE_CLASSES.findIndex((pattern) => pattern.test(text))

/** Reads the words of a description for the role that it asks for. */
export function readRoleWords(document: Document, range: TokenRange, noun: string): RoleWords {
  const text = textOf(document, range)
    .text.replace(DETERMINED, '')
    .replace(/^.*['’]s? (?=\S)/, '')
    .toLowerCase()
    .replace(EX, 'former ')
  const owners = ownersAndNoun(document, range)
  return { text, owners, noun, past: text.includes('former '), wanted: ROLE_CLASSES[roleClass(text)] ?? null }
}

/** "council leader" of "the council's leader". */
export const ownersAndNoun = (document: Document, range: TokenRange): string =>
  textOf(document, range)
    .text.replace(DETERMINED, '')
    .replace(/['’]s? (?=\S)/g, ' ')
    .toLowerCase()

/** A role that the article gives somebody, worded to be compared with one asked for. */
export function plainRole(role: string, { past }: RoleWords): string {
  const plain = role.toLowerCase().replace(/^the /, '')
  return past ? plain.replace(EX, 'former ') : plain
}

/** "The minister" is rather who is one than who was, and "the former minister" who was. */
export const isOfSameTime = (role: string, { past }: RoleWords): boolean => past === WAS.test(role)

/** Whether a role is another than the one asked for, however alike: lower in rank, or at the head of another kind of body. */
export const isAnotherRole = (role: string, { text, owners, noun }: RoleWords): boolean =>
  isLesser(role, text) || leadsOther(role, owners, noun)

/** Whether a role has all words of the one asked for: "secretary of state" of "US secretary of state". */
export const holdsAllWords = (role: string, { text, owners, noun }: RoleWords): boolean =>
  ` ${role} `.includes(` ${text} `) ||
  isWithin(text, role) ||
  headsSame(role, owners, noun) ||
  isNounOf(role, text, noun)

/** Whether a role is of the same class as the one asked for: "chancellor" and "finance minister". */
export const isOfSameClass = (role: string, { owners, noun, wanted }: RoleWords): boolean =>
  mayHead(role, owners, noun) || wanted?.test(role) === true

/** "minister of trade" where a minister is asked for. */
export const hasSameNoun = (role: string, { noun }: RoleWords): boolean => role.split(/\s+/).includes(noun)

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
