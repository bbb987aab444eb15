import type { Token } from '../../language/index.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isPossessive } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What opens a noun's phrase: the "'s" of "Roe's angry letter", the "her" of "her long letter"; `floor` at the lowest. */
export function determinerBefore(tokens: readonly Token[], noun: number, floor: number): number {
  let at = noun - 1
  while (at > floor && /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos) && !isPossessive(tokens[at])) at--
  return at
}

/** "Roe" of "Roe's angry letter"; null for "her letter", "the letter". */
export function ownerBefore(tokens: readonly Token[], noun: number, floor: number): TokenRange | null {
  const at = determinerBefore(tokens, noun, floor)
  return isPossessive(tokens[at]) ? nounPhraseBefore(tokens, at, floor) : null
}

/** "a wet placard", "their banner", "banners": a noun with what stands before it, but whose it is. */
export function phraseAt(tokens: readonly Token[], noun: number, floor: number): TokenRange {
  const at = determinerBefore(tokens, noun, floor)
  return { first: at < noun && /^(?:DET|PRON|NUM)$/.test(tokens[at]?.pos ?? '') ? at : at + 1, last: noun + 1 }
}
