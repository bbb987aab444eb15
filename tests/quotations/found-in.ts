import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

/** The kind and words of each quotation in a text. */
export function foundIn(text: string): string[] {
  const article = articleOf(text)
  const { quotations } = findQuotations(article, readDocument(article.text, article.blocks))
  return quotations.map(({ kind, content }) => `${kind}: ${content}`)
}
