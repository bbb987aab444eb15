import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { NAMESAKES } from '../lexicon/person-nouns.ts'
import type { Cast } from './cast.ts'
import { genderOfPronoun } from './gender.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'

/** Whether a role tells somebody only as another's: "her husband", "his ex-wife". */
const tellsNamesake = ({ text }: Entry['roles'][number]): boolean => NAMESAKES.has(/\w*$/.exec(text)![0].toLowerCase())

/** So many sentences on, somebody's kin who has spoken is still called by the family name alone. */
const NEAR = 3

/**
 * Whom a family name alone means of those who bear it: in "Roe says she left" the woman; else whoever has spoken, not the silent
 * husband just named, nor the brother who spoke long before.
 */
export function bearerMeant(
  document: Document,
  cast: Cast,
  range: TokenRange,
  named: Entry,
  spoken: readonly Spoken[],
): Entry {
  if (named.kind !== 'person') return named
  const firm = firmNamedBefore(document, cast, range, named)
  if (firm) return firm
  const told = toldGender(document, range)
  const kin = named.roles.some(tellsNamesake)
  if (!kin && (!told || named.gender === told)) return named
  const family = named.words.at(-1)
  const bears = (entry: Entry) =>
    entry !== named && entry.kind === 'person' && entry.words.length > 1 && entry.words.at(-1) === family
  if (told && named.gender !== told) {
    const { first, last } = range
    const run = { first, last, opens: first, words: [family!], titled: false, gender: told, styled: null, role: null }
    const other = cast.registry.person(run)
    if (other && bears(other) && other.gender === told) return other
  }
  if (!kin) return named
  const here = document.tokens[range.first]!.sentence
  const recent = spoken.slice(-LATEST)
  if (recent.some(({ entry, sentence }) => entry === named && here - sentence <= NEAR)) return named
  return recent.findLast(({ entry }) => bears(entry))?.entry ?? named
}

/** Orbis Mills for the "Orbis" of "Orbis Mills fell. Orbis said it was late", where Jan Orbis is named only further down. */
function firmNamedBefore({ tokens }: Document, cast: Cast, { first, last }: TokenRange, named: Entry): Entry | null {
  const { sentence, text } = tokens[first]!
  if (last - first !== 1 || named.firstSeen <= sentence) return null
  for (const { first: at, last: end, name } of cast.bodies.names) {
    if (at >= first) break
    if (end - at > 1 && tokens[at]!.text === text)
      return cast.registry.other(cast.bodies.full.get(name) ?? name, 'body', sentence)
  }
  return null
}

/** The "she" of "Roe says she left", "Roe said that she left". */
function toldGender({ tokens }: Document, { last }: TokenRange) {
  if (tokens[last]?.pos !== 'VERB') return null
  const pronoun = tokens[last + 1]?.lower === 'that' ? last + 2 : last + 1
  return /^s?he$/.test(tokens[pronoun]?.lower ?? '') ? genderOfPronoun(tokens[pronoun]!.lower) : null
}
