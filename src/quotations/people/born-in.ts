import { type Document, lowerBound } from '../../language/index.ts'
import { isCapitalised, isHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import type { Entry } from './registry.ts'

/** So many names back somebody may be told to come from a place. */
const NAMES = 40

/** "Roe" of "Roe, who was born in Lund, left" and "Roe, from Lund, left", for "the Lund-born miller". */
export function bornIn({ tokens, sentences }: Document, { mentions }: Cast, { first, last }: TokenRange): Entry | null {
  let place = first + 1
  while (place < last && !isCapitalised(tokens[place])) place++
  if (!isHyphen(tokens[place + 1]) || !/^(?:born|based|raised|bred)$/.test(tokens[place + 2]!.lower)) return null
  const { text } = tokens[place]!
  let seen = 0
  for (let i = lowerBound(mentions, first, (one) => one.first) - 1; i >= 0 && seen < NAMES; i--, seen++) {
    const { sentence, entry, quoted, last: from } = mentions[i]!
    const to = Math.min(sentences[sentence]!.last, mentions[i + 1]?.first ?? tokens.length)
    for (let at = from; at < to && !quoted; at++)
      if (tokens[at]!.text === text && /^(?:in|from|of)$/.test(tokens[at - 1]!.lower)) return entry
  }
  return null
}
