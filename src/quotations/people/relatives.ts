import type { Document } from '../../language/index.ts'
import { isPossessive } from '../grammar/tags.ts'
import { nameBesideRole } from './beside-role.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { ofGender } from './gender.ts'
import { antecedent, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'

/** Who is somebody's by being married to them. */
const MARRIED = /^(?:wife|husband|widow|widower|spouse)$/
/** Who is somebody's and may be married to them some day. */
const ENGAGED = /^(?:fianc[eé]e?|girlfriend|boyfriend)$/
/** Whose parents, and whose children, others are in turn. */
const PARENT = /^(?:mother|father|mum|mom|dad)$/
const CHILD = /^(?:son|daughter)$/
const SIBLING = /^(?:brother|sister)$/
/** Who is somebody's, as these are theirs. */
export const RELATIVE =
  /^(?:wife|husband|widow|widower|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|mother|father|mum|mom|dad|son|daughter|brother|sister)$/

/** No partner is one. */
const BLOOD = new RegExp([PARENT, CHILD, SIBLING].map(({ source }) => source).join('|'))

/** So many names back whoever is told to be somebody's is looked for. */
const REACH = 100

/**
 * Whom "her partner" means: whoever the article has somebody married, engaged or related to, where it first names one of both. Ann Lind,
 * for the Ivo of "Ann Lind left. Her husband, Ivo, wept", and Ivo for her; no husband for "her boyfriend", who is another. So too "his
 * daughter" of whoever is named as her father.
 */
export function relativeOf(
  document: Document,
  cast: Cast,
  owner: Entry,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  const fits = ofGender(noun)
  const bearer = othersOf(document, cast, owner, spoken)
  if (bearer && mayBeCalled(bearer.noun, noun) && fits(bearer.entry)) return bearer.entry
  const seen = new Set<Entry>([owner])
  for (const { entry } of cast.mentions.slice(-REACH)) {
    if (seen.has(entry) || entry.kind !== 'person' || !fits(entry)) continue
    seen.add(entry)
    if (!entry.roles.some(({ text }) => RELATIVE.test(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()))) continue
    const told = othersOf(document, cast, entry, spoken)
    if (told?.entry === owner && (told.noun === noun || mayBeMarried(told.noun, noun))) return entry
  }
  return null
}

/** What one of two is to the other, where the other is "told" to be theirs: a daughter, whose father he is. */
const mayBeCalled = (told: string, asked: string): boolean =>
  (PARENT.test(told) && CHILD.test(asked)) ||
  (CHILD.test(told) && PARENT.test(asked)) ||
  (SIBLING.test(told) && SIBLING.test(asked)) ||
  mayBeMarried(told, asked)

/** "her partner" may be her husband or her fiancé, and "her husband" whoever was her fiancé. */
const mayBeMarried = (told: string, asked: string): boolean =>
  !BLOOD.test(told) &&
  !BLOOD.test(asked) &&
  (told === 'partner' ||
    asked === 'partner' ||
    (MARRIED.test(asked) && (MARRIED.test(told) || told.startsWith('fianc'))) ||
    (ENGAGED.test(asked) && ENGAGED.test(told)))

/** Whose somebody is where the article first names them, and by what word. */
function othersOf(
  document: Document,
  cast: Cast,
  somebody: Entry,
  spoken: readonly Spoken[],
): { readonly entry: Entry; readonly noun: string } | null {
  const { tokens, sentences } = document
  const { first, last } = sentences[somebody.firstSeen]!
  const named = mentionsIn(cast, somebody.firstSeen)
  for (let i = first + 1; i < last; i++) {
    if (!RELATIVE.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const range = { first: i - 1, last: i + 1 }
    const behind = named.find((one) => one.first === i + 1)?.entry
    if (somebody !== (behind ?? nameBesideRole(document, cast, range, range))) continue
    const entry = isPossessive(tokens[i - 1])
      ? named.find((one) => one.last === i - 1)?.entry
      : /^(?:his|her)$/.test(tokens[i - 1]!.lower)
        ? antecedent(
            document,
            cast,
            i - 1,
            spoken.filter(({ token }) => token < i),
          )
        : null
    return entry && entry !== somebody ? { entry, noun: tokens[i]!.lower } : null
  }
  return null
}
