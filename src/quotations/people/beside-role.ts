import type { Document, Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma, isHyphen, isPossessive } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun, hasRoleNoun, hasTitle } from '../lexicon/kinds.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Entry } from './registry.ts'
import { beforeBracket, pastSeat } from './role-beside.ts'

/** Whoever bears a name that stands beside a role: set off by a comma, or at the end of what the role is for. */
export const nameBesideRole = (document: Document, cast: Cast, range: TokenRange, head: TokenRange): Entry | null =>
  nameAfter(document, cast, range) ??
  nameBehindBe(document, cast, range) ??
  nameAtEnd(document, cast, range, head) ??
  nameUsed(document, cast, range) ??
  nameGiven(document, cast, range)

/** "the bank's chief economist, Jane Roe, said", "her brother, the senator Jan Roe, said", "a guard who saw it, Jane Roe, said". */
function nameAfter({ tokens }: Document, cast: Cast, range: TokenRange): Entry | null {
  const comma = pastRelative(tokens, range.last)
  if (!isComma(tokens[comma])) return null
  // Not the race of "former Milan-San Remo runner-up Jane Roe,".
  const mention = mentionsIn(cast, tokens[range.first]!.sentence).find(
    (one) => one.first >= comma && /^(?:,|.*\.)$/.test(tokens[pastSeat(tokens, one.last)]?.text ?? '.'),
  )
  if (!mention) return null
  let from = comma + 1
  // "Hundreds wrote. One, from Jane Roe of Lund, reads"
  if (/^(?:one|another)$/.test(tokens[range.last - 1]!.lower) && tokens[from]?.lower === 'from') from++
  for (let i = from; i < mention.first; i++) if (!leadsUp(tokens, i)) return null
  return mention.entry
}

/** To the comma behind "who saw it", without one within. */
function pastRelative(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.lower !== 'who') return last
  let end = last + 1
  while (end < last + LONGEST_CLAUSE && tokens[end] && tokens[end]!.pos !== 'PUNCT') end++
  return end
}

const LONGEST_CLAUSE = 14

/** "The boy is Jo Roe, who sat down and said"; not "The book is Jo Roe's". */
function nameBehindBe({ tokens }: Document, cast: Cast, { first, last }: TokenRange): Entry | null {
  if (
    tokens[first]!.lower !== 'the' ||
    !/^(?:is|was)$/.test(tokens[last]?.lower ?? '') ||
    !hasPersonNoun(tokens[last - 1])
  )
    return null
  const mention = mentionsIn(cast, tokens[first]!.sentence).find((one) => one.first === last + 1)
  return mention && !isPossessive(tokens[mention.last]) ? mention.entry : null
}

/**
 * "the envoy for the Horn of Africa Jane Roe", "superintendent of police (rural) Jane Roe", "Leader of Opposition in the Senate
 * Jane Roe"; not "a spokesman for Jane Roe" or "an aide to the rapper Jane Roe".
 */
function nameAtEnd({ tokens }: Document, cast: Cast, range: TokenRange, head: TokenRange): Entry | null {
  const bracketed = tokens[head.last - 1]!.text === ')'
  if ((head.last === range.last && !bracketed) || !opensWithRole(tokens, range)) return null
  const mention = mentionsIn(cast, tokens[range.first]!.sentence).find(
    ({ last }) => last === range.last || (tokens[last]?.text === '(' && pastSeat(tokens, last) === range.last),
  )
  if (!mention) return null
  let before = mention.first - 1
  while (before > range.first && hasTitle(tokens[before]) && !isRole(tokens[before]) && !isHouse(tokens, before))
    before--
  const past = beforeBracket(tokens, before)
  if (past < before) return past >= range.first && isNoun(tokens[past]!) ? mention.entry : null
  const field = tokens[before]!
  return before > head.last && isNoun(field) && !isRole(field) ? mention.entry : null
}

/** "the House of Representatives" */
const isHouse = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'Representatives' && tokens[i - 1]!.lower === 'of'

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'

/** Whether what stands before the first "of", "for" or bracket tells what somebody does. */
function opensWithRole(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last && tokens[i]!.text !== '('; i++)
    if (tokens[i]!.pos === 'ADP' && !isHyphen(tokens[i + 1])) break
    else if (hasRoleNoun(tokens[i])) return true
  return false
}

const isRole = (token: Token | undefined): boolean => token !== undefined && hasRoleNoun(token)

/** What may stand between a comma and a name: "the federal senator", "Cllr", "Chief (Mrs)". */
function leadsUp(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  return (
    isCapitalised(token) ||
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(token.pos) ||
    /^(?:[().]|surnamed|named|called|nicknamed)$/.test(token.lower) ||
    // "former envoy to Ukraine"
    (/^(?:to|for|in|of)$/.test(token.lower) && isCapitalised(tokens[i + 1])) ||
    // "former runner-up", "nine-year-old"
    isHyphen(token) ||
    isHyphen(tokens[i - 1]) ||
    isHyphen(tokens[i + 1])
  )
}

