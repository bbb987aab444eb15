import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

/** Each quotation of a text as "speaker: content". */
export function quotedIn(text: string): string[] {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations.map(
    ({ speaker, content }) => `${speaker}: ${content}`,
  )
}
