import type { Token } from '../../language/index.ts'
import { isCapitalised, isHyphen } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'

/** "chief executive of", "senior policy adviser at": a role without an article; not "owner of the mill", "leader in lamps". */
export function opensPost(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (i < from + 6 && tokens[i] && !isCapitalised(tokens[i]) && isOfPost(tokens[i]!)) i++
  const noun = tokens[i - 1]!
  if (i === from || !/^(?:of|for|at)$/.test(tokens[i]?.lower ?? '') || !hasRoleNoun(noun)) return false
  return !COMPANY_NOUNS.has(noun.lower) && !MAY_BE_BODIES.test(noun.lower)
}

const isOfPost = (token: Token): boolean => /^(?:NOUN|ADJ|CCONJ)$/.test(token.pos) || isHyphen(token)

/** Companies, clubs and countries are these too. */
const MAY_BE_BODIES =
  /^(?:owner|operator|employer|developer|publisher|producer|supplier|sponsor|landlord|insurer|leader|partner|member|champion|winner|ally|rival|host|contender|creator|star|investor|trader|organi[sz]er|representative)$/
