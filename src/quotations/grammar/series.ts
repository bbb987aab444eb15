import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { STATES } from './states.ts'
import { isCapitalised, isComma, isHyphen } from './tags.ts'
import { isDate } from './time.ts'
import type { TokenRange } from './token-range.ts'

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.text === '&'

/** Names and what joins them, and nothing else. */
const namesOnly = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++)
    if (!isCapitalised(tokens[i]) && !isAnd(tokens[i]) && !isHyphen(tokens[i]) && tokens[i]!.text !== '.') return false
  return isCapitalised(tokens[first])
}

/**
 * A series of names whole of which a scan has found the last: "Ann Roe, Jo Lind and Omar Baz" of "Jo Lind and Omar Baz", and of
 * "Omar Baz" behind ", and"; not "Lund" of "In Lund, Jo Lind and Omar Baz".
 */
export function seriesBefore(tokens: readonly Token[], last: TokenRange, floor: number): TokenRange {
  if (last.first - 2 < floor) return last
  const oxford = isAnd(tokens[last.first - 1])
  const comma = last.first - (oxford ? 2 : 1)
  if (!isComma(tokens[comma]) || !namesOnly(tokens, last)) return last
  let joined = oxford
  for (let i = last.first; i < last.last && !joined; i++) joined = isAnd(tokens[i])
  if (!joined) return last
  let { first } = last
  let names = 0
  for (let mark = comma; isComma(tokens[mark]) && mark > floor; mark = first - 1) {
    const name = nounPhraseBefore(tokens, mark, floor)
    if (!name || name.last !== mark || !namesOnly(tokens, name) || isDate(tokens, name)) break
    // "In Lund, Jo Lind and Omar Baz", "In Lund, Ohio, Jo Lind and Omar Baz"
    const inside = name.first > floor
    if (inside && (/^(?:ADP|VERB|PART)$/.test(tokens[name.first - 1]!.pos) || isPlace(tokens, name))) break
    first = name.first
    names++
  }
  // "They met Roe, and Lind said"
  return names > (oxford ? 1 : 0) ? { first, last: last.last } : last
}

function isPlace(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const name = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
  return STATES.test(name) || countryOf(name) !== null || findPlace(name) !== null
}

/** "Ann Roe, Jo Lind and Omar Baz" of "said Ann Roe", whose series goes on behind it; not of "said Ann Roe, Lund’s mayor, and left". */
export function seriesAfter(tokens: readonly Token[], one: TokenRange, limit: number): TokenRange {
  if (!isComma(tokens[one.last]) || !namesOnly(tokens, one)) return one
  let { last } = one
  while (last + 1 < limit && isComma(tokens[last])) {
    const from = isAnd(tokens[last + 1]) ? last + 2 : last + 1
    const name = nounPhraseAfter(tokens, from, limit)
    if (!name || !namesOnly(tokens, name)) return one
    last = name.last
    let joined = from > one.last + 1 && isAnd(tokens[from - 1])
    for (let i = name.first; i < name.last && !joined; i++) joined = isAnd(tokens[i])
    if (joined)
      return last >= limit || /^[.,;:)]$|^(?:in|on|at)$/.test(tokens[last]!.lower) ? { first: one.first, last } : one
  }
  return one
}
