import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import { antecedent, LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'

/** How many of them "the" may stand before. */
const QUANTITY = /^(?:even )?(?:(?:some|several|many|most|all|a few)(?: of)?|the) /i

/**
 * Of whom "one of them" and "one of those people" is, by what they are called: "one of the two diplomats", "one of the people
 * close to the club"; not "one of the two".
 */
export function oneOfThem(document: Document, cast: Cast, range: TokenRange, spoken: readonly Spoken[]): Entry | null {
  const { tokens } = document
  const { lower } = tokens[range.first]!
  const length = range.last - range.first
  if (length < 3 || length > 4 || tokens[range.first + 1]!.lower !== 'of') return null
  if (!/^(?:one|another|some|two|three|several)$/.test(lower)) return null
  const last = tokens[range.last - 1]!
  if (length === 4 && !/^(?:those|these|the)$/.test(tokens[range.first + 2]!.lower)) return null
  if (length === 3 && last.lower !== 'them') return null
  const group =
    length === 4 ? calledSo(spoken, last.lower) : antecedent(document, cast, range.last - 1, spoken, range.first)
  if (group?.kind !== 'group' || group.members.length > 0) return null
  const called = group.name.replace(QUANTITY, '')
  // "one of van den Berg's co-authors"
  const owned = /['’]s? /.test(called.split(/ (?:with|of|for|in|at|to|from|on|who|close) /)[0]!)
  const those = owned ? called : `${called[0]!.toLowerCase()}${called.slice(1)}`
  const the = owned || /^(?:his|her|its|their) /.test(those) ? '' : 'the '
  const name = `${lower} of ${the}${those}`
  return add(cast, document, range, name, /^(?:one|another)$/.test(lower) ? 'person' : 'group')
}

/** "two people close to the club", who have spoken, for "those people" and "the people". */
const calledSo = (spoken: readonly Spoken[], noun: string): Entry | null =>
  spoken.slice(-LATEST).findLast(({ entry: { kind, name } }) => kind === 'group' && OPENS.exec(name)?.[1] === noun)
    ?.entry ?? null

/** The noun of "people familiar with the matter", "two Lund officials". */
const OPENS = /(\p{L}+)(?=$| (?:of|for|with|in|at|from|on|to|who|close|familiar|briefed|involved|working|based)\b)/u
