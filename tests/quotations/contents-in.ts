import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

/** What is quoted in a text, in order. */
export function contentsIn(text: string): string[] {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations.map(({ content }) => content)
}
