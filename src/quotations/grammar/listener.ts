import type { Token } from '../../language/index.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { subjectWithin } from './subject-within.ts'
import { isCapitalised, isPossessive, isSubjectPronoun } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What follows these is whom the words were for: '..., Jane Roe told the BBC', "assured voters it was over". */
export const LISTENER_FOLLOWS = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify'])

/**
 * Whom a verb is said to be told, where what is told may follow at once: "the jury" of "told the jury Roe stood there", "her
 * boss" of "told her boss the mill was shut", "reporters" of "told reporters officials knew"; all of "told his wife Ann that".
 */
export function listenerAfter(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  const hers = ofHers(tokens, at, limit)
  if (hers) return hers
  const phrase = nounPhraseAfter(tokens, at, limit)
  const subject = phrase ? subjectWithin(tokens, phrase, limit) : -1
  return subject > 0 ? { first: at, last: subject } : phrase
}

/** "her boss" of "told her boss the mill was shut"; not the "her" of "told her children were at risk". */
export function ofHers(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  const last = tokens[at]!.lower === 'her' ? pastNoun(tokens, at + 1, limit) : at
  if (last <= at + 1 || !opensSubject(tokens, last)) return null
  // "her boss Roe the mill was shut"
  let named = last
  while (named < limit && isCapitalised(tokens[named]) && tokens[named]!.pos === 'PROPN') named++
  return { first: at, last: named > last && opensSubject(tokens, named) ? named : last }
}

function pastNoun(tokens: readonly Token[], at: number, limit: number): number {
  let i = at
  while (i < limit && /^(?:ADJ|NOUN)$/.test(tokens[i]!.pos) && !isCapitalised(tokens[i])) i++
  return i > at && tokens[i - 1]!.pos === 'NOUN' ? i : at
}

/** What a clause behind a whole noun phrase opens with. */
const opensSubject = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || isPossessive(token)) return false
  return (
    token.pos === 'DET' ||
    isSubjectPronoun(token) ||
    isCapitalised(token) ||
    token.pos === 'NUM' ||
    /^(?:his|her|its|their|that|whether|if|there)$/.test(token.lower)
  )
}
