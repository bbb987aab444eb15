import type { Token } from '../../language/index.ts'
import { isGroupNoun, isPersonNoun } from '../lexicon/person-nouns.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isReducedRelative } from './reduced-relative.ts'
import { carriesClause, isCapitalised, isComma, isDash, isSpacedHyphen, isSubjectPronoun } from './tags.ts'
import { isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

/** So many words may stand before the comma of "In a letter to her colleagues in Lund on Monday,". */
const FRONT = 20

/**
 * Whom a sentence opens with, where they may speak: "Roe" of "Roe, clad in red, rose, saying ..." and of "In a letter, Roe
 * rips the deal, saying ..."; nobody in "The deal fell, saying ..." and "When Lind left, Roe wept, saying ...".
 */
export function openingSubject(tokens: readonly Token[], floor: number, before: number): TokenRange | null {
  const opens = tokens[floor]?.pos === 'CCONJ' ? floor + 1 : floor
  const front = frontEnd(tokens, opens, before)
  const start = tokens[opens]?.pos === 'ADP' ? front : opens
  const phrase = start < 0 ? null : nounPhraseAfter(tokens, start, before)
  if (!phrase || phrase.last >= before) return null
  const named = beforeNounForVerb(tokens, phrase)
  if (named) return named
  return goesOn(tokens, phrase.last) && isWhoSpeaks(tokens, phrase) ? phrase : null
}

/** Behind the comma of "In a letter to Lind,", which holds no clause; -1 where a sentence opens otherwise. */
export function frontEnd(tokens: readonly Token[], floor: number, before: number): number {
  if (tokens[floor]?.pos !== 'ADP') return -1
  for (let i = floor + 1; i < Math.min(before, floor + FRONT, tokens.length); i++) {
    if (isComma(tokens[i])) return i + 1
    // "In a speech from Utah -- which votes today -- Roe left"
    if (isDash(tokens[i])) return behindDashes(tokens, i, before)
    if ((carriesClause(tokens[i]) && !isReducedRelative(tokens, i)) || tokens[i]!.quote >= 0) return -1
  }
  return -1
}

/** Behind the second of two dashes; else -1. */
function behindDashes(tokens: readonly Token[], dash: number, before: number): number {
  for (let i = dash + 1; i < Math.min(before, dash + FRONT); i++) if (isDash(tokens[i])) return i + 1
  return -1
}

/** "Roe" of "Roe shot back" and "Roe rips the deal", whose verb the tagger takes for a noun; else null. */
function beforeNounForVerb(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  const { lower } = tokens[last - 1]!
  if (last - first < 2 || tokens[last - 2]!.pos !== 'PROPN' || isCapitalised(tokens[last - 1])) return null
  const goesOn = /^(?:ADV|DET|PRON)$/.test(tokens[last]!.pos)
  return goesOn && !isPersonNoun(lower) && !isGroupNoun(lower) ? { first, last: last - 1 } : null
}

/** Whether a verb stands behind, or what is set off before one. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  carriesClause(tokens[at]) ||
  tokens[at]!.pos === 'ADV' ||
  /^(?:who|whose|\()$/.test(tokens[at]!.lower) ||
  isComma(tokens[at]) ||
  isDash(tokens[at]) ||
  isSpacedHyphen(tokens, at)

function isWhoSpeaks(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (isSubjectPronoun(tokens[first]!)) return !/^(?:it|you)$/.test(tokens[first]!.lower)
  if (isTime(tokens, first) || isThing(tokens, { first, last })) return false
  for (let i = first; i < last; i++) {
    const { lower, pos } = tokens[i]!
    if (isPersonNoun(lower) || isGroupNoun(lower) || (pos === 'PROPN' && isCapitalised(tokens[i]))) return true
  }
  return false
}
