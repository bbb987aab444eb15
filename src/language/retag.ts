import { isCapital, isLetter } from './capital.ts'
import type { PartOfSpeech } from './document.ts'
import type { TaggedToken } from './tokens.ts'

/** First names that are verbs or auxiliaries too, and that the tagger takes for these. */
const NAMES = new Set(
  'Ted Will Mark Rob Pat Drew Grant Chase Chuck Jack Bill Sue Josh Rich Rick Nick Dale Miles Wade Downing'.split(' '),
)

/** Words whose capital says nothing: they open sentences and stand in titles. */
const MISTAKEN: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV', 'INTJ', 'SCONJ'])

/**
 * Mends the tagger's reading of names that are verbs as well: "Tim Cook said", "Mr. Hedge told", "Ted Cruz". Headlines,
 * where every word has a capital, are left as they are.
 */
export function retag(tokens: readonly TaggedToken[], starts: readonly number[]): PartOfSpeech[] {
  const tags = tokens.map((token) => token.pos)
  starts.forEach((first, index) => {
    const last = starts[index + 1] ?? tokens.length
    if (isHeadlineCase(tokens, first, last)) return
    for (let i = first; i < last; i++) {
      const word = tokens[i]!.text
      if (!MISTAKEN.has(tags[i]!) || !isName(word)) continue
      const before = i > first ? tokens[i - 1] : undefined
      if (before && tags[i - 1] === 'PROPN' && isCapital(before.text) && before.end < tokens[i]!.start)
        tags[i] = 'PROPN'
      else if (
        before &&
        i > first &&
        tags[i - 1] === 'DET' &&
        i + 1 < last &&
        /^(?:PROPN|NOUN)$/.test(tags[i + 1]!) &&
        isName(tokens[i + 1]!.text)
      )
        tags[i] = 'PROPN'
      else if (before && /^(?:VERB|AUX)$/.test(tags[i]!) && /^\p{Ll}/u.test(before.text) && tags[i - 1] !== 'PUNCT')
        tags[i] = 'PROPN'
      else if (NAMES.has(word) && i + 1 < last && tags[i + 1] === 'PROPN' && isName(tokens[i + 1]!.text))
        tags[i] = 'PROPN'
    }
  })
  return tags
}

const isName = (word: string): boolean => isCapital(word) && /^.\p{Ll}/u.test(word)

function isHeadlineCase(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    const { text } = tokens[i]!
    if (text.length < 4) continue
    if (isCapital(text)) capitals++
    else if (!isLetter(text)) continue
    words++
  }
  return words >= 3 && capitals / words > 0.7
}
