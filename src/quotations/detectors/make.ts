import type { Document } from '../../language/index.ts'
import type { QuotationKind, Span } from '../../model.ts'
import type { Found, View } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** One past the last token of the quote that the token at `at` belongs to. */
export function quoteEnd(document: Document, at: number, limit: number): number {
  const quote = document.tokens[at]!.quote
  let i = at + 1
  while (i < limit && document.tokens[i]!.quote === quote) i++
  return i
}

/** The first token of the quote that the token at `at` belongs to. */
export function quoteStart(document: Document, at: number, floor: number): number {
  const quote = document.tokens[at]!.quote
  let i = at
  while (i > floor && document.tokens[i - 1]!.quote === quote) i--
  return i
}

/** A cue's content, unless it is empty. */
export function found(view: View, detector: string, cue: Cue | null, content: TokenRange): Found | null {
  const { tokens } = view.document
  let { first, last } = content
  if (first === view.sentence.first) first = clockEnd(tokens, first)
  while (
    first < last &&
    tokens[first]!.pos === 'PUNCT' &&
    !tokens[first]!.mark &&
    !/^[([$£€#@]$/.test(tokens[first]!.text)
  )
    first++
  while (last > first && tokens[last - 1]!.quote < 0 && /^[,;:—–-]$/.test(tokens[last - 1]!.text)) last--
  if (last - first < 2 && !(last > first && tokens[first]!.mark)) return null
  return {
    first,
    last,
    kind: kindOf(view.document, first, last),
    detector,
    cue: cue ? { first: cue.verb, last: cue.verb + 1 } : null,
    subject: cue?.subject ?? null,
    report: cue,
    sentence: view.sentence,
  }
}

/** Direct when (nearly) every word stands in quote marks, mixed when some do. */
export function kindOf(document: Document, first: number, last: number): QuotationKind {
  let words = 0
  let quoted = 0
  for (let i = first; i < last; i++) {
    const token = document.tokens[i]!
    if (token.pos === 'PUNCT') continue
    words += token.text.length
    if (token.quote >= 0) quoted += token.text.length
  }
  return words > 0 && quoted >= 0.9 * words ? 'direct' : quoted > 0 ? 'mixed' : 'indirect'
}

/** The characters of a content: without its marks when it is one quote, else from its first word to its last. */
export function spanOf(document: Document, { first, last }: TokenRange): Span {
  const { tokens, quotes } = document
  const head = tokens[first]!
  const tail = tokens[last - 1]!
  if (head.quote >= 0 && head.quote === tail.quote) {
    const { inner } = quotes[head.quote]!
    return { start: Math.max(inner.start, head.start), end: Math.min(inner.end, tail.end) }
  }
  return { start: head.start, end: tail.end }
}
