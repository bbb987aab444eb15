import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasTitle } from '../lexicon/kinds.ts'
import { type AskedHead, by, type Meaning } from './asked.ts'
import { bearerMeant } from './bearer-meant.ts'
import { nameBesideRole } from './beside-role.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { nameIn, namesIn } from './head.ts'
import { namedBeside } from './pair.ts'
import type { Entry } from './registry.ts'
import { jointly } from './resolution.ts'
import { seriesOfNames } from './series-of-names.ts'

/** Whom the names in a phrase and beside it tell. */
export const BY_NAME: readonly Meaning<AskedHead>[] = [
  { example: 'Jane Roe and Ann Lind said', find: by('name', several) },
  { example: 'Mo Varg, Roe and Lind said', find: by('name', (at) => seriesOfNames(at.document, at.cast, at.range)) },
  { example: 'Roe, the mayor, said', find: by('name', named) },
  {
    example: 'The sisters, Ann and Bo Lind, said',
    find: by('name', (at) => namedBeside(at.document, at.cast, at.range)),
  },
]

function several({ document, cast, range, head }: AskedHead): Entry | null {
  const together = namesIn(document, cast, head)
  return together.length > 1 ? jointly(cast, document, range, together) : null
}

function named({ document, cast, range, spoken, head }: AskedHead): Entry | null {
  const entry =
    nameIn(document, cast, head) ?? behindRank(document, cast, range) ?? nameBesideRole(document, cast, range, head)
  return entry && isFamilyName(document.tokens, range, entry)
    ? bearerMeant(document, cast, range, entry, spoken)
    : entry
}

/** "Jane Roe" of "Army chief of staff General Jane Roe", where "of" stands before the name. */
function behindRank({ tokens }: Document, cast: Cast, range: TokenRange): Entry | null {
  const named = mentionsIn(cast, tokens[range.first]!.sentence).find(
    ({ first, last }) => last === range.last && first > range.first + 1,
  )
  // not "an adviser to Mr Roe", "Lind and Professor Roe"
  const joined = named && /^(?:NOUN|PROPN)$/.test(tokens[named.first - 2]!.pos)
  return joined && hasTitle(tokens[named.first - 1]) ? named.entry : null
}

/** "Roe" of Jane Roe; not "Jane". */
const isFamilyName = (tokens: Document['tokens'], { first, last }: TokenRange, { words }: Entry): boolean =>
  last - first === 1 && (words.length < 2 || tokens[first]!.text !== words[0])
