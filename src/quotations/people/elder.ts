import type { Token } from '../../language/index.ts'
import type { Cast, Mention } from './cast.ts'
import { familyName } from './names.ts'
import type { Entry } from './registry.ts'

const ELDER = /^(?:elder|older|senior)$/
const YOUNGER = /^(?:younger|junior)$/
const IS_ELDER = /\b(?:elder|older|father|mother|uncle|aunt)\b/i
const IS_YOUNGER = /\b(?:younger|son|daughter|nephew|niece)\b/i

/**
 * Whom "the elder Roe" means of two Roes whom the article names: who is called somebody's elder brother or father, or
 * whoever the son is not. Null where the article does not tell, or names more than two.
 */
export function elderOrYounger(tokens: readonly Token[], cast: Cast, { first, last, entry }: Mention): Entry | null {
  const word = tokens[first - 1]?.lower ?? ''
  const elder = ELDER.test(word)
  if (last - first !== 1 || !(elder || YOUNGER.test(word))) return null
  const family = familyName(entry.words)
  const both = cast.registry.entries.filter(
    ({ kind, words }) => kind === 'person' && words.length > 1 && familyName(words) === family,
  )
  if (both.length !== 2) return null
  // "the elder Roe" itself gives nobody that role.
  const told = (one: Entry, pattern: RegExp) => one.roles.some(({ text }) => text.includes(' ') && pattern.test(text))
  const [is, isNot] = elder ? [IS_ELDER, IS_YOUNGER] : [IS_YOUNGER, IS_ELDER]
  const named = both.filter((one) => told(one, is) && !told(one, isNot))
  if (named.length === 1) return named[0]!
  const others = both.filter((one) => told(one, isNot))
  return others.length === 1 ? both.find((one) => one !== others[0])! : null
}
