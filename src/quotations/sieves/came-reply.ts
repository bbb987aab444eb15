import type { Document } from '../../language/index.ts'
import { opensWithAsking } from '../grammar/asked-first.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { isBe, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import type { Entry } from '../people/registry.ts'
import { isSomebody } from './about.ts'
import { entryOf, listener } from './answer.ts'
import type { Case, Sieve } from './sieve.ts'

/** So many paragraphs on, an answer still goes to the question. */
const NEAR = 1

/**
 * Matches '"Never," came the reply.' behind "Lind asked Roe whether she would go" and "Lind put it to her that it was late": whoever
 * was spoken to; else who spoke before whoever asked. Not "The reply came", nor where nobody was asked.
 */
export const cameReply: Sieve = {
  name: 'reply that came',
  decide: (at) => {
    const { document, found, all, decided, index } = at
    const { report } = found
    if (!report || report.subject || !/^(?:came|comes)$/.test(document.tokens[report.verb]!.lower)) return null
    const put = whoWasAsked(at, document.tokens[found.first]!.sentence - 1)
    if (put) return { mention: put, why: 'the sentence before tells that it was asked' }
    const question = decided[index - 1]?.mention
    const asker = entryOf(at, decided[index - 1])
    if (!question || !asker || found.sentence.block - all[index - 1]!.sentence.block > NEAR) return null
    const asked = listener(at, question, asker) ?? toldPronoun(at, question)
    if (asked) return { mention: asked, why: 'the words before the reply are spoken to it' }
    const other = spokeBefore(at, asker)
    return other && { mention: other, why: 'it spoke before whoever the reply goes to' }
  },
}

/** "Roe" of "Roe was pressed on it". */
function whoWasAsked({ document, cast }: Case, sentence: number): TokenRange | null {
  if (sentence < 0) return null
  const { tokens } = document
  const asked = mentionsIn(cast, sentence).find(
    ({ last, quoted }) => !quoted && isBe(tokens[last]) && ASKED.test(tokens[last + 1]?.lower ?? ''),
  )
  return asked ?? (opensWithAsking(document, sentence) ? whoPaused(document, sentence) : null)
}

/** "Roe" of "Asked whether it was late, Roe paused.": whom the sentence goes on to. */
function whoPaused(document: Document, sentence: number): TokenRange | null {
  const { first, last } = document.sentences[sentence]!
  const subject = mainSubject(document, document.sentences[sentence]!, last)
  return subject && subject.first > first && isComma(document.tokens[subject.first - 1]) ? subject : null
}

const ASKED = /^(?:asked|pressed|questioned|challenged)$/

/** "her" of "Lind put it to her that": between whoever speaks and the words. */
function toldPronoun({ document: { tokens }, all, index }: Case, question: TokenRange): TokenRange | null {
  for (let i = question.last; i < all[index - 1]!.first; i++)
    if (/^(?:him|her|them)$/.test(tokens[i]!.lower)) return { first: i, last: i + 1 }
  return null
}

function spokeBefore(at: Case, asker: Entry): TokenRange | null {
  const { all, decided, index, found } = at
  for (let i = index - 2; i >= 0 && found.sentence.block - all[i]!.sentence.block <= NEAR + 1; i--) {
    const entry = entryOf(at, decided[i])
    if (entry && entry !== asker && isSomebody(entry)) return decided[i]!.mention
  }
  return null
}
