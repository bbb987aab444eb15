import { isThing } from '../grammar/may-speak.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { saysI } from './about.ts'
import type { Case } from './sieve.ts'

/** "According to the contracts, he was paid. “I was not.”": no paper says "I". */
export const isPaperBeforeI = (at: Case, before: number): boolean =>
  at.all[before]!.subject?.place === 'source' && isPaper(at, at.decided[before]!.mention!) && saysI(at)

/** "the contracts", "a report"; no letter, in which somebody says "I". */
const isPaper = ({ document: { tokens } }: Case, mention: TokenRange): boolean =>
  isThing(tokens, mention) && !OWN_WORDS.test(tokens[mention.last - 1]!.lower)

const OWN_WORDS =
  /^(?:letter|e-?mail|message|text|note|diary|journal|memoir|post|tweet|blog|column|statement|memo|speech|transcript|testimony)s?$/
