import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { STATES } from './states.ts'
import { isCapitalised, isComma } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** The "Ohio" of "a student at the college in Lund, Ohio, said": the place of a place, not "Roe" of "the mayor of Lund, Roe, said". */
export function isSeat(tokens: readonly Token[], open: number, end: number, { first }: TokenRange): boolean {
  if (end - open > 3 || !tokens.slice(open + 1, end).every(isCapitalised)) return false
  let i = open - 1
  while (i > first && isCapitalised(tokens[i])) i--
  if (i >= open - 1 || !/^(?:in|at|of|near|from)$/.test(tokens[i]!.lower)) return false
  const place = tokens
    .slice(open + 1, end)
    .map(({ text }) => text)
    .join(' ')
  return STATES.test(place) || countryOf(place) !== null || findPlace(place) !== null
}

/** The comma before ", of Lund" and ", of Lund, Sweden" of which a name is the end: "Roe, 40, of Lund, Sweden, who sells fish, said"; else -1. */
export function originBefore(tokens: readonly Token[], name: number, floor: number): number {
  if (!isCapitalised(tokens[name])) return -1
  let i = name - 1
  if (isComma(tokens[i])) while (i - 1 > floor && isCapitalised(tokens[i - 1])) i--
  if (isComma(tokens[i])) return -1
  if (i < name - 1) i--
  return /^(?:of|from)$/.test(tokens[i]?.lower ?? '') && i - 1 > floor && isComma(tokens[i - 1]) ? i - 1 : -1
}
