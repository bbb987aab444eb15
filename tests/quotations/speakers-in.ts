import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

/** The speakers of the quotations in a text, in order. */
export function speakersIn(text: string): (string | null)[] {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations.map(({ speaker }) => speaker)
}
