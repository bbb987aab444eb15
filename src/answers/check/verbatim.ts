import { wordsOf } from '../../linking/statements/words.ts'
import type { ArticleRecord, LinkedQuotation, Span } from '../../model.ts'
import { wordsIn } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'
import { canonicalOf, findWords } from './canonical.ts'

/** Where a quote is printed: the words themselves, and the quotations that they stand in, if any. */
export interface Printing {
  readonly article: ArticleRecord
  readonly span: Span
  readonly quotation: LinkedQuotation | null
}

/** No more places of one quote are looked for. */
const MOST_PRINTINGS = 50
/** Fewer words ("no", "war") are everywhere: only in someone's mouth do they count. */
const FEW_WORDS = 3
/** Two parts joined by an ellipsis, or two pieces of an interrupted quotation, stand no further apart. */
const MOST_BETWEEN = 1500
/** A quotation is looked at in so many pieces, with so many characters of cue between two. */
const MOST_PIECES = 6
const MOST_IN_CUE = 200
const ELLIPSIS = / ?(?:\[\.\.\.\]|\(\.\.\.\)|\.{3,}) ?/

const canonicals = new WeakMap<ArticleRecord, string>()

export function canonicalText(article: ArticleRecord): string {
  const known = canonicals.get(article)
  if (known !== undefined) return known
  const { text } = canonicalOf(article.text)
  canonicals.set(article, text)
  return text
}

/** A quote as it is looked for: canonical, less the punctuation around it. */
export const sought = (quote: string): string => ends(canonicalOf(quote).text)

const ends = (text: string): string => text.replace(/^[\s.,;:!?-]+/, '').replace(/[\s.,;:!?-]+$/, '')

/** Every place where a quote is printed to the letter, those inside quotations first. */
export async function printingsOf(quote: string, library: Pick<Library, 'articlesWith'>): Promise<Printing[]> {
  const words = sought(quote)
  if (words === '') return []
  const parts = words.split(ELLIPSIS).map(ends).filter(Boolean)
  const few = wordsOf(words).length < FEW_WORDS
  const found: Printing[] = []
  for await (const article of library.articlesWith(distinctWords(words))) {
    if (found.length >= MOST_PRINTINGS) break
    const whole = spansOf(article, words)
    const spans = whole.length > 0 ? whole : parts.length > 1 ? joinedSpans(article, parts) : []
    const printings = spans.map((span) => ({ article, span, quotation: quotationAt(article, span) }))
    if (printings.length > 0) found.push(...printings.filter(({ quotation }) => quotation !== null || !few))
    else found.push(...interrupted(article, words))
  }
  return found.sort((a, b) => Number(a.quotation === null) - Number(b.quotation === null)).slice(0, MOST_PRINTINGS)
}

/** The distinct words of a canonical text, by which the articles that may print it are found. */
export const distinctWords = (canonical: string): string[] => [...new Set(wordsIn(canonical).map(({ word }) => word))]

function spansOf(article: ArticleRecord, words: string): Span[] {
  const text = canonicalText(article)
  const first = findWords(text, words)
  if (first < 0) return []
  const { offsets } = canonicalOf(article.text)
  const spans: Span[] = []
  for (let at = first; at >= 0 && spans.length < MOST_PRINTINGS; at = findWords(text, words, at + words.length))
    spans.push({ start: offsets[at]!, end: printedEnd(article.text, offsets, at + words.length) })
  return spans
}

/** The end of the last printed character (two code units for some). */
function printedEnd(text: string, offsets: Int32Array, end: number): number {
  const last = offsets[end - 1]!
  return last + String.fromCodePoint(text.codePointAt(last) ?? 0x20).length
}

/** Parts that an ellipsis joins: each printed, in order, not far apart, by one speaker. */
function joinedSpans(article: ArticleRecord, parts: readonly string[]): Span[] {
  if (parts.some((part) => wordsOf(part).length < 2)) return []
  const places = parts.map((part) => spansOf(article, part))
  for (const first of places[0] ?? []) {
    const chain: Span[] = [first]
    for (const spans of places.slice(1)) {
      const last = chain.at(-1)!
      const next = spans.find(({ start }) => start >= last.end && start - last.end <= MOST_BETWEEN)
      if (!next || !sameVoice(article, last, next)) break
      chain.push(next)
    }
    if (chain.length === parts.length) return chain
  }
  return []
}

function sameVoice(article: ArticleRecord, a: Span, b: Span): boolean {
  const [left, right] = [quotationAt(article, a), quotationAt(article, b)]
  return left !== null && right !== null && (left === right || left.speaker?.name === right.speaker?.name)
}

const quotationAt = ({ quotations }: ArticleRecord, { start, end }: Span): LinkedQuotation | null =>
  quotations.find((quotation) => quotation.start <= start && end <= quotation.end) ??
  quotations.find((quotation) => quotation.start < end && start < quotation.end) ??
  null

/** A quote that runs over a cue ('"We will go," she said, "and stay"'): pieces that follow one another, one speaker. */
function interrupted(article: ArticleRecord, words: string): Printing[] {
  const looked = ` ${wordsAlone(words)} `
  const { quotations } = article
  for (const [first, quotation] of quotations.entries()) {
    if (quotation.kind !== 'direct') continue
    const run = [quotation]
    let later = ' '
    for (const next of quotations.slice(first + 1, first + MOST_PIECES)) {
      const last = run.at(-1)!
      const follows = next.kind === 'direct' && next.start >= last.end && next.start - last.end <= MOST_IN_CUE
      if (!follows || next.speaker?.name !== last.speaker?.name) break
      run.push(next)
      later += `${contentWords(next)} `
      if (later.includes(looked)) break
      if (` ${contentWords(quotation)}${later}`.includes(looked))
        return run.map((piece) => ({ article, span: piece, quotation: piece }))
    }
  }
  return []
}

const contents = new WeakMap<LinkedQuotation, string>()

function contentWords(quotation: LinkedQuotation): string {
  const known = contents.get(quotation) ?? wordsAlone(canonicalOf(quotation.content).text)
  contents.set(quotation, known)
  return known
}

/** Without punctuation, which a cue changes: "We will go," becomes "We will go". */
const wordsAlone = (canonical: string): string => (canonical.match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []).join(' ')
