import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type AskedHead, by, type Meaning } from './asked.ts'
import { bearerMeant } from './bearer-meant.ts'
import { nameBesideRole } from './beside-role.ts'
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
  const entry = nameIn(document, cast, head) ?? nameBesideRole(document, cast, range, head)
  return entry && isFamilyName(document.tokens, range, entry)
    ? bearerMeant(document, cast, range, entry, spoken)
    : entry
}

/** "Roe" of Jane Roe; not "Jane". */
const isFamilyName = (tokens: Document['tokens'], { first, last }: TokenRange, { words }: Entry): boolean =>
  last - first === 1 && (words.length < 2 || tokens[first]!.text !== words[0])
