import type { Document } from '../../language/index.ts'
import { isPossessive } from '../grammar/tags.ts'
import { nameBesideRole } from './beside-role.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { antecedent, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'

/** Who is somebody's by being married to them. */
export const SPOUSE = /^(?:wife|husband|widow|widower|partner)$/

/** Whoever the article has somebody married to, where it first names them: Ann Lind, for the Ivo of "Ann Lind left. Her husband, Ivo, wept." */
export function spouseOf(document: Document, cast: Cast, owner: Entry, spoken: readonly Spoken[]): Entry | null {
  const { tokens, sentences } = document
  const { first, last } = sentences[owner.firstSeen]!
  const named = mentionsIn(cast, owner.firstSeen)
  for (let i = first + 1; i < last; i++) {
    if (!SPOUSE.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const range = { first: i - 1, last: i + 1 }
    const behind = named.find((one) => one.first === i + 1)?.entry
    if (owner !== (behind ?? nameBesideRole(document, cast, range, range))) continue
    const spouse = isPossessive(tokens[i - 1])
      ? named.find((one) => one.last === i - 1)?.entry
      : /^(?:his|her)$/.test(tokens[i - 1]!.lower)
        ? antecedent(
            document,
            cast,
            i - 1,
            spoken.filter(({ token }) => token < i),
          )
        : null
    return spouse && spouse !== owner ? spouse : null
  }
  return null
}
