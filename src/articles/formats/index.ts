import type { Article } from '../../model.ts'
import { splitLines } from '../lines.ts'
import { NO_METADATA, type Page } from '../page.ts'
import { printedAddress } from '../printed-address.ts'

/** The format that a file's name says. */
export function formatOf(path: string): Article['format'] {
  if (/\.html?$/i.test(path)) return 'html'
  return /\.md$/i.test(path) ? 'md' : 'txt'
}

/**
 * Reads a file's text as its format says. The readers of Markdown and of saved pages load when the first such file is met.
 *
 * @returns the page, or why it cannot be one, in words for a person
 */
export async function readPage(format: Article['format'], text: string): Promise<Page | { readonly reason: string }> {
  if (format === 'txt') {
    const lines = splitLines(text)
    return { text, lines, metadata: { ...NO_METADATA, url: printedAddress(lines) } }
  }
  if (format === 'md') return (await import('./markdown.ts')).readMarkdown(text)
  return (await import('./html.ts')).readHtml(text)
}
