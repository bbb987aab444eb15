import type { ArticleRecord, Context, Span } from '../model.ts'

/** The paragraph (or paragraphs) that a span stands in; null when the span is not in the article. */
export function contextOf(article: ArticleRecord, { start, end }: Span): Context | null {
  const { text, id, title, outlet, url, published } = article
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
    return null
  const held = article.blocks.filter((block) => block.start < end && block.end > start)
  const from = Math.min(start, ...held.map((block) => block.start))
  const to = Math.max(end, ...held.map((block) => block.end))
  const of = { article: id, title, outlet, url, published: published?.value ?? null }
  return { ...of, before: text.slice(from, start), text: text.slice(start, end), after: text.slice(end, to) }
}
