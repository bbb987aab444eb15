import type { Document, Token } from '../../language/index.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { isCapitalised, isHyphen, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'

/** How many sentences back a fuller description is looked for, the own one included; a body's farther. */
const REACH = 3
const LONGEST = 90
const REACH_OF_BODY = 12
const LONGEST_OF_BODY = 400

/**
 * The fuller phrase that a bare "the ministry" or "the ally" takes up: "the transport ministry", "the board of trustees", "an
 * ally of Jane Roe", where the same noun stands in it, shortly before. Null where the noun stands alone there too, unless that
 * is the same body ("the board").
 */
export function fullerPhrase(document: Document, { first, last }: TokenRange): TokenRange | null {
  const { tokens, sentences } = document
  const noun = tokens[last - 1]!
  const body = hasBodyNoun(noun)
  if (body && last - first === 3 && tokens[first]!.lower === 'the') return ownedPhrase(document, { first, last })
  if (last - first !== 2 || isCapitalised(noun)) return null
  // the "treasury" of "a treasury spokesman"
  if (tokens[first]!.lower !== 'the' && !(body && /^an?$/.test(tokens[first]!.lower))) return null
  const reach = body ? REACH_OF_BODY : REACH
  const longest = body ? LONGEST_OF_BODY : LONGEST
  const lowest = Math.max(sentences[Math.max(0, noun.sentence - reach)]!.first, first - longest)
  for (let i = first - 1; i >= lowest; i--) {
    if (tokens[i]!.lower !== noun.lower || isCapitalised(tokens[i])) continue
    const { first: floor } = sentences[tokens[i]!.sentence]!
    let opens = i
    while (opens > floor && tellsMore(tokens[opens - 1]!)) opens--
    if (isHyphen(tokens[opens])) opens++
    if (opens < i) return { first: opens, last: i + 1 }
    const members = body && tokens[i - 1]?.lower === 'the' ? membersEnd(tokens, i + 1) : i + 1
    if (members > i + 1) return { first: i, last: members }
    if (body && tokens[i - 1]?.lower === 'the') continue
    const described = /^an?$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'of'
    return described ? withOwner(tokens, { first: i - 1, last: i + 1 }) : null
  }
  return null
}

/** "the ministry's press office" for "the press office", where the latest of that name before has an owner. */
function ownedPhrase({ tokens, sentences }: Document, { first, last }: TokenRange): TokenRange | null {
  const [word, noun] = [tokens[last - 2]!, tokens[last - 1]!]
  const lowest = Math.max(sentences[Math.max(0, noun.sentence - REACH)]!.first, first - LONGEST)
  for (let i = first - 1; i > lowest; i--) {
    if (tokens[i]!.lower !== noun.lower || tokens[i - 1]!.lower !== word.lower || isCapitalised(tokens[i])) continue
    if (!isPossessive(tokens[i - 2])) return null
    return nounPhraseBefore(tokens, i + 1, sentences[tokens[i]!.sentence]!.first)
  }
  return null
}

/** The "transport" of "the transport ministry", the "wood-pellet" of "a wood-pellet firm". */
const tellsMore = (token: Token): boolean =>
  token.quote < 0 && (/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || isHyphen(token))

/** Past the "of trustees" of "the board of trustees"; not of "the court of Jane Roe", "the bank of the river". */
function membersEnd(tokens: Document['tokens'], of: number): number {
  if (tokens[of]?.lower !== 'of') return of
  let end = of + 1
  while (end < of + 4 && /^(?:ADJ|NOUN)$/.test(tokens[end]?.pos ?? '') && !isCapitalised(tokens[end])) end++
  return end > of + 1 && tokens[end - 1]!.pos === 'NOUN' ? end : of
}

/** "an ally of Jane Roe", up to the end of the name. */
function withOwner(tokens: Document['tokens'], { first, last }: TokenRange): TokenRange | null {
  let end = last + 1
  while (end < last + 6 && isCapitalised(tokens[end])) end++
  return end > last + 1 ? { first, last: end } : null
}
