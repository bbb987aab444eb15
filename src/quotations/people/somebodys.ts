import type { Document } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import { KIN } from '../lexicon/person-nouns.ts'
import type { Cast } from './cast.ts'
import { genderOfNoun } from './gender.ts'
import { headOf, nameIn } from './head.ts'
import { onlyBody } from './only-body.ts'
import { antecedent, PRONOUNS, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { ownerWhose } from './relative-antecedent.ts'
import { RELATIVE, relativeOf } from './relatives.ts'
import { isUnnamed } from './unnamed.ts'

/** Who may speak for somebody. */
const FOR_SOMEBODY =
  /^(?:attorney|lawyer|solicitor|barrister|spokes(?:man|woman|person)|representative|rep|publicist|agent|manager|adviser|advisor|aide|assistant|secretary|coach|trainer|boss|employer|doctor|biographer)$/

/** So many words tell more of them at most. */
const LONGEST = 4

const owners = new WeakMap<Entry, Entry>()

/**
 * Whoever is only told of as somebody's and has no name in the article: "his attorney" is "Mark Roe's attorney", "her own
 * mother" is "Ann Lind's mother", "its manager" "manager of Orbis", "a colleague of hers" is "a colleague of Ann Lind". "His widow" is
 * Ann Lind where he was introduced as her husband. Null where nobody of a name is meant.
 */
export function somebodys(document: Document, cast: Cast, range: TokenRange, spoken: readonly Spoken[]): Entry | null {
  const { tokens } = document
  const [opening, closing] = [tokens[range.first]!, tokens[range.last - 1]!]
  const behind = /^(?:hers|his)$/.test(closing.lower) && tokens[range.last - 2]?.lower === 'of'
  const before =
    /^(?:his|her|whose)$/.test(opening.lower) &&
    range.last - range.first <= LONGEST &&
    (KIN.has(closing.lower) || FOR_SOMEBODY.test(closing.lower))
  if (!behind && !before) return ofBody(document, cast, range, spoken)
  const pronoun = behind ? range.last - 1 : range.first
  const relative = opening.lower === 'whose'
  const meant = relative ? namedBefore(document, cast, range.first) : antecedent(document, cast, pronoun, spoken)
  // "Her mother left. Her father stayed."
  const owner = meant && (owners.get(meant) ?? meant)
  if (owner?.kind !== 'person' || isUnnamed(owner) || owner.members.length > 0) return null
  const gender = PRONOUNS.get(tokens[pronoun]!.lower)
  if (!relative && owner.gender !== null && owner.gender !== gender) return null
  // "his former wife" is no wife he is told to have
  const alone = before && range.last - range.first === 2 && RELATIVE.test(closing.lower)
  const other = alone ? relativeOf(document, cast, owner, closing.lower, spoken) : null
  if (other) return other
  const words = (first: number, last: number) => textOf(document, { first, last }).text
  const phrase = behind ? words(range.first, range.last - 1) : words(range.first + 1, range.last).replace(/^own /, '')
  const name = behind ? `${phrase[0]!.toLowerCase()}${phrase.slice(1)} ${owner.name}` : `${owner.name}'s ${phrase}`
  const entry = cast.registry.other(name, 'person', opening.sentence)
  owners.set(entry, owner)
  if (before) entry.gender ??= genderOfNoun(closing.lower)
  return entry
}

/** "Roe" of "Roe, whose lawyer said". */
function namedBefore(document: Document, cast: Cast, whose: number): Entry | null {
  const phrase = ownerWhose(document, whose)
  return phrase && nameIn(document, cast, headOf(document, phrase))
}

/** "manager of Orbis" of "its manager", whom the article gives no name. */
function ofBody(document: Document, cast: Cast, { first, last }: TokenRange, spoken: readonly Spoken[]): Entry | null {
  const { tokens } = document
  const noun = tokens[last - 1]!
  if (tokens[first]!.lower !== 'its' || last - first > LONGEST || !hasRoleNoun(noun)) return null
  const meant = antecedent(document, cast, first, spoken)
  const owner = meant
    ? meant.kind === 'body'
      ? meant.name
      : null
    : onlyBody(document, cast, tokens[first]!.sentence - 1)
  if (!owner || !/^\p{Lu}/u.test(owner)) return null
  const { text } = textOf(document, { first: first + 1, last })
  const entry = cast.registry.other(`${text} of ${owner}`, 'person', noun.sentence)
  entry.gender ??= genderOfNoun(noun.lower)
  return entry
}
