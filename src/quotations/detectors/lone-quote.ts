import type { Found, View } from '../found.ts'
import { found, quoteEnd } from './make.ts'
import { isProgrammeTitle } from './titles.ts'

/** Of the quote marks that no cue claims, those around fewer words are mostly not speech. */
const SPEECH_WORDS = 8

/** Matches a sentence all in quote marks ("Now?"), and long quotes without a cue; not a "scare quote" or the title of a show. */
export function loneQuote(view: View, first: number): Found | null {
  const { document, sentence } = view
  const last = quoteEnd(document, first, sentence.last)
  const quote = document.quotes[document.tokens[first]!.quote]!
  if (isProgrammeTitle(document, first, last)) return null
  const inner = document.text.slice(quote.inner.start, quote.inner.end)
  const whole = first === sentence.first && last >= sentence.last - 1
  const speech = hasWords(inner, whole ? 2 : SPEECH_WORDS) || (whole && /[.?!…]$/.test(inner))
  return speech
    ? found(view, whole ? 'sentence in quote marks' : 'long quote without a cue', null, { first, last })
    : null
}

/** Whether words in quote marks are so many, or more: long quotes need not be counted to their end. */
function hasWords(quoted: string, least: number): boolean {
  const space = /\s+/g
  let words = 1
  while (words < least && space.test(quoted)) words++
  return words >= least
}
