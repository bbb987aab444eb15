import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { STATES } from './states.ts'
import { isCapitalised, isComma, isHyphen, isPossessive } from './tags.ts'
import { isDate } from './time.ts'
import type { TokenRange } from './token-range.ts'

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.text === '&'

/** Names and what joins them, and nothing else: "Ann Roe", "the NRC", "Orbis and the NRC". */
const namesOnly = (tokens: readonly Token[], { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++)
    if (
      !isCapitalised(tokens[i]) &&
      !isAnd(tokens[i]) &&
      !isHyphen(tokens[i]) &&
      !isPossessive(tokens[i]) &&
      tokens[i]!.text !== '.' &&
      !opensName(tokens, i)
    )
      return false
  return isCapitalised(tokens[first]) || opensName(tokens, first)
}

/** The "the" of "the NRC". */
const opensName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'the' && isCapitalised(tokens[i + 1])

/** "the NRC and the FTU": the end of a series, and no description of the name that a comma parts from it. */
export const endsSeries = (tokens: readonly Token[], phrase: TokenRange): boolean =>
  namesOnly(tokens, phrase) && tokens.slice(phrase.first, phrase.last).some(isAnd)

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
    if (!name || name.last !== mark) break
    if (!namesOnly(tokens, name)) return ofPlaces(tokens, name, last) ?? withNames(last, first, names, oxford)
    if (isDate(tokens, name)) break
    // "In Lund, Jo Lind and Omar Baz", "In Lund, Ohio, Jo Lind and Omar Baz"
    const inside = name.first > floor
    if (inside && (/^(?:ADP|VERB|PART)$/.test(tokens[name.first - 1]!.pos) || isPlace(tokens, name))) break
    first = name.first
    names++
  }
  return withNames(last, first, names, oxford)
}

/** Not of "They met Roe, and Lind said". */
const withNames = (last: TokenRange, first: number, names: number, oxford: boolean): TokenRange =>
  names > (oxford ? 1 : 0) ? { first, last: last.last } : last

/** All of "the leaders of France, Spain and Italy", where a scan has found "Spain and Italy"; not of "the clerks of Lund, Jo Lind and Omar Baz". */
const ofPlaces = (tokens: readonly Token[], head: TokenRange, rest: TokenRange): TokenRange | null =>
  isOfPlace(tokens, head) && mayBePlaces(tokens, rest) ? { first: head.first, last: rest.last } : null

/** "the leaders of France", "Officials in Spain"; not "the leader of France", "the Friends of France". */
function isOfPlace(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let of = first
  while (of < last && !/^(?:of|from|in|for)$/.test(tokens[of]!.lower)) of++
  const head = tokens[of - 1]
  if (of <= first || of + 1 >= last || !isCapitalised(tokens[of + 1]) || !/[^s]s$/.test(head!.lower)) return false
  return (hasPersonNoun(head) || isGroupNoun(head!.lower)) && !(isCapitalised(head) && of - first > 1)
}

/** "Spain and Italy": single words, or places in several; not "Jo Lind and Omar Baz". */
function mayBePlaces(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first, from = first; i <= last; i++) {
    if (i < last && !isAnd(tokens[i])) continue
    if (i - from > 1 && !isPlace(tokens, { first: from, last: i })) return false
    from = i + 1
  }
  return true
}

function isPlace(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const name = tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
  return STATES.test(name) || countryOf(name) !== null || findPlace(name) !== null
}

/**
 * "Ann Roe, Jo Lind and Omar Baz" of "said Ann Roe" and "the leaders of France, Spain and Italy" of "said the leaders of France", whose
 * series goes on behind it; not of "said Ann Roe, Lund’s mayor, and left".
 */
export function seriesAfter(tokens: readonly Token[], one: TokenRange, limit: number): TokenRange {
  if (!isComma(tokens[one.last])) return one
  const places = isOfPlace(tokens, one)
  if (!places && !namesOnly(tokens, one)) return one
  let { last } = one
  while (last + 1 < limit && isComma(tokens[last])) {
    const from = isAnd(tokens[last + 1]) ? last + 2 : last + 1
    const name = nounPhraseAfter(tokens, from, limit)
    if (!name || !namesOnly(tokens, name) || (places && !mayBePlaces(tokens, name))) return one
    last = name.last
    let joined = from > one.last + 1 && isAnd(tokens[from - 1])
    for (let i = name.first; i < name.last && !joined; i++) joined = isAnd(tokens[i])
    if (joined)
      return last >= limit || /^[.,;:)]$|^(?:in|on|at)$/.test(tokens[last]!.lower) ? { first: one.first, last } : one
  }
  return one
}
