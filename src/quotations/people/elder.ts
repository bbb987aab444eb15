import type { Token } from '../../language/index.ts'
import type { Cast, Mention } from './cast.ts'
import type { At } from './epithet.ts'
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
  return both.length === 2 ? oneOfTwo(both, elder) : null
}

/** The one of two who is told to be the elder, or whoever the younger is not; null where the article does not tell. */
function oneOfTwo(both: readonly Entry[], elder: boolean): Entry | null {
  const [is, isNot] = elder ? [IS_ELDER, IS_YOUNGER] : [IS_YOUNGER, IS_ELDER]
  const named = both.filter((one) => isTold(one, is) && !isTold(one, isNot))
  if (named.length === 1) return named[0]!
  const others = both.filter((one) => isTold(one, isNot))
  return others.length === 1 ? both.find((one) => one !== others[0])! : null
}

/** "the elder Roe" itself gives nobody that role. */
const isTold = ({ roles }: Entry, pattern: RegExp): boolean =>
  roles.some(({ text }) => text.includes(' ') && pattern.test(text))

const BORN_TOGETHER = /^(?:twins?|siblings?|sister|brother|one)$/

/** "the younger twin", "the elder sister": of two of one family, one of whom is told to be the elder; not "the younger audience". */
export function ofSiblings({ document: { tokens }, cast, range, noun }: At): Entry | null {
  if (!BORN_TOGETHER.test(noun)) return null
  const word = tokens[range.last - 2]!.lower
  const elder = ELDER.test(word)
  if (!elder && !YOUNGER.test(word)) return null
  const families = new Map<string, Entry[]>()
  for (const entry of cast.registry.entries) {
    if (entry.kind !== 'person' || entry.words.length < 2) continue
    const family = familyName(entry.words)
    families.set(family, [...(families.get(family) ?? []), entry])
  }
  const found = new Set<Entry>()
  for (const both of families.values()) {
    const one = both.length === 2 ? oneOfTwo(both, elder) : null
    if (one) found.add(one)
  }
  const [only] = found
  return found.size === 1 ? only! : null
}
