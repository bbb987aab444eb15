import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** So many sentences of the body may take a headline's words up. */
const LEAD = 2
/** So many words more the body may have before them. */
const MORE = 3

/**
 * Where the lead takes up a headline's description of somebody: "a former consultant" for "Consultant says ...". Null outside
 * of headlines and standfirsts, and where the lead has other words.
 */
export function takenUpInLead({ tokens, sentences, blocks }: Document, { first, last }: TokenRange): TokenRange | null {
  const here = tokens[first]!.sentence
  const roleOf = (sentence: number) => blocks[sentences[sentence]!.block]?.role
  if (!/^(?:title|standfirst)$/.test(roleOf(here) ?? '') || tokens[first]!.pos === 'DET') return null
  let lead = here + 1
  while (lead < sentences.length && roleOf(lead) !== 'body') lead++
  const end = sentences[Math.min(lead + LEAD, sentences.length) - 1]!.last
  for (let i = sentences[lead]?.first ?? end; i + last - first <= end; i++) {
    let same = 0
    while (first + same < last && tokens[i + same]!.lower === tokens[first + same]!.lower) same++
    if (first + same < last) continue
    for (let opens = i - 1; opens >= i - 1 - MORE && opens >= 0; opens--) {
      if (/^(?:the|an?)$/.test(tokens[opens]!.lower)) return { first: opens, last: i + same }
      if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[opens]!.pos)) break
    }
  }
  return null
}
