import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import { isBare, notSpokenOf, opensSentence, whoBefore } from './about.ts'
import { blockOf } from './block-of.ts'
import type { Case, Sieve } from './sieve.ts'

/** Matches a paragraph that is one quote, after one whose last sentence is about someone or that holds their words. */
export const paragraphBefore: Sieve = {
  name: 'paragraph before',
  decide: (at) => {
    const { found, all, decided, index, document } = at
    if (!isBare(at) || !opensSentence(at)) return null
    const about = whoBefore(at, document.tokens[found.first]!.sentence - 1)
    if (about) return { mention: notSpokenOf(at, about), why: 'the sentence before it is about it' }
    const silent = leftOpen(at, document.tokens[found.first]!.sentence - 1)
    if (silent) return { mention: silent, why: 'the sentence before it ends with what it did not say' }
    const previous = all[index - 1]
    const mention = decided[index - 1]?.mention
    return mention && previous && blockOf(at, found.first) - blockOf(at, previous.first) <= 2
      ? { mention, why: 'the words before it are attributed to it' }
      : null
  },
}

/** "Roe" of "It was late, though Roe would not be drawn on it.", in the paragraph before. */
function leftOpen({ document: { tokens, sentences }, cast }: Case, sentence: number): TokenRange | null {
  for (const { first, last, quoted } of mentionsIn(cast, sentence)) {
    if (
      quoted ||
      first === sentences[sentence]!.first ||
      !/^(?:though|although|but|and|while)$/.test(tokens[first - 1]!.lower)
    )
      continue
    const words = tokens.slice(last, last + 5).map(({ lower }) => lower)
    if (
      /^(?:would|did|could|was|declined|refused|laughed|shrugged|smiled)\b/.test(words[0] ?? '') &&
      SILENT.test(words.join(' '))
    )
      return { first, last }
  }
  return null
}

const SILENT =
  /^(?:(?:would|did|could) ?n[o’']t (?:be drawn|say|comment|discuss|confirm|elaborate|be moved)|was (?:having none|unmoved|not so sure|unimpressed|unrepentant)|declined to|refused to|laughed|shrugged|smiled)\b/
