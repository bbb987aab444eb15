import { type Document, lowerBound } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS } from '../lexicon/bodies.ts'
import type { Bodies, BodyName } from './bodies.ts'

/** How many names before and behind are looked at. */
const REACH = 100

/**
 * The body that "the ambulance service" or "the health department" means: the latest whose name has all these words, else the
 * one that the article names so later, "Tern Ambulance Service". Not for a noun alone, nor where two have such names later.
 */
export function bodyByWords({ tokens }: Document, { names }: Bodies, { first, last }: TokenRange): BodyName | null {
  if (last - first < 3 || tokens[first]!.lower !== 'the' || !BODY_WORDS.has(tokens[last - 1]!.lower)) return null
  const words: string[] = []
  for (let i = first + 1; i < last; i++) {
    if (isCapitalised(tokens[i]) || !/^(?:NOUN|ADJ)$/.test(tokens[i]!.pos)) return null
    words.push(tokens[i]!.lower)
  }
  const fits = ({ name }: BodyName) => {
    const has = name.toLowerCase().split(/[\s.]+/)
    return words.every((word) => has.includes(word))
  }
  const next = lowerBound(names, first, (body) => body.first)
  const before = names.slice(Math.max(0, next - REACH), next).findLast(fits)
  if (before) return before
  const later = names.slice(next, next + REACH).filter(fits)
  const [one] = later
  return one && later.every(({ name }) => name === one.name) ? one : null
}
