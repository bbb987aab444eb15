import type { Document } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** A paragraph of the body with its tokens. */
export interface Paragraph extends TokenRange {
  /** Its first sentence. */
  readonly sentence: Document['sentences'][number]
  readonly start: number
  readonly end: number
}

/** The paragraphs of an article's body, in text order, or all of its blocks. */
export function* bodyParagraphs({ blocks, sentences }: Document, all = false): Generator<Paragraph, void> {
  for (let i = 0; i < sentences.length; ) {
    const sentence = sentences[i]!
    let { last } = sentence
    while (i < sentences.length && sentences[i]!.block === sentence.block) last = sentences[i++]!.last
    const { role, start, end } = blocks[sentence.block]!
    if (all || role === 'body') yield { first: sentence.first, last, sentence, start, end }
  }
}
