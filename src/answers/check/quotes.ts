import { findQuotes } from '../../language/index.ts'
import type { Block, Span } from '../../model.ts'

/** A quote in a text: `inner` is what is quoted, the whole span what marks it. */
export interface TextQuote extends Span {
  readonly inner: Span
}

const WORD = /[\p{L}\p{N}]/u
/** Marks that other languages and scripts use, as the pair that stands for them: all are one character. */
const STYLES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '“', '』': '”', '‹': '«', '›': '»' }

/**
 * Every quote in a text that people wrote: in quote marks of any style, or, where a paragraph has none, a block quote
 * ("> We will build it"). A text with neither is one quote, less what credits it, which `readClaim` finds.
 */
export function quotesIn(text: string): TextQuote[] {
  const plain = reversed(text.replaceAll(/[「」『』‹›]/g, (mark) => STYLES[mark] ?? mark))
  const blocks = paragraphs(plain)
  const marked = findQuotes(plain, blocks, [...blocks.keys()]).filter(({ inner }) =>
    WORD.test(text.slice(inner.start, inner.end)),
  )
  const blockQuotes = blocks
    .filter((block) => /^>{1,3}\s/.test(plain.slice(block.start, block.start + 4)))
    .filter((block) => !marked.some((quote) => quote.start < block.end && quote.end > block.start))
    .map(({ start, end }) => ({ start, end, inner: { start: start + plain.slice(start, end).search(/[^>\s]/), end } }))
    .filter(({ inner }) => WORD.test(text.slice(inner.start, inner.end)) && !/^[-–—]/.test(text[inner.start] ?? ''))
  return [...marked.map(({ start, end, inner }) => ({ start, end, inner })), ...blockQuotes].sort(
    (a, b) => a.start - b.start,
  )
}

/** »So« as “so”, where the text opens with the mark that closes elsewhere. */
function reversed(text: string): string {
  const opens = text.search(/»\S/)
  const closes = text.search(/«/)
  const isReversed = opens >= 0 && closes > opens && !WORD.test(text[opens - 1] ?? ' ')
  return isReversed ? text.replaceAll('»', '“').replaceAll('«', '”') : text
}

function paragraphs(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    role: 'body',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
}
