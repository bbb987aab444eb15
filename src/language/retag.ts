import { isCapital, isLetter } from './capital.ts'
import type { DocumentSentence, PartOfSpeech } from './document.ts'
import type { Draft } from './tokens.ts'

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
export function retag(tokens: readonly Draft[], sentences: readonly DocumentSentence[]): void {
  for (const { first, last } of sentences) {
    if (isHeadlineCase(tokens, first, last)) continue
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      if (token.text === 'forward' && i - 1 > first && isPlayer(tokens[i - 1]!.text, tokens[i - 2]?.pos))
        token.pos = 'NOUN'
      if (!isCapital(token.text) || !MISTAKEN.has(token.pos) || !isName(token.text)) continue
      const before = i > first ? tokens[i - 1] : undefined
      const next = i + 1 < last ? tokens[i + 1] : undefined
      if (before?.pos === 'PROPN' && isCapital(before.text) && before.end < token.start) token.pos = 'PROPN'
      else if (before?.pos === 'DET' && next && /^(?:PROPN|NOUN)$/.test(next.pos) && isName(next.text))
        token.pos = 'PROPN'
      else if (/^(?:VERB|AUX)$/.test(token.pos) && before && before.pos !== 'PUNCT' && /^\p{Ll}/u.test(before.text))
        token.pos = 'PROPN'
      else if (NAMES.has(token.text) && next?.pos === 'PROPN' && isName(next.text)) token.pos = 'PROPN'
    }
  }
}

/** "The Chile forward said", "a former forward": a player, not a direction. */
const isPlayer = (before: string, earlier: PartOfSpeech | undefined): boolean =>
  earlier === 'DET' && (isCapital(before) || /(?:ish|ese|ean|ian|year-old)$|^(?:former|veteran|young)$/.test(before))

const isName = (word: string): boolean => isCapital(word) && /^.\p{Ll}/u.test(word)

function isHeadlineCase(tokens: readonly Draft[], first: number, last: number): boolean {
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
