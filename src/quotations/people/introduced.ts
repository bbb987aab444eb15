import type { Document } from '../../language/index.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Entry } from './registry.ts'

/** They stay unnamed on purpose. */
const UNNAMED =
  /\b(?:source|spokesman|spokeswoman|spokesperson|official|aide|insider|witness|resident|analyst|diplomat|officer|neighbour|neighbor|friend|lifeguard|judge|court|jury|report|statement|poll|survey|study|letter|person|somebody|someone)\b/i

/**
 * Whom "a Kremlin ally said ..." means when the next sentence names someone for the first time, with a description: "Ivan
 * Petrov, who heads a think tank, made the claim". Not "a source said ...", whoever is named next.
 */
export function namedNext(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, sentences } = document
  if (!/^(?:a|an)$/.test(tokens[range.first]!.lower)) return null
  const words = tokens.slice(range.first, range.last)
  if (words.some(({ lower }) => UNNAMED.test(lower))) return null
  const next = tokens[range.first]!.sentence + 1
  if (!sentences[next]) return null
  const first = mentionsIn(cast, next).find((mention) => !mention.quoted)
  if (!first || first.entry.firstSeen !== next || first.first > sentences[next].first + 1) return null
  return isComma(tokens[first.last]) ? first.entry : null
}
