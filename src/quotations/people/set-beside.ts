import { countryOf, type Document, findPlace, type Token } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasBodyNoun, hasTimeNoun } from '../lexicon/kinds.ts'
import type { BodyName } from './bodies.ts'
import { SEATED } from './body-meant.ts'
import { holdsPerson } from './holds-person.ts'

/** No description before its noun is longer, nor a name. */
const LONGEST = 6
const LONGEST_NAME = 9

/**
 * Bodies with the noun that a description set off behind the name gives them: "Lamp Watch, a small charity in Lund,", "Orbis
 * Data, based in Lund,"; not
 * "Jane Roe, a small firm's founder,". `persons` are the tokens of persons' names.
 */
export function bodiesSetBeside({ tokens, sentences, text }: Document, persons: ReadonlySet<number>): BodyName[] {
  const out: BodyName[] = []
  for (const { first: from, last: limit } of sentences)
    for (let i = from + 1; i + 2 < limit; i++) {
      if (!isComma(tokens[i])) continue
      const noun = hasSeat(tokens, i + 1)
        ? SEATED
        : /^an?$/.test(tokens[i + 1]!.lower)
          ? nounOf(tokens, i + 2, limit)
          : null
      const first = noun ? nameBefore(tokens, i, from) : i
      if (!noun || first === i || namesTimeOrPlace(tokens, first, i, from)) continue
      if (holdsPerson(persons, first, i)) continue
      const name = text.slice(tokens[first]!.start, tokens[i - 1]!.end)
      if (!countryOf(name) && !findPlace(name)) out.push({ first, last: i, name, subject: true, called: noun })
    }
  return out
}

/** "based in Lund", "headquartered in Lund", "listed in London": only a firm is. */
const hasSeat = (tokens: readonly Token[], i: number): boolean =>
  /^(?:based|headquartered|listed|incorporated)$/.test(tokens[i]!.lower) && /^(?:in|at|on)$/.test(tokens[i + 1]!.lower)

/** "In Lund, a court", "Meanwhile, a bank", "On Monday, a firm". */
const namesTimeOrPlace = (tokens: readonly Token[], first: number, last: number, opens: number): boolean =>
  hasTimeNoun(tokens[last - 1]) ||
  (first > opens && /^(?:in|at|near|on|from|since|until)$/.test(tokens[first - 1]!.lower)) ||
  (first === opens && last - first < 2)

/** "group" of "liberal nonprofit watchdog group," and "charity in Lund". */
function nounOf(tokens: readonly Token[], from: number, limit: number): string | null {
  for (let i = from; i < Math.min(limit, from + LONGEST); i++) {
    const token = tokens[i]!
    if (token.quote >= 0 || !/^(?:ADJ|NOUN|PROPN|NUM|VERB|PUNCT)$/.test(token.pos) || isComma(token)) return null
    const next = tokens[i + 1]
    if (
      (hasBodyNoun(token) || COMPANY_NOUNS.has(token.lower)) &&
      (!next || /^[.,]$|^(?:in|of|for|that|which|based|with)$/.test(next.text))
    )
      return isCapitalised(token) ? null : token.lower
  }
  return null
}

/** The "’" of "the Porters’ Union" too, and the "für" of "Institut für Lampen". */
export const JOINS = /^(?:of|for|and|&|['’]|für|pour|para|de|des|du|del|da|do|di|della|van|voor)$/

/** Back over capitals and what joins them: "Citizens for Rivers and Lamps". */
function nameBefore(tokens: readonly Token[], comma: number, floor: number): number {
  let first = comma
  while (first - 1 >= floor && comma - first < LONGEST_NAME) {
    const token = tokens[first - 1]!
    const joins = first < comma && (JOINS.test(token.lower) || token.lower === 'in') && isCapitalised(tokens[first - 2])
    if (token.quote >= 0 || !(isCapitalised(token) || joins) || token.pos === 'DET') break
    first--
  }
  return first
}
