import type { Query, Scored } from '../retrieval/index.ts'

/** An answer before its citations are cut. */
export interface Draft {
  readonly query: Query
  readonly ranked: readonly Scored[]
  readonly answer: string | null
  readonly note: string | null
  /** The note when it turns out that nothing is found. */
  readonly missing?: string
  readonly confidence: number
}
