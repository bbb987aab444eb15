import type { Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma } from './tags.ts'

/** The "that" of "kept to that position at a meeting, which ended": it points at a noun, behind which no verb stands before the comma. */
export function pointsAt(tokens: readonly Token[], that: number, limit: number): boolean {
  const noun = tokens[that + 1]!
  if (noun.pos !== 'NOUN' || noun.lower.endsWith('s') || isCapitalised(noun) || tokens[that + 2]?.pos !== 'ADP')
    return false
  for (let i = that + 2; i < limit; i++) {
    if (carriesClause(tokens[i])) return false
    if (isComma(tokens[i]))
      return /^(?:which|who|and|but)$/.test(tokens[i + 1]?.lower ?? '') && !goesOn(tokens, i, limit)
  }
  return true
}

/** ", which fell in May, had gone": a verb behind the comma that closes the aside. */
function goesOn(tokens: readonly Token[], comma: number, limit: number): boolean {
  for (let i = comma + 1; i + 1 < limit; i++) if (isComma(tokens[i])) return carriesClause(tokens[i + 1])
  return false
}
