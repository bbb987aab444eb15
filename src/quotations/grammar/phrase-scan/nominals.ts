import { countryOf, type Token } from '../../../language/index.ts'
import { hasParticle, hasPersonNoun } from '../../lexicon/kinds.ts'
import { isGroupNoun } from '../../lexicon/person-nouns.ts'
import { opensRelative } from '../relative-clause.ts'
import {
  isArticle,
  isCapitalised,
  isHyphen,
  isIndefinite,
  isNominal,
  isOfOrFor,
  isPossessive,
  isSubjectPronoun,
} from '../tags.ts'
import { isTime } from '../time.ts'
import type { PhraseScan } from './scan.ts'

/** Steps at what noun phrases are made of, and at what opens one; `steps.ts` gives each its example. */

export const isOtherSubject = (_: PhraseScan, token: Token): boolean =>
  isSubjectPronoun(token) && token.lower !== 'it' && token.lower !== 'you'

export const opensRelativeClause = ({ tokens, at, last }: PhraseScan): boolean =>
  at + 1 < last && opensRelative(tokens, at)

/** Not "the Bank of France said". */
export const isLandBehindNoun = ({ tokens, at, end, lowest }: PhraseScan, { text }: Token): boolean =>
  at === end - 1 &&
  at > lowest &&
  tokens[at - 1]!.pos === 'NOUN' &&
  isCapitalised(tokens[at]) &&
  !isCapitalised(tokens[at - 1]) &&
  countryOf(text) !== null

export function standsBeforeGroup(scan: PhraseScan, token: Token): boolean {
  const { tokens, at, end } = scan
  const before =
    isIndefinite(token) &&
    at + 2 < end &&
    isGroupNoun(tokens[end - 1]!.lower) &&
    isCommon(tokens[end - 2]!) &&
    // "a spokesman for union members"
    !(hasPersonNoun(tokens[at + 1]) && isOfOrFor(tokens[at + 2]))
  if (before) {
    scan.at = end - 1
    scan.last = end
  }
  return before
}

const isCommon = (token: Token): boolean => token.pos === 'NOUN' && !isCapitalised(token)

export const opensBehindNoun = ({ tokens, at, last, lowest }: PhraseScan, token: Token): boolean =>
  isArticle(token) && at + 1 < last && at > lowest && isNominal(tokens[at - 1])

/** Not the "Friday" of "on Friday Night Live". */
export const isDayBeforeName = ({ tokens, at, last }: PhraseScan, { text }: Token): boolean =>
  at + 1 < last &&
  tokens[at - 1]?.lower === 'on' &&
  text.endsWith('day') &&
  isTime(tokens, at) &&
  isCapitalised(tokens[at + 1]) &&
  !isTime(tokens, at + 1)

export const always = (): boolean => true

export const isJoint = (_: PhraseScan, token: Token): boolean =>
  isPossessive(token) || isHyphen(token) || token.text === '&'

export const isParticleOfName = ({ tokens, at }: PhraseScan, token: Token): boolean =>
  hasParticle(token) && isCapitalised(tokens[at + 1])

export const isBehindHyphen = ({ tokens, at }: PhraseScan, { start }: Token): boolean =>
  isHyphen(tokens[at - 1]) && tokens[at - 1]!.end === start

export const isWithinName = ({ tokens, at }: PhraseScan, token: Token): boolean =>
  isCapitalised(token) && isCapitalised(tokens[at + 1]) && isCapitalised(tokens[at - 1])
