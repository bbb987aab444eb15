import type { Document, Token } from '../../language/index.ts'
import { isBe, isCapitalised, isComma, isHave, isHeOrShe, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { SOMEBODY } from './as-printed.ts'
import { type Cast, type Mention, mentionsIn } from './cast.ts'
import { genderOfNoun, genderOfPronoun, ofGender } from './gender.ts'
import type { Entry } from './registry.ts'

/** So many sentences on, what somebody is called is told at the latest. */
const SOON = 4
/** So many words at most tell by whom, and a rank. */
const LONGEST = 8
const LONGEST_RANK = 4

/**
 * Whom a description means that names follow: "a man in a coat" of "“It is over,” a man in a coat said. He was later
 * identified as Jan Roe.", "the mill's spokesman" of "... The spokesman, Jan Roe, would not say more."; not the guard of "a guard
 * said. The victim, Jan Roe, was 44."
 */
export function namedAfterwards(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, sentences } = document
  const noun = headIn(tokens, range)
  if (isCapitalised(noun) || !(isPersonNoun(noun.lower) || SOMEBODY.test(noun.lower))) return null
  const here = noun.sentence
  let next = true
  for (let i = here + 1; i <= here + SOON && i < sentences.length; i++) {
    const { first } = sentences[i]!
    if (tokens[first]!.quote >= 0) continue
    const mention = mentionsIn(cast, i).find(({ entry, quoted }) => !quoted && entry.firstSeen === i)
    const named = mention && ofGender(noun.lower)(mention.entry) ? mention : null
    if (named && (takesUp(tokens, first, noun, named) || (next && goesOnWithName(tokens, first, noun, named))))
      return named.entry
    next = false
  }
  let end = range.first
  while (end < range.last && tokens[end]!.text !== '(') end++
  return identifiedAs(document, cast, end)
}

/** The "man" of "a man in a coat". */
function headIn(tokens: readonly Token[], { first, last }: TokenRange): Token {
  let end = first + 1
  while (end < last && tokens[end]!.pos !== 'ADP' && tokens[end]!.text !== '(') end++
  return tokens[end - 1]!
}

/** "The driver, Jan Roe,", "The driver, named by police as Jan Roe", "The driver was identified as Jan Roe". */
function takesUp(tokens: readonly Token[], first: number, noun: Token, { first: name, last }: Mention): boolean {
  if (tokens[first]!.lower !== 'the' || tokens[first + 1]!.lower !== noun.lower) return false
  if (isComma(tokens[first + 2]) && name - first <= LONGEST_RANK + 3 && isSetOff(tokens, first + 3, name, last))
    return true
  return identifiesBefore(tokens, first + 2, name)
}

const isSetOff = (tokens: readonly Token[], from: number, name: number, last: number): boolean =>
  /^[,.]$/.test(tokens[last]?.text ?? '') &&
  tokens.slice(from, name).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos))

/** "He was later named as Jan Roe", "His name is Jan Roe", "That was Jan Roe, a miller"; not "That was Jan Roe's mill". */
function goesOnWithName(tokens: readonly Token[], first: number, noun: Token, { first: name, last }: Mention): boolean {
  const opens = tokens[first]!
  if (opens.lower === 'that' || opens.lower === 'this')
    return isBe(tokens[first + 1]) && name - first <= LONGEST_RANK && /^[,.]$/.test(tokens[last]?.text ?? '')
  const gender = genderOfPronoun(opens.lower)
  const told = genderOfNoun(noun.lower)
  if (!gender || (told && told !== gender)) return false
  if (isHeOrShe(opens)) return identifiesBefore(tokens, first + 1, name)
  return tokens[first + 1]!.lower === 'name' && isBe(tokens[first + 2]) && name - first <= LONGEST_RANK
}

/** Whether "was later identified [by police] as [Colonel]" leads from a token to a name. */
function identifiesBefore(tokens: readonly Token[], from: number, name: number): boolean {
  let i = from
  while (i < name && (isComma(tokens[i]) || /^(?:who|\()$/.test(tokens[i]!.lower) || leadsUp(tokens[i]!))) i++
  if (!/^(?:identified|named)$/.test(tokens[i]?.lower ?? '')) return false
  let as = i + 1
  while (as < name && as <= i + LONGEST && tokens[as]!.lower !== 'as' && !isComma(tokens[as])) as++
  if (tokens[as]?.lower !== 'as' || as >= name || name - as > LONGEST_RANK) return false
  // "named as the buyer by Jan Roe"
  return !tokens.slice(as + 1, name).some((token) => token.pos === 'ADP' || isPossessive(token))
}

const leadsUp = (token: Token): boolean =>
  isBe(token) || isHave(token) || token.pos === 'ADV' || token.lower === 'since'

/** "Jan Roe" of "The pilot, identified by the carrier as Jan Roe, said"; not of "The pilot, identified by Jan Roe as a friend". */
function identifiedAs({ tokens }: Document, cast: Cast, last: number): Entry | null {
  if (!/^(?:,|\(|who|identified|named)$/.test(tokens[last]?.lower ?? '')) return null
  const named = mentionsIn(cast, tokens[last]!.sentence).find(
    ({ first }) => first > last && identifiesBefore(tokens, last, first),
  )
  return named?.entry ?? null
}