/** "a user going by the handle nightowl", "a hacker who uses the alias nightowl". */
function nameUsed({ tokens }: Document, cast: Cast, { first, last }: TokenRange): Entry | null {
  if (!/^(?:going|using|posting|writing|with|under|who|that)$/.test(tokens[last]?.lower ?? '')) return null
  const mention = mentionsIn(cast, tokens[first]!.sentence).find((one) => one.first >= last)
  if (!mention || mention.first - last > 6) return null
  const before = mention.first - (tokens[mention.first - 1]!.lower === 'of' ? 2 : 1)
  // "who would not name Roe"
  if (tokens[before]!.lower === 'name' && !/^(?:DET|PRON|ADJ)$/.test(tokens[before - 1]!.pos)) return null
  return /^(?:handle|username|alias|pseudonym|moniker|nickname|name)$/.test(tokens[before]!.lower)
    ? mention.entry
    : null
}

/** "who gave", "who identified", "who wanted to be known": before somebody's name for themselves. */
function givesName(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== 'who') return false
  const verb = tokens[i + 1]?.lower ?? ''
  if (/^(?:gave|gives|identified|identifies|asked)$/.test(verb)) return true
  if (!WOULD_GIVE.test(verb)) return false
  for (let at = i + 2; at < i + 9; at++) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:known|named|identified|herself|himself)$/.test(word)) return true
    if (word === 'name' && /^(?:his|her|first|last|family)$/.test(tokens[at - 1]!.lower)) return true
  }
  return false
}

const WOULD_GIVE = /^(?:wants?|wanted|wish|wishes|wished|prefers?|preferred|agreed|would|introduced|introduces)$/

/** "the boy's father" */
const isOwned = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first > 2 && tokens.slice(first, last).some((token) => isPossessive(token))

/** The "called" of "who left in May and asked to be called Ada"; 0 where nobody does. */
function nameAskedFor(tokens: readonly Token[], from: number, limit: number): number {
  if (tokens[isComma(tokens[from]) ? from + 1 : from]?.lower !== 'who') return 0
  for (let i = from + 1; i < Math.min(limit, from + 14); i++)
    if (/^(?:called|known)$/.test(tokens[i]!.lower) && tokens[i - 1]!.lower === 'be' && tokens[i - 2]!.lower === 'to') {
      const next = /^(?:only|simply|just)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : i
      return tokens[next + 1]?.lower === 'as' ? next + 1 : next
    }
  return 0
}

/** "a trader, who gave her name only as Amina", "a nurse who identified herself as Jo", "a reader called Jo". */
function nameGiven(document: Document, cast: Cast, range: TokenRange): Entry | null {
  const { tokens, sentences } = document
  const { last } = sentences[tokens[range.first]!.sentence]!
  let i = range.last
  // "one of those who worked there, a baker who ..."
  if (/^one$/i.test(tokens[range.first]!.text) && tokens[i]?.lower === 'who')
    while (i < last && !isComma(tokens[i])) i++
  if (isComma(tokens[i])) i++
  // "her neighbour, a fisherman who ...", "one migrant, a 40-year-old Swede who ..."
  if (i > range.last && /^an?$/.test(tokens[i]?.lower ?? '')) {
    while (i < last && (/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(tokens[i]!.pos) || isHyphen(tokens[i]))) i++
  } else if (!/^(?:an?|the|one|another|his|her|their)$/.test(tokens[range.first]!.lower) && !isOwned(tokens, range))
    return null
  const asked = nameAskedFor(tokens, range.last, last)
  if (asked) i = asked
  const called = asked > 0 || /^(?:called|named|nicknamed)$/.test(tokens[i]?.lower ?? '')
  // "a nurse who gave only her first name, Dita, said"
  const own = tokens[range.last - 1]!.lower === 'name' && isComma(tokens[range.last])
  if (own) i = range.last
  else if (!called && !givesName(tokens, i)) return null
  while (!called && i < last && tokens[i]!.lower !== 'as' && !isComma(tokens[i])) i++
  const known = called ? mentionsIn(cast, tokens[i]!.sentence).find(({ first }) => first === i + 1) : undefined
  let end = known?.last ?? i + 1
  while (end < last && end < i + 4 && isCapitalised(tokens[end])) end++
  // "one lawmaker called Roe “a farce”"
  if (called && !(isComma(tokens[end]) || carriesClause(tokens[end]) || tokens[end]?.lower === 'who')) return null
  if (known) return known.entry
  const given = called || tokens[i]?.lower === 'as' || tokens[i - 1]?.lower === 'name'
  if (!given || end === i + 1) return null
  const words = tokens.slice(i + 1, end).map(({ text }) => text)
  // "gave his name simply as"
  const whose = tokens[i - 1]?.pos === 'ADV' ? i - 3 : i - 2
  const gender = /^(?:his|himself)$/.test(tokens[whose]?.lower ?? '') ? 'male' : null
  const run = { first: i + 1, last: end, opens: i + 1, words, titled: false, gender, styled: null, role: null } as const
  const entry = cast.registry.person(run) ?? cast.registry.addPerson(run, tokens[i]!.sentence)
  cast.registry.mention(entry, run, textOf(document, run))
  return entry
}
