import type { Case } from './sieve.ts'

/** The paragraph that a token stands in. */
export const blockOf = ({ document }: Case, token: number): number =>
  document.sentences[document.tokens[token]!.sentence]!.block
