import { type Document, lowerBound } from '../../language/index.ts'
import type { TextSpan } from '../../model.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { ROLE_CLASSES } from '../lexicon/roles.ts'
import type { Cast } from './cast.ts'
import { genderOfNoun } from './gender.ts'
import type { Entry } from './registry.ts'

/** How many mentions back a role's holder is looked for. */
const REACH = 200

export const roleClass = (text: string): number => ROLE_CLASSES.findIndex((pattern) => pattern.test(text))

/**
 * Whom "the secretary of state", "the head of US diplomacy" or "the striker" means: the latest person with that role, with
 * a role of the same class, or with the same noun in it.
 */
export function holderOf(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const text = textOf(document, range)
    .text.replace(/^(?:the|this|that|his|her|its|their)\s+/i, '')
    .toLowerCase()
  const wanted = roleClass(text)
  const gender = genderOfNoun(noun)
  const fits = (entry: Entry) => entry.kind === 'person' && (!gender || !entry.gender || entry.gender === gender)
  const latest = lastBefore(cast, range.first)
  let byClass: Entry | null = null
  let byNoun: Entry | null = null
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const { entry } = cast.mentions[i]!
    if (!fits(entry)) continue
    for (const role of [...entry.roles.map((one) => one.text), ...entry.epithets]) {
      const words = role.toLowerCase()
      if (words.includes(text)) return entry
      if (wanted >= 0 && ROLE_CLASSES[wanted]!.test(words)) byClass ??= entry
      if (words.split(/\s+/).includes(noun)) byNoun ??= entry
    }
  }
  if (byClass ?? byNoun) return byClass ?? byNoun
  return ministerOf(cast, latest, text)
}

/** Whom "the CS" means where the article has named a Cabinet Secretary: the latest with a role of these initials. */
export function byInitials(cast: Cast, token: number, initials: string): Entry | null {
  for (let i = lastBefore(cast, token), reach = i - REACH; i >= 0 && i > reach; i--) {
    const { entry } = cast.mentions[i]!
    if (entry.kind === 'person' && entry.roles.some((role) => initialsOf(role).endsWith(initials))) return entry
  }
  return null
}

const known = new WeakMap<TextSpan, string>()

/** "CS" of "Cabinet Secretary": each role is read once, however many mentions have it. */
function initialsOf(role: TextSpan): string {
  const letters =
    known.get(role) ??
    role.text
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join('')
      .toUpperCase() ??
    ''
  known.set(role, letters)
  return letters
}

/** "The head of Brazilian trade policy": the one minister or secretary of trade whom the article has named so far. */
function ministerOf(cast: Cast, latest: number, text: string): Entry | null {
  const field = /\b(?:head|chief) of (?:\S+ ){0,2}(\w+) (?:policy|ministry|department|portfolio)$/.exec(text)?.[1]
  if (!field) return null
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
