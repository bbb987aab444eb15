import type { Span } from '../model.ts'
import type { Query, Scored } from '../retrieval/index.ts'

/** An answer before its citations are cut. */
export interface Draft {
  readonly query: Query
  readonly ranked: readonly Scored[]
  readonly answer: string | null
  /** Where the answer stands, when it stands in the first passage. */
  readonly answerAt?: Span | null
  readonly note: string | null
  /** The note when it turns out that nothing is found. */
  readonly missing?: string
  readonly confidence: number
}
