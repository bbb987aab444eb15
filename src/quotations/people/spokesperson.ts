import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import type { Cast } from './cast.ts'
import { described } from './described.ts'
import { genderOfNoun } from './gender.ts'
import { bodyBeside } from './indirectly.ts'
import { onlyBody } from './only-body.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'
import { opening, topicOf } from './topic.ts'

const SPOKES = /^spokes(?:man|woman|person)$/
/** So many sentences back a body may stand for which somebody speaks. */
const REACH = 2

/**
 * For whom "a spokesman" speaks who is given no body of his own: the one that the sentences before are about. "The council
 * denies it. A spokesman said ..." is "a spokesman for The council"; "A spokesman for Roe said" needs none.
 */
export function spokesperson(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens } = document
  const noun = tokens[range.last - 1]!
  if (range.last - range.first !== 2 || !SPOKES.test(noun.lower) || !/^an?$/.test(tokens[range.first]!.lower))
    return null
  if (/^(?:for|of|from|at)$/.test(tokens[range.last]?.lower ?? '')) return null
  const body = bodyBefore(document, cast, range.first, spoken)
  if (!body) return null
  const { text } = textOf(document, range)
  const entry = add(cast, document, range, `${text.toLowerCase()} for ${body.name}`, 'person')
  entry.gender ??= genderOfNoun(noun.lower)
  return entry
}

/**
 * "a spokesman for Orbis" of "a spokesman for the company", "a company spokesman" and "a spokesman for the carrier, Orbis,": the
 * body that those words take up or that stands beside them.
 */
export function spokesmanOf(
  document: Document,
  cast: Cast,
  range: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens } = document
  const { first, last } = range
  if (!/^an?$/.test(tokens[first]!.lower) || last - first < 3) return null
  const behind = SPOKES.test(tokens[first + 1]!.lower)
  if (behind && (last - first < 5 || tokens[first + 2]!.lower !== 'for' || tokens[first + 3]!.lower !== 'the'))
    return null
  const before =
    !behind && SPOKES.test(tokens[last - 1]!.lower) && (last - first === 3 || isCapitalised(tokens[last - 2]))
  if (!behind && !before) return null
  const body = behind ? { first: first + 3, last } : { first, last: last - 1 }
  const name = nameOfBody(document, cast, body, spoken)
  if (!name) return null
  const { lower: noun } = tokens[behind ? first + 1 : last - 1]!
  const entry = add(cast, document, range, `a ${noun} for ${name}`, 'person')
  entry.gender ??= genderOfNoun(noun)
  return entry
}

/** "Orbis" for "the company", "the provincial treasury" for "treasury"; null where the article has nothing more for it. */
function nameOfBody(document: Document, cast: Cast, body: TokenRange, spoken: readonly Spoken[]): string | null {
  const noun = document.tokens[body.last - 1]!
  const beside = hasBodyNoun(noun) ? bodyBeside(document, cast, body) : null
  if (beside) return cast.bodies.full.get(beside) ?? beside
  const printed = isCapitalised(noun) ? nameOf(document, cast, body) : null
  if (printed) return printed
  // "the central bank" is no other bank
  if (body.last - body.first > 2) return null
  const entry = described(document, cast, body, noun, spoken)?.entry
  if (entry?.kind !== 'body') return null
  if (/^\p{Lu}/u.test(entry.name)) return entry.name
  return / /.test(entry.name) && entry.name.endsWith(noun.lower) ? `the ${entry.name}` : null
}

/** The full name of the "Orbis" in "an Orbis spokesman", where the article has one. */
function nameOf({ tokens, text }: Document, cast: Cast, { first, last }: TokenRange): string | null {
  for (let i = first + 1; i < last; i++) if (!isCapitalised(tokens[i])) return null
  const name = text.slice(tokens[first + 1]!.start, tokens[last - 1]!.end)
  // "a BRF spokesman" is called so
  return /\p{Ll}/u.test(name) ? (cast.bodies.full.get(name) ?? null) : null
}

function bodyBefore(document: Document, cast: Cast, token: number, spoken: readonly Spoken[]): Entry | null {
  const here = document.tokens[token]!.sentence
  const first = opening(document, cast, token, spoken)
  if (first?.kind === 'body') return first
  const recent = spoken.slice(-LATEST)
  for (let back = 1; back <= REACH && back <= here; back++) {
    const topic = topicOf(document, cast, here - back, spoken)
    if (topic?.kind === 'body') return topic
    const said = recent.findLast(({ sentence }) => sentence === here - back)?.entry
    if (said?.kind === 'body') return said
    if (topic?.kind === 'person' || said?.kind === 'person') return null
    // "We have put that to Orbis."
    const only = back === 1 && !topic && !said ? onlyBody(document, cast, here - 1) : null
    if (only) return cast.registry.other(only, 'body', here - 1)
  }
  return null
}
