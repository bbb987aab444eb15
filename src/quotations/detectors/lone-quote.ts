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
  const words = inner.split(/\s+/).length
  const whole = first === sentence.first && last >= sentence.last - 1
  const speech = whole ? words >= 2 || /[.?!…]$/.test(inner) : words >= SPEECH_WORDS
  return speech
    ? found(view, whole ? 'sentence in quote marks' : 'long quote without a cue', null, { first, last })
    : null
}
