import type { Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { isCapitalised } from './tags.ts'

const ARRIVED = /^(?:arrived|left|entered|departed|emerged|opened|unveiled|launched|announced|presented)$/

/** So many words before it are looked at for whom else it may tell of. */
const REACH = 40

/**
 * Whether "as she arrived" tells when somebody spoke: "said the talks were stuck [as she arrived in Lund]". Not "said the man
 * fell as he left" or "said Roe wept as she left", which may tell of others.
 * @param at the "as"
 */
export function tellsArrival(tokens: readonly Token[], start: number, at: number): boolean {
  if (!/^s?he$/.test(tokens[at + 1]?.lower ?? '') || !ARRIVED.test(tokens[at + 2]?.lower ?? '')) return false
  for (let i = start; i < at; i++) {
    const token = tokens[i]!
    if (i - start > REACH || hasPersonNoun(token) || (isCapitalised(token) && i > start)) return false
    if (token.pos === 'PRON' && /^(?:s?he|him|her|who|someone|anyone|one)$/.test(token.lower)) return false
  }
  return at > start + 2
}
