import { type Document, lowerBound } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import type { BodyName } from './bodies.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { isDemonym } from './demonym.ts'
import { fits } from './gender.ts'
import { headOf, namesIn } from './head.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'
import { jointly } from './resolution.ts'

/** So many sentences back two are named who are taken up as "both". */
const REACH = 2

/** So many words at most from "whose" to a name. */
const LONGEST = 5

/** Two whom a sentence opens with: "Ann Lind and Jo Roe rent a flat, but they say ...". */
export function openingPair(document: Document, cast: Cast, sentence: number, before: number): Entry | null {
  const [one, other] = mentionsIn(cast, sentence)
  const { first } = document.sentences[sentence]!
  if (!one || !other || one.first > first + 1 || other.last > before || one.quoted) return null
  const range = { first: one.first, last: other.last }
  const together = namesIn(document, cast, range)
  return together.length === 2 ? jointly(cast, document, range, together) : null
}

/** Those whose names are set beside what several are called: "Roe's parents, Ann and Ian Roe, said"; not "Among the parents, Ann Lind said". */
export function namedBeside(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens } = document
  // "the heads of Lund and Tarn, Jo Roe and Ida Lind,"
  const noun = tokens[headOf(document, range).last - 1]!.lower
  if (!isComma(tokens[range.last]) || !(isGroupNoun(noun) || /^(?:couple|pair|duo)$/.test(noun))) return null
  let last = range.last + 1
  let and = false
  for (const mention of mentionsIn(cast, tokens[range.first]!.sentence)) {
    if (mention.first < last || and) continue
    and = mention.first === last + 1 && /^(?:and|&)$/.test(tokens[last]!.lower)
    if (!and && mention.first > last + (isComma(tokens[last]) ? 1 : 0)) return null
    last = mention.last
  }
  if (!and || !isComma(tokens[last])) return null
  const names = { first: range.last + 1, last }
  const together = namesIn(document, cast, names)
  return together.length > 1 ? jointly(cast, document, names, together) : null
}

/** The daughter whom "she" means behind "Ann and Ian Roe, whose daughter, Lea Baz, is a pilot, left": of the two it would be "they". */
export function kinOfTwo({ tokens }: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const named = mentionsIn(cast, sentence)
  for (let i = 1; i + 1 < named.length; i++) {
    const [one, other, kin] = [named[i - 1]!, named[i]!, named[i + 1]!]
    if (tokens[one.last]!.lower !== 'and' || other.first !== one.last + 1 || kin.quoted) continue
    const whose = isComma(tokens[other.last]) ? other.last + 1 : other.last
    if (tokens[whose]?.lower === 'whose' && kin.first <= whose + LONGEST && fits(kin.entry, wanted)) return kin.entry
  }
  return null
}

/** Whom "both airlines", "the two men", "the pair" or "both" take up: the two, and no third, whom a sentence shortly before names. */
export function both(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, sentences } = document
  const opening = tokens[range.first]!.lower === 'the' ? range.first + 1 : range.first
  if (opening >= range.last) return null
  const alone =
    range.last - opening === 1 &&
    (opening > range.first ? /^(?:pair|duo|couple|two)$/ : /^both$/).test(tokens[opening]!.lower)
  if (alone)
    return (
      twoNamed(document, cast, range) ??
      (tokens[range.last - 1]!.lower === 'couple' ? family(document, cast, range) : null)
    )
  if (!/^(?:both|two)$/.test(tokens[opening]!.lower) || range.last - opening !== 2) return null
  if (tokens[opening]!.lower === 'two' && opening === range.first) return null
  const noun = tokens[range.last - 1]!
  if (isCapitalised(noun)) return null
  const here = noun.sentence
  for (let back = 1; back <= REACH && back <= here; back++) {
    const { first, last } = sentences[here - back]!
    if (isGroupNoun(noun.lower)) {
      const people = new Set(mentionsIn(cast, here - back).map(({ entry }) => entry))
      if (people.size === 2) return jointly(cast, document, range, [...people])
      if (people.size > 2) return null
    } else if (hasBodyNoun(tokens[range.last - 1]) || noun.lower.endsWith('s')) {
      const { names: told, proper, full } = cast.bodies
      const names = [...within(told, first, last), ...within(proper, first, last)].map(
        ({ name }) => full.get(name) ?? name,
      )
      const [one, other, third] = new Set(names)
      if (third) return null
      if (one && other) return cast.registry.other(`${one} and ${other}`, 'group', here)
    }
  }
  return null
}

/** "The Lindholms", whom a sentence shortly before is about, for "the couple". */
function family({ tokens, sentences, text }: Document, cast: Cast, range: TokenRange): Entry | null {
  const here = tokens[range.first]!.sentence
  for (let back = 1; back <= REACH && back <= here; back++) {
    const { first } = sentences[here - back]!
    const name = tokens[first + 1]
    if (tokens[first]!.text !== 'The' || !name || !isCapitalised(name) || isCapitalised(tokens[first + 2])) continue
    if (/[^s]s$/.test(name.text) && !isDemonym(name) && carriesClause(tokens[first + 2]))
      return cast.registry.other(text.slice(name.start, name.end), 'group', here - back)
  }
  return null
}

/** The two, and no third, whom a sentence shortly before names. */
function twoNamed(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const here = document.tokens[range.first]!.sentence
  for (let back = 1; back <= REACH && back <= here; back++) {
    const people = new Set(mentionsIn(cast, here - back).map(({ entry }) => entry))
    if (people.size === 2) return jointly(cast, document, range, [...people])
    if (people.size > 0) return null
  }
  return null
}

/** The names that stand between two tokens. */
const within = (names: readonly BodyName[], first: number, last: number): BodyName[] =>
  names
    .slice(
      lowerBound(names, first, (one) => one.first),
      lowerBound(names, last, (one) => one.first),
    )
    .filter((one) => one.last <= last)
