import type { Token } from '../../language/index.ts'
import { BODY_WORDS, COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { isGroupNoun, isPersonNoun } from '../lexicon/person-nouns.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { GROUP_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { isCapitalised } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** Who may speak rather than what is told of: "Roe", "the ministry", "officials"; not "a warning", "$100,000", "their approval". */
export function maySpeak(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const { lower, text } = tokens[i]!
    if (isCapitalised(tokens[i]) || ROLE_NOUNS.has(lower) || PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower))
      return true
    if (text === ',') return false
  }
  return tokens[first]!.lower === 'the' || tokens[first]!.pos === 'PRON'
}

/** Whether a noun phrase surely means a thing: "the second loan"; not "the bank", "the mayor of Lund", "Orbis", "she". */
export function isThing(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let head = -1
  for (let i = first; i < last && tokens[i]!.pos !== 'ADP'; i++) {
    const { pos } = tokens[i]!
    // "Prices", "THE crisis" at a sentence's start
    if (isCapitalised(tokens[i]) && !(i === first && /^(?:DET|NOUN|PRON)$/.test(pos)) && !hasShares(tokens, last))
      return false
    if (pos === 'NOUN') head = i
  }
  const noun = tokens[head]?.lower
  return (
    noun !== undefined && !isPersonNoun(noun) && !isGroupNoun(noun) && !BODY_WORDS.has(noun) && !COMPANY_NOUNS.has(noun)
  )
}

/** "Orbis shares", "Orbis AB's stock": what a company has. */
const hasShares = (tokens: readonly Token[], last: number): boolean =>
  /^(?:shares|stock|bonds|profits?|sales|revenues?|earnings|losses|futures|yields)$/.test(tokens[last - 1]!.lower)

/** ", notes Jane Roe of Lund,": somebody by name, after a verb of saying, whom nothing else goes on from. */
export function isNamedSpeaker(
  tokens: readonly Token[],
  { last }: TokenRange,
  limit: number,
  { verb }: VerbForm,
): boolean {
  if (!verb.frames.has('that') || !verb.frames.has('trail') || !isCapitalised(tokens[last - 1])) return false
  return last >= limit || /^[.,]$/.test(tokens[last]!.text)
}
