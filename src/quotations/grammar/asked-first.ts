import type { Document } from '../../language/index.ts'

/** "Asked whether Roe would pay, he said ...", "Pressed by Roe, she said ...": whom it names is asked about, or asks. */
export const opensWithAsking = ({ tokens, sentences }: Document, sentence: number): boolean =>
  /^(?:asked|questioned|pressed|quizzed|challenged)$/.test(tokens[sentences[sentence]!.first]!.lower)
