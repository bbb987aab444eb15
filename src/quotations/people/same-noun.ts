import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** How many sentences back a fuller description is looked for, the own one included. */
const REACH = 3
const LONGEST = 90

/**
 * The fuller phrase that a bare "the ministry" or "the ally" takes up: "the transport ministry", "an ally of Jane Roe", where
 * the same noun stands in it, shortly before. Null where the noun stands alone there too.
 */
export function fullerPhrase({ tokens, sentences }: Document, { first, last }: TokenRange): TokenRange | null {
  const noun = tokens[last - 1]!
  if (last - first !== 2 || tokens[first]!.lower !== 'the' || isCapitalised(noun)) return null
  const lowest = Math.max(sentences[Math.max(0, noun.sentence - REACH)]!.first, first - LONGEST)
  for (let i = first - 1; i >= lowest; i--) {
    if (tokens[i]!.lower !== noun.lower || isCapitalised(tokens[i])) continue
    const { first: floor } = sentences[tokens[i]!.sentence]!
    let opens = i
    while (opens > floor && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[opens - 1]!.pos) && tokens[opens - 1]!.quote < 0) opens--
    if (opens < i) return { first: opens, last: i + 1 }
    const described = /^an?$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'of'
    return described ? withOwner(tokens, { first: i - 1, last: i + 1 }) : null
  }
  return null
}

/** "an ally of Jane Roe", up to the end of the name. */
function withOwner(tokens: Document['tokens'], { first, last }: TokenRange): TokenRange | null {
  let end = last + 1
  while (end < last + 6 && isCapitalised(tokens[end])) end++
  return end > last + 1 ? { first, last: end } : null
}
