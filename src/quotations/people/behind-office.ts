import { findPlace, type Token } from '../../language/index.ts'
import { isCapitalised, isOfOrFor } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyWord, hasRoleNoun, hasTitle } from '../lexicon/kinds.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { isFirstName } from './gender.ts'

/** How many words a role and its body have at most. */
const LONGEST = 12

/**
 * The role that ends inside a run of capitals with the last word of a body's name, a person's behind it: "chairman of the Lund
 * Chamber of Commerce" before "Khalid Al Roe"; not in "members of Women Farmers Lund", which opens with no role.
 */
export function nameBehindOffice(tokens: readonly Token[], start: number, end: number): TokenRange | null {
  const the = tokens[start - 1]?.lower === 'the' ? 1 : 0
  // not "a spokesman for Lund Bank AB"
  if (hasBodyWord(tokens[end - 1])) return null
  const envoy = tokens[start - 1]?.lower === 'to' && ENVOY.test(tokens[start - 2]?.lower ?? '')
  if (!envoy && !isOfOrFor(tokens[start - 1 - the])) return null
  const name = envoy ? start + 1 : bodyEnd(tokens, start, end, the === 1)
  if (name < 0 || name === start || end - name > 5 || end - name < 2) return null
  if (envoy && findPlace(tokens[start]!.text) === null) return null
  for (let i = start - 2 - the; i >= Math.max(0, start - LONGEST); i--) {
    const token = tokens[i]!
    if (hasRoleNoun(token)) return { first: i, last: name }
    if (!isCapitalised(token) && !/^(?:of|for|the|and|&|['’]s?)$/.test(token.lower)) return null
  }
  return null
}

/** Who is sent to a place: "ambassador to Lund". */
const ENVOY = /^(?:ambassador|envoy|consul|emissary|representative|delegate)$/

/** "Coast Guard", "Royal Navy". */
const SERVICE = /^(?:Guard|Navy|Army|Police|Corps|Fleet|Forces?|Service)$/

/** Past the body that a run opens with, and a rank: at "Ann" of "Lund Foreign Ministry Colonel Ann Roe"; -1 without one. */
function bodyEnd(tokens: readonly Token[], start: number, end: number, whole: boolean): number {
  let name = start
  if (whole) {
    for (let i = start; i < end - 2; i++) if (hasBodyWord(tokens[i]) || SERVICE.test(tokens[i]!.text)) name = i + 1
    // "Minister of the Interior Jane Roe", "Minister of the Sea Jane Roe"
    const field =
      hasRoleNoun(tokens[start - 3]) && !isFirstName(tokens[start]!.text) && isFirstName(tokens[start + 1]?.text ?? '')
    if (name === start && field) name = start + 1
  } else while (name < end - 2 && endsBody(tokens[name]!)) name++
  if (name === start) return -1
  while (name < end - 2 && hasTitle(tokens[name])) name++
  return name
}

const endsBody = (token: Token): boolean =>
  OFFICES.has(token.lower) || isGroupNoun(token.lower) || hasBodyWord(token) || token.lower === 'and'
