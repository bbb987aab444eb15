import type { ArticleRecord, LinkedQuotation, OtherPrinting, Speaker } from '../model.ts'
import type { Index } from '../retrieval/index.ts'

/** What answers are drawn from: the linked coverage and the index over it. */
export interface Library {
  /** In the order of their ids. */
  readonly articles: readonly ArticleRecord[]
  readonly byId: ReadonlyMap<string, ArticleRecord>
  /** Most quoted first. */
  readonly speakers: readonly Speaker[]
  readonly quotations: readonly LinkedQuotation[]
  readonly index: Index
  /** Where else a quotation's words stand, by its id: one place an article, in the order of the articles. */
  readonly others: ReadonlyMap<string, readonly OtherPrinting[]>
}
