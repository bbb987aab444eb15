import type { Document } from '../../language/index.ts'

/** So many words back somebody else may have been called so. */
const REACH = 300

/**
 * Whether the body has called somebody so before a token; a headline's "Dad-of-three" and the label of "Minister: It is late"
 * are whom the article is about.
 */
export function isTaken(
  { tokens, sentences, blocks }: Document,
  before: number,
  isSo: (token: number) => boolean,
): boolean {
  for (let i = before - 1; i >= Math.max(0, before - REACH); i--)
    if (isSo(i) && tokens[i + 1]!.text !== ':' && blocks[sentences[tokens[i]!.sentence]!.block]?.role === 'body')
      return true
  return false
}
