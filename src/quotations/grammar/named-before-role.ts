import type { Token } from '../../language/index.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { isFronted } from './looks-set-off.ts'
import { openingBracket } from './set-off.ts'
import { isCapitalised, isComma } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** No party and seat have more words in their bracket. */
const SHORT = 6

/**
 * The name in front of a role that no second comma closes: "Jane Roe" in "Jane Roe, head of the bank said". Not in "On
 * Monday, the head said", nor in "Jane Roe, the head said, has left", where she is told of.
 * @param group where the verb's group starts
 */
export function namedBeforeRole(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  group: number,
  floor: number,
): TokenRange | null {
  const comma = first - 1
  if (comma - 2 < floor || !isComma(tokens[comma]) || !endsInRole(tokens, first, last)) return null
  // "Jane Roe (D-NY), head of the bank said"
  const close =
    tokens[comma - 1]!.text === ')' ? openingBracket(tokens, comma - 1, Math.max(-1, comma - 1 - SHORT)) : comma
  let name = close
  while (name > floor && isCapitalised(tokens[name - 1]) && tokens[name - 1]!.pos === 'PROPN') name--
  if (close - name < 2 || (name > floor && tokens[name - 1]!.pos !== 'CCONJ')) return null
  // "In talks with Bob Lind and Jane Roe, the head of the bank said"
  if (isFronted(tokens, comma, floor)) return null
  let end = group
  while (/^(?:AUX|VERB|ADV|PART)$/.test(tokens[end]?.pos ?? '')) end++
  return isComma(tokens[end]) ? null : { first: name, last: close }
}

/** "head of the bank", "Orbis's chief financial officer": the noun before the first preposition tells a person. */
function endsInRole(tokens: readonly Token[], first: number, last: number): boolean {
  let end = first
  while (end < last && tokens[end]!.pos !== 'ADP') end++
  const noun = tokens[end - 1]
  return end > first && noun!.pos === 'NOUN' && isPersonNoun(noun!.lower)
}
