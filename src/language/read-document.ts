import type { Block, BlockRole } from '../model.ts'
import { isLikeName } from './capital.ts'
import type { Document, DocumentSentence, QuoteSpan } from './document.ts'
import { findQuotes } from './quotes.ts'
import { retag } from './retag.ts'
import { sentenceStarts } from './sentences.ts'
import { type Draft, readTokens } from './tokens.ts'

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
  const spoken: number[] = []
  for (let i = 0; i < blocks.length; i++)
    if (SPOKEN.has(blocks[i]!.role) && blocks[i]!.end > blocks[i]!.start) spoken.push(i)
  const all = readTokens(
    text,
    spoken.map((index) => blocks[index]!),
  )
  const tokens = text.includes('*') ? all.filter((_, i) => !isNoteMark(all, i)) : all
  const quotes = findQuotes(text, blocks, spoken)
  markQuotes(tokens, quotes)
  const starts = sentenceStarts(tokens, blocks, quotes)
  // Not `map`: its arrays change their kind in V8 once it is compiled, and every reader of them with it.
  const sentences: DocumentSentence[] = []
  for (const [index, { first, block }] of starts.entries()) {
    const last = starts[index + 1]?.first ?? tokens.length
    for (let i = first; i < last; i++) tokens[i]!.sentence = index
    sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, block, first, last })
  }
  retag(tokens, sentences)
  return { text, blocks, tokens, sentences, quotes }
}

/** The asterisk of "Halima*, 34, left", whose name a note below says is changed: no word of the sentence. */
const isNoteMark = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i]!.text === '*' && i > 0 && tokens[i - 1]!.end === tokens[i]!.start && isLikeName(tokens[i - 1]!.text)

/** Tells each token in a quote which one it is in, and whether it is (half of) its mark. */
function markQuotes(tokens: readonly Draft[], quotes: readonly QuoteSpan[]): void {
  let at = 0
  for (const token of tokens) {
    while (at < quotes.length && quotes[at]!.end <= token.start) at++
    const quote = quotes[at]
    if (!quote) return
    if (quote.start > token.start) continue
    token.quote = at
    token.mark = token.end <= quote.inner.start || token.start >= quote.inner.end
  }
}
