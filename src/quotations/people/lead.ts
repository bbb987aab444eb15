import type { Document } from '../../language/index.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'

/** So many sentences of the body may open with a description before the name comes. */
const LEAD = 2

/** Whether a sentence is a headline's, a standfirst's or one of the first of the body. */
export function inLead({ sentences, blocks }: Document, sentence: number): boolean {
  let before = 0
  for (let i = sentence - 1; i >= 0 && before < LEAD; i--) if (blocks[sentences[i]!.block]?.role === 'body') before++
  return before < LEAD
}

/** Whether a sentence is the first of the body that names somebody, though the headline or what stands below it may have done so. */
export function isFirstNamed({ sentences, blocks }: Document, cast: Cast, entry: Entry, sentence: number): boolean {
  if (entry.firstSeen === sentence) return true
  const earlier = cast.mentions.filter((mention) => mention.entry === entry && mention.sentence < sentence)
  return earlier.length > 0 && earlier.every((mention) => blocks[sentences[mention.sentence]!.block]?.role !== 'body')
}
