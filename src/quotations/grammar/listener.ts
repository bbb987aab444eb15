import type { Token } from '../../language/index.ts'
import { hasBodyWord } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { carriesClause, isCapitalised, isPossessive, isSubjectPronoun } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/**
 * Whom a verb is said to be told, where what is told may follow at once: "the jury" of "told the jury Roe stood there", "her
 * boss" of "told her boss the mill was shut", "reporters" of "told reporters officials knew"; all of "told his wife Ann that".
 */
export function listenerAfter(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  const hers = ofHers(tokens, at, limit)
  if (hers) return hers
  const phrase = nounPhraseAfter(tokens, at, limit)
  if (!phrase || phrase.last >= limit || !carriesClause(tokens[phrase.last])) return phrase
  for (let i = at + 1; i < phrase.last; i++) {
    const [before, token] = [tokens[i - 1]!, tokens[i]!]
    const addressed = before.pos === 'NOUN' && !isCapitalised(before) && isCapitalised(token)
    const paper = isCapitalised(before) && hasBodyWord(before) && isCapitalised(token)
    const many = i === at + 1 && isGroupNoun(before.lower) && token.pos === 'NOUN'
    if (addressed || paper || many) return { first: at, last: i }
  }
  return phrase
}

/** "her boss" of "told her boss the mill was shut"; not the "her" of "told her children were at risk". */
export function ofHers(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  const last = tokens[at]!.lower === 'her' ? pastNoun(tokens, at + 1, limit) : at
  return last > at + 1 && opensSubject(tokens, last) ? { first: at, last } : null
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
    /^(?:his|her|its|their|that)$/.test(token.lower)
  )
}
