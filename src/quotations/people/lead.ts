import type { Document } from '../../language/index.ts'

/** So many sentences of the body may open with a description before the name comes. */
const LEAD = 2

/** Whether a sentence is a headline's, a standfirst's or one of the first of the body. */
export function inLead({ sentences, blocks }: Document, sentence: number): boolean {
  let before = 0
  for (let i = sentence - 1; i >= 0 && before < LEAD; i--) if (blocks[sentences[i]!.block]?.role === 'body') before++
  return before < LEAD
}
