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
  const tokens = HOLDS_MARKS.test(text) ? all.filter((_, i) => !(isNoteMark(all, i) || isOfName(text, all, i))) : all
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

/** An asterisk, or what may be the end of "Ochieng’ Roe". */
const HOLDS_MARKS = /\*|['’] \p{Lu}/u

/** The asterisk of "Halima*, 34, left", whose name a note below says is changed: no word of the sentence. */
const isNoteMark = (tokens: readonly Draft[], i: number): boolean =>
  tokens[i]!.text === '*' &&
  i > 0 &&
  tokens[i + 1]?.text === ',' &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  isLikeName(tokens[i - 1]!.text)

/** The mark of "Jane Ochieng’ Roe", which ends a name and owns nothing; not of "James’ Roe", nor what closes “‘Late Again’ Roe”. */
function isOfName(text: string, tokens: readonly Draft[], i: number): boolean {
  const [before, { start, end, text: mark }, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (!before || !next || !/^['’]$/.test(mark) || before.end !== start || next.start !== end + 1) return false
  if (!isLikeName(before.text) || !isLikeName(next.text) || /[sxz]$/.test(before.text)) return false
  return (
    isLikeName(tokens[i - 2]?.text ?? '') && !/(?:^|[\s(])['‘“"]/.test(text.slice(Math.max(0, start - REACH), start))
  )
}

/** So far back an opening mark may stand. */
const REACH = 120

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
