import type { TokenRange } from '../grammar/token-range.ts'
import { isBare, opensSentence } from './about.ts'
import { blockOf } from './block-of.ts'
import type { Case, Sieve } from './sieve.ts'

/** Matches a paragraph that opens with a quote mark while the one before was left open, and that one where only the later says whose it is. */
export const runningQuote: Sieve = {
  name: 'quote that runs on',
  decide: (at) => {
    const { decided, index } = at
    const mention = runsOn(at, index) ? decided[index - 1]?.mention : null
    if (mention) return { mention, why: 'the quote was left open in the paragraph before' }
    const told = isBare(at) && opensSentence(at) && !runsOn(at, index) ? toldFurtherOn(at) : null
    return told && { mention: told, why: 'the quote is left open, and the paragraph behind it attributes it' }
  },
}

const runsOn = ({ document, all }: Case, index: number): boolean =>
  all[index] !== undefined && document.quotes[document.tokens[all[index].first]!.quote]?.continues === true

/** "Roe" of two paragraphs, the first left open, '"It was late.' and '"It was over," said Roe.' */
function toldFurtherOn(at: Case): TokenRange | null {
  const { all, found, index } = at
  if (blockOf(at, found.first) === blockOf(at, all[index - 1]?.first ?? found.first) && index > 0) return null
  for (let i = index + 1; runsOn(at, i); i++) {
    const { subject, report, kind } = all[i]!
    if (kind !== 'direct') return null
    if (subject) return report?.passive ? null : subject
  }
  return null
}
