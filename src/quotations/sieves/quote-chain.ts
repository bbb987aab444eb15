import { isComma } from '../grammar/tags.ts'
import { mentionsIn } from '../people/cast.ts'
import { isBare, notSpokenOf } from './about.ts'
import { blockOf } from './block-of.ts'
import { isPaperBeforeI } from './paper.ts'
import type { Case, Sieve } from './sieve.ts'

/** Matches '"We won," said Roe.' and in the next paragraph '"It was close."': one quote after another. */
export const chain: Sieve = {
  name: 'quote in the sentence before',
  decide: (at) => {
    const { found, all, decided, index, document } = at
    const last = index - (saidWithin(at, index - 1) ? 2 : 1)
    const previous = all[last]
    if (!isBare(at) || !previous || introducedBehind(at)) return null
    const before = document.tokens[previous.first]!.sentence === document.tokens[found.first]!.sentence - 1
    const mention = before ? decided[last]?.mention : null
    return mention && !isPaperBeforeI(at, last)
      ? { mention: notSpokenOf(at, mention), why: 'the sentence before it attributes words to it' }
      : null
  },
}

/** "Roe said it was late but he had told her to stay": what he told her is part of what Roe says. */
function saidWithin({ all, document: { tokens } }: Case, index: number): boolean {
  const [outer, inner] = [all[index - 1], all[index]]
  return (
    outer?.report != null &&
    inner?.report != null &&
    outer.sentence === inner.sentence &&
    tokens[inner.report.first]!.lower === 'had' &&
    outer.report.form.form === 'past' &&
    tokens[outer.report.first]!.lower !== 'had'
  )
}

/** Whether a paragraph opens with words, and goes on about somebody new: '"I saw it." Jane Roe, 40, is still shaken.' */
function introducedBehind(at: Case): boolean {
  const { document, found, cast } = at
  const { tokens, sentences } = document
  const behind = tokens[found.last - 1]!.sentence + 1
  const block = blockOf(at, found.first)
  if (sentences[behind]?.block !== block || sentences[tokens[found.first]!.sentence - 1]?.block === block) return false
  const [named] = mentionsIn(cast, behind)
  return (
    named?.first === sentences[behind].first &&
    named.entry.firstSeen === behind &&
    isComma(tokens[named.last]) &&
    named.subject
  )
}
