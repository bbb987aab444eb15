import type { Token } from '../../language/index.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import { titleOf } from '../lexicon/titles.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isCapitalised, isComma, isInsideNounPhrase } from './tags.ts'
import { isTime } from './time.ts'
import { LONGEST } from './token-range.ts'

const OPENS_APPOSITION = new Set(
  'who whose which the a an one his her its their another himself herself then now also where'.split(' '),
)

/** Whether a phrase is itself set off: a head that stands after a comma like a description ("57", "a teacher") belongs to a name before it. */
export function looksSetOff(tokens: readonly Token[], first: number, floor: number): boolean {
  const opens = tokens[first]!
  if (first - 1 <= floor || !isComma(tokens[first - 1]) || isFronted(tokens, first - 1, floor)) return false
  // "The union's president, Comrade Joe Roe, who lives here, said"
  if (titleOf(opens.text) && hasRoleNoun(tokens[first - 2])) return true
  return OPENS_APPOSITION.has(opens.lower) || opens.pos === 'NUM' || isBareRole(tokens, first)
}

/**
 * "In a statement" before "the firm, which owns it, said", "In Lund" and "Speaking at home" before "the mayor, a Dane, said"; not
 * "For Roe", nor "In the end Roe".
 */
export function isFronted(tokens: readonly Token[], comma: number, floor: number): boolean {
  const participle = tokens[floor]!.pos === 'VERB' && /(?:ing|ed)$/.test(tokens[floor]!.lower)
  const leads = tokens[floor]!.pos === 'ADP' || /^(?:outside|inside|near)$/.test(tokens[floor]!.lower)
  if ((!leads && !participle) || comma - floor > LONGEST) return false
  for (let i = floor; i < comma; i++) if (isComma(tokens[i]) || tokens[i]!.pos === 'AUX') return false
  if (participle) return tokens[floor + 1]!.pos === 'ADP'
  const phrase = nounPhraseAfter(tokens, floor + 1, comma)
  if (phrase === null) return false
  return (
    isThing(tokens, phrase) ||
    (phrase.last === comma && /^(?:in|on|at|near|outside|inside|across|via)$/.test(tokens[floor]!.lower))
  )
}

/** "director of studies" in "Roe, director of studies, a post new to her, said"; not the name in "On Sunday, Roe, the mayor, said". */
function isBareRole(tokens: readonly Token[], first: number): boolean {
  if (!isCapitalised(tokens[first - 2]) || isTime(tokens, first - 2)) return false
  for (let i = first; i < first + 4; i++) {
    const token = tokens[i]!
    if (isCapitalised(token) || !isInsideNounPhrase(token)) return false
    if (hasRoleNoun(token)) return true
  }
  return false
}
