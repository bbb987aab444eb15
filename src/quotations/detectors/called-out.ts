import type { Token } from '../../language/index.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** What somebody calls out: "shouts of", "an interjection from". */
export const CALLED_OUT =
  /^(?:shout|cry|chant|yell|scream|jeer|heckle|chorus|murmur|whisper|roar|groan|voice|interjection|intervention|interruption)(?:s|es)?$|^cries$/

/**
 * Who calls out, even where only the place is told that it comes from: "the gallery" of "A shout from the gallery", "Roe" of "an
 * interjection from the mayor, Jane Roe" and of "From Roe, a shout"; none of "The voice on the tape".
 */
export function callerOf(tokens: readonly Token[], first: number, call: number, colon: number): TokenRange | null {
  if (call - first < 3 && /^(?:from|by)$/.test(tokens[call + 1]?.lower ?? '')) return named(tokens, call + 2, colon)
  const fronted =
    tokens[first]!.lower === 'from' && call + 1 === colon ? nounPhraseAfter(tokens, first + 1, call) : null
  return fronted && isComma(tokens[fronted.last]) && call - fronted.last < 4 ? fronted : null
}

/** The name beside a description, "Jane Roe" of "the mayor, Jane Roe". */
function named(tokens: readonly Token[], at: number, colon: number): TokenRange | null {
  const phrase = nounPhraseAfter(tokens, at, colon)
  if (!phrase || phrase.last >= colon || !isComma(tokens[phrase.last]) || isCapitalised(tokens[phrase.last - 1]))
    return phrase
  const beside = nounPhraseAfter(tokens, phrase.last + 1, colon)
  return beside && isCapitalised(tokens[beside.first]) && isCapitalised(tokens[beside.last - 1]) ? beside : phrase
}
