import type { Token } from '../../../language/index.ts'
import { comments } from '../comments.ts'
import { hasFinite } from '../opens-clause.ts'
import { newReport, reportStarts } from '../report-starts.ts'
import { isComma } from '../tags.ts'
import { tenseOf } from '../tense.ts'
import { asksNext } from './next-share.ts'
import type { ClauseScan } from './scan.ts'

/** What the writer adds to a report behind it: "said it was over[, citing Roe]". */
export const AFTERTHOUGHTS: ReadonlySet<string> = new Set(
  'according following citing referring speaking quoting reported echoing pointing'.split(' '),
)

/** Whether what stands behind a comma or a dash is the writer's again, or another report: ", adding that", ", two days before the summit". */
export function breaksBehind(scan: ClauseScan): boolean {
  const { tokens, at: comma, start, limit, cues, cue } = scan
  let next = comma + 1
  const token = tokens[next]
  if (!token || next >= limit) return false
  // "said it was late, however they left"; not "said the plan, however, was late"
  const asWell = token.lower === 'even' && tokens[next + 1]?.lower === 'as'
  if (token.lower === 'however' || asWell) return hasFinite(tokens, start, comma)
  if (token.lower === 'contrary' && tokens[next + 1]?.lower === 'to') return hasFinite(tokens, start, comma)
  if (AFTERTHOUGHTS.has(token.lower) || comments(tokens, next, limit, start)) return true
  const reported = (at: number) => reportStarts(tokens, at, limit, cues, start)
  if (isRelativeOfSpeaker(tokens, next) && hasFinite(tokens, start, comma) && reported(next + 1))
    if (!goesOnBehindRelative(tokens, next, limit)) return true
  if (keepsBack(tokens, next) && hasFinite(tokens, start, comma)) return true
  if (datesReport(tokens, next, limit) && hasFinite(tokens, start, comma)) return true
  // "denied he had left, or that he had wept"
  if (token.lower === 'or' && tokens[next + 1]?.lower === 'that') return false
  if (/^(?:and|but|while|as|though|although|yet|so|then|when)$/.test(token.lower)) next++
  if (next > comma + 1 && tokens[next]?.lower === 'that') return false
  if (next === comma + 1 && goesOnBehindName(scan)) return false
  if (asksNext(tokens, cue, next, limit)) return true
  return reported(next) || newReport(tokens, next, limit, cues)
}

/** The verb of "said the firm's head, Ida Roe[, told] her staff", which goes on with what is reported; not "“a farce” for the firm, said Roe". */
const goesOnBehindName = ({ tokens, at, start, cues, shape }: ClauseScan): boolean =>
  shape === 'clause' &&
  tenseOf(tokens[at + 1]!) === 'past' &&
  !hasFinite(tokens, start, at) &&
  !cues.some(({ verb, subject }) => verb === at + 1 && subject?.place === 'inverted')

/** "said he backed the plan[, which he called vital]". */
const isRelativeOfSpeaker = (tokens: readonly Token[], at: number): boolean =>
  /^(?:which|who|whom)$/.test(tokens[at]!.lower) && /^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? '')

/** "said he backed the plan, which he called vital[, and] would sign it". */
function goesOnBehindRelative(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 3; i < limit; i++)
    if (tokens[i]!.pos === 'CCONJ' && (isComma(tokens[i - 1]) || tokens[i - 1]!.mark)) return true
  return false
}

/** "said it was over[, though he would not say when]", "[, but stopped short of an apology]": what somebody keeps to himself. */
function keepsBack(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:though|although|but|while)$/.test(tokens[at]!.lower)) return false
  const words = tokens.slice(at + 1, at + 6).map(({ lower }) => lower)
  return KEEPS_BACK.test(words.join(' '))
}

const KEEPS_BACK =
  /^(?:(?:he|she|they|it) )?(?:(?:did|does|do|would|could) (?:not|n['’]t) (?:say|name|give|elaborate|specify|rule|provide|explain|identify|disclose|discuss|offer|detail)|(?:declined|refused) to|stopped short|ruled out|(?:gave|offered|provided|named) no|left open)\b/

const PERIODS = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/

/** ", two days before the summit", ", hours after the walkout": when it was said, or what is told of happened. */
function datesReport(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit - 1, at + 5); i++) {
    const { lower, pos } = tokens[i]!
    if (PERIODS.test(lower))
      return /^(?:after|before)$/.test(tokens[i + 1]!.lower) && !goesOnBehindDate(tokens, i + 2, limit)
    if (!/^(?:NUM|DET|ADJ|ADV)$/.test(pos)) return false
  }
  return false
}

/** The "and seen" of "had met him, a week after the vote, and seen him weep". */
function goesOnBehindDate(tokens: readonly Token[], from: number, limit: number): boolean {
  let comma = from
  while (comma < limit && !isComma(tokens[comma])) comma++
  const verb = tokens[comma + 2]
  return comma + 2 < limit && tokens[comma + 1]!.pos === 'CCONJ' && verb!.pos === 'VERB' && tenseOf(verb!) === null
}

/** Whether a ", a ..." that nothing closes adds the writer's own remark: "it was over, a surprise to many". */
export function addsRemark(tokens: readonly Token[], comma: number, limit: number): boolean {
  if (infers(tokens, comma + 1) || sumsUp(tokens, comma + 1)) return true
  const opening = `${tokens[comma + 1]?.lower} ${tokens[comma + 2]?.lower}`
  if (!/^(?:(?:an?|despite) .*|part of|one (?:that|which))$/.test(opening)) return false
  for (let i = comma + 1; i < limit; i++) if (isComma(tokens[i]) || tokens[i]!.pos === 'CCONJ') return false
  return true
}

/** ", a move that could end the talks and more", ", remarks she has since repeated": what was said, taken up in a noun. */
function sumsUp(tokens: readonly Token[], at: number): boolean {
  const article = /^(?:an?|another)$/.test(tokens[at]?.lower ?? '')
  let noun = article ? at + 1 : at
  if (tokens[noun]?.pos === 'ADJ') noun++
  const sum = article ? SUM : SUMS
  return sum.test(tokens[noun]?.lower ?? '') && /^(?:that|which|he|she|they|it)$/.test(tokens[noun + 1]?.lower ?? '')
}

const SUM =
  /^(?:accusation|acknowledge?ment|admission|allegation|argument|assertion|challenge|change|charge|claim|comment|comparison|concession|contention|contrast|criticism|decision|development|figure|idea|indication|line|move|notion|number|pledge|position|practice|prediction|promise|proportion|proposal|prospect|rate|remark|reference|reversal|sentiment|shift|sign|stance|statement|step|suggestion|theme|threat|view|warning)$/
const SUMS =
  /^(?:accusations|allegations|assertions|charges|claims|comments|figures|predictions|promises|remarks|sentiments|statements|suggestions|threats|views|warnings|words)$/

/** ", so perhaps it is", ", so it is no surprise that", ", which would mean", ", which is what he said of it in May": what the writer makes of it. */
function infers(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 7).map(({ lower }) => lower)
  return INFERS.test(words.join(' '))
}

const INFERS =
  /^(?:so (?:maybe|perhaps|it (?:is|['’]s|was) (?:not |n't |n’t |no |hardly |little )(?:surpris|wonder))|which (?:would|could|may|might) (?:mean|suggest|imply|explain)\b|which (?:is|was) (?:\w+ )?(?:what|how|why|more than) (?:it|he|she|they) (?:also |once |always )?(?:said|says?|told|tells?|put|puts|called|calls|promised|claimed|wrote)\b)/
