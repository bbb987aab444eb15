import type { Block, BlockRole } from '../model.ts'
import type { Document, DocumentSentence, QuoteSpan, Token } from './document.ts'
import { findQuotes } from './quotes.ts'
import { retag } from './retag.ts'
import { blocksOf, sentenceStarts } from './sentences.ts'
import { readTokens, type TaggedToken } from './tokens.ts'

const SPOKEN: ReadonlySet<BlockRole> = new Set(['title', 'standfirst', 'caption', 'body'])

/**
 * Reads an article's words: tokens with part of speech, sentences and quotes, all by UTF-16 offsets into `text`. Only
 * titles, standfirsts, captions and body blocks are read. Never throws on any string; linear in its length.
 *
 * @example
 * const document = readDocument('"I came. I saw," he said.', [{ role: 'body', start: 0, end: 25 }])
 * document.sentences.length // 1: a quote is not broken inside its marks
 */
export function readDocument(text: string, blocks: readonly Block[]): Document {
  const spoken = blocks.flatMap((block, index) => (SPOKEN.has(block.role) && block.end > block.start ? [index] : []))
  const tagged = readTokens(
    text,
    spoken.map((index) => blocks[index]!),
  )
  const quotes = findQuotes(text, blocks, spoken)
  const blockOf = blocksOf(tagged, blocks)
  const quoteOf = quotesOf(tagged, quotes)
  const starts = sentenceStarts(tagged, blockOf, quoteOf, quotes)
  const sentences: DocumentSentence[] = starts.map((first, index) => {
    const last = starts[index + 1] ?? tagged.length
    return { start: tagged[first]!.start, end: tagged[last - 1]!.end, block: blockOf[first]!, first, last }
  })
  const tags = retag(tagged, starts)
  let sentence = -1
  const tokens: Token[] = tagged.map(({ start, end, text: word }, index) => {
    if (starts[sentence + 1] === index) sentence++
    const quote = quoteOf[index] ?? -1
    const mark = isMark(start, end, quotes[quote])
    return { start, end, text: word, pos: tags[index]!, lower: word.toLowerCase(), sentence, quote, mark }
  })
  return { text, blocks, tokens, sentences, quotes }
}

function isMark(start: number, end: number, quote: QuoteSpan | undefined): boolean {
  return quote !== undefined && (end <= quote.inner.start || start >= quote.inner.end)
}

function quotesOf(tokens: readonly TaggedToken[], quotes: readonly QuoteSpan[]): number[] {
  let at = 0
  return tokens.map((token) => {
    while (quotes[at] && quotes[at]!.end <= token.start) at++
    return quotes[at] && quotes[at]!.start <= token.start ? at : -1
  })
}
