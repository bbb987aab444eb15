import type { Document } from '../../language/index.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** Whoever does it, or a company that does. */
const TRADE = /^(?:miner|builder|brewer|broker|producer|developer|publisher|operator|supplier|maker|broadcaster)$/
/** Companies are seldom told of as one of many. */
const SELDOM = /^(?:miner|builder|brewer|broker)$/

/** Whether a noun for a trade means somebody: "one miner said", "a developer who ..."; not "a developer said". */
export function isAtTrade({ tokens }: Document, { first, last }: TokenRange, noun: string): boolean {
  if (!TRADE.test(noun)) return false
  const who = tokens[isComma(tokens[last]) ? last + 1 : last]?.lower === 'who'
  return who || (SELDOM.test(noun) && /^(?:an?|one|another)$/.test(tokens[first]!.lower))
}
