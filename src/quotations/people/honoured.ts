import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from './cast.ts'
import { fits } from './gender.ts'
import { antecedent, PRONOUNS, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'

const COURT = /\b(?:judge|justice|magistrate|recorder|coroner|sheriff|lord|lady|mayor|baron(?:ess)?)\b/i
const THRONE = /\b(?:king|queen|prince|princess|emperor|empress|emir|sultan|duke|duchess|monarch)\b/i
const CHURCH = /\b(?:pope|patriarch|lama|cardinal|archbishop|bishop)\b/i
const STATE = /\b(?:president|minister|premier|governor|ambassador|envoy|commissioner|chairperson|secretary)\b/i

/** Who is addressed so, by the last word of the form of address. */
const RANKS: ReadonlyMap<string, RegExp> = new Map([
  ['honour', COURT],
  ['honor', COURT],
  ['lordship', COURT],
  ['ladyship', COURT],
  ['worship', COURT],
  ['majesty', THRONE],
  ['highness', THRONE],
  ['holiness', CHURCH],
  ['eminence', CHURCH],
  ['grace', CHURCH],
  ['excellency', STATE],
])

/** Whom "Her Excellency", "His Honour" and "Her Royal Highness" mean: the last of that rank and gender, else "she" or "he". */
export function honoured(
  document: Document,
  cast: Cast,
  { first, last }: TokenRange,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens } = document
  const rank = isCapitalised(tokens[last - 1]) ? RANKS.get(tokens[last - 1]!.lower) : undefined
  const wanted = rank && PRONOUNS.get(tokens[first]!.lower)
  if (wanted !== 'male' && wanted !== 'female') return null
  const ranked = cast.mentions.findLast(
    ({ first: at, quoted, entry }) =>
      at < first &&
      !quoted &&
      fits(entry, wanted) &&
      (entry.roles.some(({ text }) => rank!.test(text)) || entry.titles.some((title) => rank!.test(title))),
  )?.entry
  if (!ranked) return antecedent(document, cast, first, spoken)
  ranked.gender ??= wanted
  return ranked
}
