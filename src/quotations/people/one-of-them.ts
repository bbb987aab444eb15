import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import { antecedent, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'

/** How many of them "the" may stand before. */
const QUANTITY = /^(?:some|several|many|most|the|a few) /i

/** Of whom "one of them" is, by what they are called: "one of the two diplomats"; not "one of the two". */
export function oneOfThem(document: Document, cast: Cast, range: TokenRange, spoken: readonly Spoken[]): Entry | null {
  const { tokens } = document
  if (range.last - range.first !== 3 || tokens[range.last - 1]!.lower !== 'them') return null
  const { lower } = tokens[range.first]!
  if (!/^(?:one|another|some|two|three|several)$/.test(lower) || tokens[range.first + 1]!.lower !== 'of') return null
  const group = antecedent(document, cast, range.last - 1, spoken, range.first)
  if (group?.kind !== 'group' || group.members.length > 0) return null
  const called = group.name.replace(QUANTITY, '')
  const name = `${lower} of the ${called[0]!.toLowerCase()}${called.slice(1)}`
  return add(cast, document, range, name, /^(?:one|another)$/.test(lower) ? 'person' : 'group')
}
