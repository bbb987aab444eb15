import type { Token } from '../../language/index.ts'
import { isCapitalised, isOfOrFor } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyWord, hasRoleNoun } from '../lexicon/kinds.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'

/** How many words a role and its body have at most. */
const LONGEST = 12

/**
 * The role that ends inside a run of capitals with the last word of a body's name, a person's behind it: "chairman of the Lund
 * Chamber of Commerce" before "Khalid Al Roe"; not in "members of Women Farmers Lund", which opens with no role.
 */
export function nameBehindOffice(tokens: readonly Token[], start: number, end: number): TokenRange | null {
  // not "a spokesman for Lund Bank AB"
  if (!isOfOrFor(tokens[start - 1]) || hasBodyWord(tokens[end - 1])) return null
  let name = start
  while (name < end - 2 && endsBody(tokens[name]!)) name++
  if (name === start || end - name > 5) return null
  for (let i = start - 2; i >= Math.max(0, start - LONGEST); i--) {
    const token = tokens[i]!
    if (hasRoleNoun(token)) return { first: i, last: name }
    if (!isCapitalised(token) && !/^(?:of|for|the|and|&|['’]s?)$/.test(token.lower)) return null
  }
  return null
}

const endsBody = (token: Token): boolean =>
  OFFICES.has(token.lower) || isGroupNoun(token.lower) || hasBodyWord(token) || token.lower === 'and'
