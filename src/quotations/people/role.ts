import type { Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { KINDS_OF_ROLES } from '../lexicon/kinds-of-roles.ts'
import { isOfOtherParty, partyIn } from './by-standing.ts'
import { type Cast, lastBefore, type Mention, REACH } from './cast.ts'
import { ofGender } from './gender.ts'
import { ministerOf } from './minister.ts'
import type { Entry } from './registry.ts'
import { excludes } from './role-limits.ts'
import {
  hasSameNoun,
  holdsAllWords,
  isAnotherRole,
  isOfSameClass,
  isOfSameTime,
  plainRole,
  readRoleWords,
} from './role-words.ts'
import { isTaken } from './taken.ts'

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
  const { tokens } = document
  const asked = readRoleWords(document, range, noun)
  const several = asked.text.includes(' ')
  const party = partyIn(document, range)
  const owned = /^(?:his|her|its|their)$/.test(tokens[range.first]!.lower)
  const kinds = KINDS_OF_ROLES.get(noun)
  const fits = ofGender(noun)
  const latest = lastBefore(cast, range.first)
  let byClass: Mention | null = null
  let byNoun: Mention | null = null
  let byKind: Mention | null = null
  let otherwise: Holder | null = null
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const mention = cast.mentions[i]!
    const { entry, sentence } = mention
    if (!fits(entry) || (party && isOfOtherParty(entry, party))) continue
    for (const told of toldOf(entry, owned)) {
      const role = plainRole(told, asked)
      // "the senior diplomat" may be the deputy foreign minister
      if (!byKind && kinds?.test(role) && sitsInCourt(document, role)) byKind = mention
      if (isAnotherRole(role, asked)) continue
      const now = isOfSameTime(role, asked)
      if (holdsAllWords(role, asked)) {
        const holder = { entry, sure: several, sentence }
        if (now) return holder
        otherwise ??= holder
      }
      if (limits.length > 0 && excludes(entry, limits)) continue
      if (now && isOfSameClass(role, asked)) byClass ??= mention
      // "The 44-year-old woman" is not whoever was "the Irish woman".
      if (several && role.includes(' ') && entry.epithets.includes(told)) continue
      if (!now && (isOfSameClass(role, asked) || hasSameNoun(role, asked)))
        otherwise ??= { entry, sure: false, sentence }
      if (now && hasSameNoun(role, asked)) byNoun ??= mention
    }
  }
  const here = tokens[range.first]!.sentence
  const isCalledSo = () =>
    byKind!.sentence < here - 1 &&
    isTaken(document, range.first, (i) => tokens[i]!.lower === noun && tokens[i - 1]?.lower !== 'the')
  const mention = byClass ?? byNoun ?? (!otherwise && byKind && !isCalledSo() ? byKind : null)
  if (mention) return { entry: mention.entry, sure: false, sentence: mention.sentence }
  if (otherwise) return otherwise
  const minister = ministerOf(cast, latest, asked.text)
  return minister && { entry: minister, sure: true, sentence: 0 }
}

/** A sheriff is a judge where the article tells of a sheriff court, and an officer elsewhere. */
const sitsInCourt = (document: Document, role: string): boolean =>
  !/\bsheriff\b/.test(role) || tellsOfSheriffCourt(document)

const tellsOfSheriffCourt = oncePer(({ text }: Document): boolean => /\bSheriff Court\b/i.test(text))

/** What the article tells somebody to be; only their roles where it is asked for somebody's own, "her minister". */
const toldOf = ({ roles, epithets, titles }: Entry, owned: boolean): readonly string[] => [
  ...roles.map(({ text }) => text),
  ...(owned ? [] : [...epithets, ...titles]),
]
