import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS, ROLE_CLASSES } from '../lexicon/roles.ts'
import { type Cast, textOf } from './cast.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** How many mentions back a role's holder is looked for. */
const REACH = 200

export const roleClass = (text: string): number => ROLE_CLASSES.findIndex((pattern) => pattern.test(text))

/**
 * Whom "the secretary of state", "the head of US diplomacy" or "the striker" means: the latest person with that role, with
 * a role of the same class, or with the same noun in it; for nouns that fit anyone, whom the text has just been about.
 */
export function holderOf(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const text = textOf(document, range)
    .text.replace(/^(?:the|this|that|his|her|its|their)\s+/i, '')
    .toLowerCase()
  const wanted = roleClass(text)
  const gender: Gender | null = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null
  const fits = (entry: Entry) => entry.kind === 'person' && (!gender || !entry.gender || entry.gender === gender)
  const latest = lastBefore(cast, range.first)
  let byClass: Entry | null = null
  let byNoun: Entry | null = null
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const { entry } = cast.mentions[i]!
    if (!fits(entry)) continue
    for (const role of entry.roles) {
      const words = role.text.toLowerCase()
      if (words.includes(text)) return entry
      if (wanted >= 0 && ROLE_CLASSES[wanted]!.test(words)) byClass ??= entry
      if (words.split(/\s+/).includes(noun)) byNoun ??= entry
    }
  }
  if (byClass ?? byNoun) return byClass ?? byNoun
  const inField = ministerOf(cast, latest, text)
  if (inField) return inField
  if (!PERSON_NOUNS.has(noun) && !/-old$|^(?:mum|mother|father|dad)-of-/.test(text)) return null
  return personMeant(cast, range.first, fits)
}

/** Whom the text has just been about before a token: the latest subject of a sentence, else the latest named. */
export function personMeant(
  cast: Cast,
  token: number,
  fits: (entry: Entry) => boolean = ({ kind }) => kind === 'person',
): Entry | null {
  const latest = lastBefore(cast, token)
  const recent = cast.mentions
    .slice(Math.max(0, latest - 11), latest + 1)
    .filter(({ entry, quoted }) => !quoted && fits(entry))
  return (recent.findLast((mention) => mention.subject) ?? recent.at(-1))?.entry ?? null
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
      return words.includes(field) && words.some((word) => word === 'minister' || word === 'secretary')
    })
    if (holds) holders.add(entry)
  }
  const [only] = holders
  return holders.size === 1 && only ? only : null
}

function lastBefore(cast: Cast, token: number): number {
  let low = 0
  let high = cast.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cast.mentions[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low - 1
}
