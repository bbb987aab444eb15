import type { LinkedQuotation } from '../model.ts'
import { type Passage, type Scored, wordsIn } from '../retrieval/index.ts'
import { quotesIn } from './check/quotes.ts'

/** A quotation of the coverage that a quote in a question is a form of. */
export interface Quoted {
  readonly quotation: LinkedQuotation
  readonly scored: Scored
  /** How much of the quote's words stand there in their order, 0 to 1; 1 only for the words themselves. */
  readonly share: number
}

const FEWEST_WORDS = 2
/** No more words of a quotation are read. */
const MOST_WORDS = 300
/** The most that words count which stand there in their order, but with others between. */
const APART = 0.98

/** What a question quotes ('Who said "..."?'), longest first; null when it quotes no more than a word. */
export function quoteIn(question: string): string | null {
  const quotes = quotesIn(question)
    .map(({ inner }) => question.slice(inner.start, inner.end))
    .filter((quote) => wordsIn(quote).length >= FEWEST_WORDS)
    .sort((a, b) => b.length - a.length)
  return quotes[0] ?? null
}

/** A question with what it quotes blanked out: "on Friday" inside a quote is no limit of the question's. */
export function withoutQuotes(question: string): string {
  let text = question
  for (const { inner } of quotesIn(question))
    text = text.slice(0, inner.start) + ' '.repeat(inner.end - inner.start) + text.slice(inner.end)
  return text
}

/** Whether a passage prints a quote's words one after the other, whoever's they are. */
export function holdsWords({ words }: Passage, quote: string): boolean {
  const asked = wordsIn(quote).map(({ word }) => word)
  return asked.length > 0 && ` ${words.map(({ word }) => word).join(' ')} `.includes(` ${asked.join(' ')} `)
}

/** The quotation among the passages' that is nearest to a quote: to the letter first, then with most of its words in order. */
export function nearestQuoted(
  quote: string,
  ranked: readonly Scored[],
  fits: (quotation: LinkedQuotation) => boolean,
): Quoted | null {
  const asked = wordsIn(quote).map(({ term }) => term)
  const seen = new Set<string>()
  let best: Quoted | null = null
  for (const scored of ranked)
    for (const quotation of scored.candidate.passage.quotations) {
      if (seen.has(quotation.id) || !fits(quotation)) continue
      seen.add(quotation.id)
      const share = shareOf(asked, wordsIn(quotation.content.slice(0, 3000)).slice(0, MOST_WORDS))
      if (share > (best?.share ?? 0)) best = { quotation, scored, share }
    }
  return best
}

function shareOf(asked: readonly string[], content: readonly { readonly term: string }[]): number {
  const words = content.map(({ term }) => term)
  if (` ${words.join(' ')} `.includes(` ${asked.join(' ')} `)) return 1
  return (APART * inOrder(asked, words)) / asked.length
}

/** The length of the longest common subsequence. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1)
  for (const word of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at++)
      next[at + 1] = b[at] === word ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)
    row = next
  }
  return row[b.length] ?? 0
}
