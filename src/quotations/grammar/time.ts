import type { Token } from '../../language/index.ts'
import { hasTimeNoun } from '../lexicon/kinds.ts'
import { TIME_MODIFIERS } from '../lexicon/time-words.ts'
import { isTimeSurname } from '../people/surnames.ts'
import { isCapitalised } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** Whether a time expression starts here: "Friday", "last week". */
export function isTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (hasTimeNoun(token)) return !isTimeSurname(tokens, i) && (isCapitalised(token) || !WORDS_TOO.test(token.lower))
  return TIME_MODIFIERS.has(token.lower) && hasTimeNoun(tokens[i + 1])
}

/** Without a capital they are other words: "the sun", "a march", "may". */
const WORDS_TOO = /^(?:may|march|sun|sat|wed)$/

/** Past the clock that a live blog's entry opens with ("15:05", "15.05 GMT", "67 min:"); else the same place. */
export function clockEnd(tokens: readonly Token[], first: number): number {
  if (/^mins?$/.test(tokens[first + 1]?.lower ?? '') && tokens[first]!.pos === 'NUM' && tokens[first + 2]?.text === ':')
    return first + 3
  if (!/^\d{1,2}[:.]\d\d$/.test(tokens[first]?.text ?? '')) return first
  return /^(?:[ap]m|gmt|bst|cet|cest|est|edt|utc)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1
}

/** "Monday", "19 May", "last week": a date or a time and nothing else. */
export function isTimeOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isTime(tokens, i) && tokens[i]!.pos !== 'NUM') return false
  return true
}

/** "Monday", "Late on Monday", "Monday morning in Lund". */
export function isDate(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const late = /^(?:late|early)$/.test(tokens[first]!.lower) && tokens[first + 1]!.pos === 'ADP' ? first + 2 : first
  if (late >= last || !isTime(tokens, late)) return false
  let end = late + 1
  while (end < last && tokens[end]!.pos !== 'ADP') end++
  return isTimeOnly(tokens, late, end)
}
