import type { Document } from '../../language/index.ts'
import type { TextSpan } from '../../model.ts'
import type { TokenRange } from './token-range.ts'

/** The words of a range as they stand in the article. */
export function textOf(document: Document, { first, last }: TokenRange): TextSpan {
  const start = document.tokens[first]!.start
  const end = document.tokens[last - 1]!.end
  return { start, end, text: document.text.slice(start, end) }
}
