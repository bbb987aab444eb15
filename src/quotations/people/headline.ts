import type { Document } from '../../language/index.ts'

/** Whether a sentence is the article's headline. */
export const inHeadline = ({ blocks, sentences }: Document, sentence: number): boolean =>
  blocks[sentences[sentence]!.block]?.role === 'title'
