import type { Token } from '../../language/index.ts'
import { TIME_MODIFIERS, TIME_NOUNS } from '../lexicon/time-words.ts'
import { isCapitalised } from './tags.ts'

/** Whether a time expression starts here: "Friday", "last week". */
export function isTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (TIME_NOUNS.has(token.lower)) return token.lower !== 'may' || isCapitalised(token)
  return TIME_MODIFIERS.has(token.lower) && TIME_NOUNS.has(tokens[i + 1]?.lower ?? '')
}
