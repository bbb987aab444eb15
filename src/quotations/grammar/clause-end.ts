import type { DocumentSentence, Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { tellsArrival } from './arrival.ts'
import { closesAside } from './aside.ts'
import { byRule } from './by-rule.ts'
import { comments } from './comments.ts'
import { joinsReport, type Shape } from './coordination.ts'
import type { Cue } from './cue.ts'
import { inFrontedClause } from './fronted.ts'
import { mainVerbBehind } from './main-verb-behind.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from './opens-clause.ts'
import { introduces, leadsToQuote, newReport, reportStarts } from './report-starts.ts'
import { isComma, isDash, isHeOrShe, isSpacedHyphen, isSubjectPronoun } from './tags.ts'
import { tenseOf } from './tense.ts'

const AFTERTHOUGHTS = new Set([
  'according',
  'following',
  'citing',
  'referring',
  'speaking',
  'quoting',
  'reported',
  'echoing',
  'pointing',
])

/**
 * Where a reported clause ends: at the sentence's end, or before what is the reporter's again: another report (", and Roe
 * said ..."), a participle (", adding that"), a source (", according to"), ", following talks ...".
 */
export function clauseEnd(view: View, start: number, shape: Shape = 'clause'): number {
  const { document, sentence, cues, limit } = view
  const { tokens } = document
  const cue = cues.findLast(({ verb }) => verb < start) ?? null
  const fronted = inFrontedClause(tokens, start, sentence, cue)
  const main = mainVerbBehind(tokens, start, sentence, limit, cue)
  if (main > 0) return main
  let commas = 0
  let brackets = 0
  let quote = -1
  /** The dash that closes the pair last opened. */
  let closing = -1
  for (let i = start; i < limit; i++) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      quote = token.quote
      while (i + 1 < limit && tokens[i + 1]!.quote === quote) i++
      if (i + 1 < limit && reportStarts(tokens, i + 1, limit, cues, start)) {
        const closed = /[.?!,]$/.test(tokens[i - 1]?.text ?? '')
        if (closed || introduces(tokens, i + 1, limit, cues)) return i + 1
      }
      if (setsAgainst(tokens, i + 1, limit) && hasFinite(tokens, start, i)) return i + 1
      if (tokens[i - 1]?.text === ',' && AFTERTHOUGHTS.has(tokens[i + 1]?.lower ?? '')) return i + 1
      if (fronted && i + 1 < limit && tokens[i - 1]!.text === ',' && opensMainClause(tokens, i + 1, limit)) return i + 1
      continue
    }
    if (i === start) continue
    if (isComma(token) && ((commas === 0 && leadsUp(tokens, start)) || closesAside(tokens, i, start))) {
      commas++
      continue
    }
    if (isComma(token) || isDash(token) || isSpacedHyphen(tokens, i)) {
      const dash = isDash(token) || token.text === '-'
      if (!(dash && i === closing) && addsRemark(tokens, i, limit)) return i
      if (dash && i > closing) closing = nextDash(tokens, i, limit)
      if (shape === 'gap' && isComma(token) && tokens[i + 1]?.lower !== 'not') return i
      if (
        !(shape === 'clause' && describesSubject(tokens, i, start)) &&
        breaksAfterComma(tokens, i, limit, cues, start)
      )
        return i
      const next = tokens[i + 1]
      if (
        shape === 'phrase' &&
        isComma(token) &&
        next?.pos === 'VERB' &&
        next.lower.endsWith('ing') &&
        next.lower !== 'including'
      )
        return i
      if (fronted && isComma(token) && next && opensMainClause(tokens, i + 1, limit)) return i
      const verb = next?.pos === 'ADV' && !/^(?:too|so|very|more|most)$/.test(next.lower) ? tokens[i + 2] : next
      if (isComma(token) && commas === 0 && verb && tenseOf(verb) && outsideVerb(tokens, start, cue)) return i
      commas++
    } else if (isHeOrShe(token) && leadsToQuote(tokens, i, limit, cues)) {
      return i
    } else if (token.text === '(') {
      if (holdsReport(tokens, i, limit, cues)) return i
      const closed = closingBracket(tokens, i, limit)
      if (closed === i) brackets++
      i = closed
    } else if (token.text === ')' && brackets-- === 0) {
      return i
    } else if (token.text === ':' && tokens[i - 1]!.mark) {
      // 'they say, was “simple”: patients left': the writer goes on
      return i
    } else if (token.text === ';' || (token.text === ':' && tokens[i + 1]?.mark)) {
      return i
    } else if ((token.lower === 'and' || token.lower === 'but') && tokens[i + 1]?.lower !== 'that') {
      if (hasFinite(tokens, start, i) && reportStarts(tokens, i + 1, limit, cues, start)) return i
      if (joinsReport(tokens, start, i, limit, cue, shape)) return i
    } else if (token.lower === 'according' && tokens[i + 1]?.lower === 'to' && !byRule(tokens, i, limit)) return i
    else if (token.lower === 'as' && cue?.form.form === 'past' && tellsArrival(tokens, start, i)) return i
  }
  return limit
}

/** "say they are “stuck” [after their bridge fell]", "[as she left for Lund]": what a quote that ends its clause leaves to the writer. */
const setsAgainst = (tokens: readonly Token[], at: number, limit: number): boolean =>
  /^(?:after|as)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower !== 'to' &&
  opensFiniteClause(tokens, at + 1, limit, true)

/** "that if it rained, they would stay": what is said goes on behind the comma. */
function leadsUp(tokens: readonly Token[], start: number): boolean {
  const opens = isComma(tokens[start]) ? start + 1 : start
  return (
    tokens[start - 1]?.lower === 'that' &&
    /^(?:if|even|when|unless|once|until|because|since|after|before)$/.test(tokens[opens]?.lower ?? '')
  )
}

/** Past "(a tenth; two in all)", which ends no clause; the bracket itself where nothing closes it. */
function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 20); i++) {
    if (tokens[i]!.mark) return open
    if (tokens[i]!.text === ')' || (i + 1 === limit && tokens[limit]?.text === ')')) return i
  }
  return open
}

/** "(“It was late,” she jokes)": a bracket with a quote and its own report behind what is reported. */
function holdsReport(tokens: readonly Token[], open: number, limit: number, cues: readonly Cue[]): boolean {
  const quote = tokens[open + 1]?.mark ? tokens[open + 1]!.quote : -1
  if (quote < 0) return false
  let end = open + 1
  while (end < limit && tokens[end]!.quote === quote) end++
  return /[.?!,]$/.test(tokens[end - 2]?.text ?? '') && reportStarts(tokens, end, limit, cues, open)
}

/** A dash or an ", a ..." that nothing closes adds the writer's own remark: "it was over — a surprise to many". */
function addsRemark(tokens: readonly Token[], at: number, limit: number): boolean {
  if (isDash(tokens[at]) || tokens[at]!.text === '-') return nextDash(tokens, at, limit) < 0
  if (infers(tokens, at + 1)) return true
  if (!/^(?:(?:an?|despite) .*|part of|one (?:that|which))$/.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`))
    return false
  for (let i = at + 1; i < limit; i++) if (isComma(tokens[i]) || tokens[i]!.pos === 'CCONJ') return false
  return true
}

/** ", so perhaps it is", ", so it is no surprise that", ", which would mean": what the writer makes of it. */
function infers(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 5).map(({ lower }) => lower)
  return /^(?:so (?:maybe|perhaps|it (?:is|['’]s|was) (?:not |n't |n’t |no |hardly |little )(?:surpris|wonder))|which (?:would|could|may|might) (?:mean|suggest|imply|explain)\b)/.test(
    words.join(' '),
  )
}

function nextDash(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (isDash(tokens[i]) || isSpacedHyphen(tokens, i)) return i
  return -1
}

function breaksAfterComma(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  cues: readonly Cue[],
  start: number,
): boolean {
  let next = comma + 1
  const token = tokens[next]
  if (!token || next >= limit) return false
  // "said it was late, however they left"; not "said the plan, however, was late"
  const asWell = token.lower === 'even' && tokens[next + 1]?.lower === 'as'
  if (token.lower === 'however' || asWell) return hasFinite(tokens, start, comma)
  if (AFTERTHOUGHTS.has(token.lower) || comments(tokens, next, limit, start)) return true
  if (describesAgain(tokens, next, limit, cues, start)) return true
  if (datesReport(tokens, next, limit) && hasFinite(tokens, start, comma)) return true
  // "denied he had left, or that he had wept"
  if (token.lower === 'or' && tokens[next + 1]?.lower === 'that') return false
  if (/^(?:and|but|while|as|though|although|yet|so|then|when)$/.test(token.lower)) next++
  if (next > comma + 1 && tokens[next]?.lower === 'that') return false
  return reportStarts(tokens, next, limit, cues, start) || newReport(tokens, next, limit, cues)
}

/** "said he backed the plan[, which he called vital]"; not "[, which he called vital,] and would sign it". */
function describesAgain(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: readonly Cue[],
  start: number,
): boolean {
  if (!/^(?:which|who|whom)$/.test(tokens[at]!.lower) || !/^(?:he|she|they)$/.test(tokens[at + 1]?.lower ?? ''))
    return false
  if (!hasFinite(tokens, start, at - 1) || !reportStarts(tokens, at + 1, limit, cues, start)) return false
  for (let i = at + 3; i < limit; i++)
    if (tokens[i]!.pos === 'CCONJ' && (isComma(tokens[i - 1]) || tokens[i - 1]!.mark)) return false
  return true
}

/** "said that Roe, who charges a fee, has left": a description before the verb of what is reported. */
const describesSubject = (tokens: readonly Token[], comma: number, start: number): boolean =>
  /^(?:who|which)$/.test(tokens[comma + 1]?.lower ?? '') &&
  !isSubjectPronoun(tokens[comma + 2]) &&
  !hasFinite(tokens, start, comma)

/** ", two days before the summit", ", hours after the walkout": when it was said, or what is told of happened. */
function datesReport(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit - 1, at + 5); i++) {
    const { lower, pos } = tokens[i]!
    if (PERIODS.test(lower))
      return /^(?:after|before)$/.test(tokens[i + 1]!.lower) && !goesOnBehind(tokens, i + 2, limit)
    if (!/^(?:NUM|DET|ADJ|ADV)$/.test(pos)) return false
  }
  return false
}

/** The "and seen" of "had met him, a week after the vote, and seen him weep". */
function goesOnBehind(tokens: readonly Token[], from: number, limit: number): boolean {
  let comma = from
  while (comma < limit && !isComma(tokens[comma])) comma++
  const verb = tokens[comma + 2]
  return comma + 2 < limit && tokens[comma + 1]!.pos === 'CCONJ' && verb!.pos === 'VERB' && tenseOf(verb!) === null
}

const PERIODS = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/

/** The main verb after a relative clause that reports: "Roe, who said it was over, left", "Roe, who rose and said it was over, left". */
function outsideVerb(tokens: readonly Token[], start: number, cue: Cue | null): boolean {
  const reach = cue && !cue.subject ? 12 : 6
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) if (tokens[i]!.lower === 'who') return true
  // "Roe, asked if it was over, left"
  const besides = cue?.form.form === 'past' && isComma(tokens[cue.first - 1])
  if (besides && (cue.subject === null || cue.subject.last === cue.first - 1)) return true
  return cue?.subject != null && tokens[cue.subject.first]!.lower === 'who'
}

/** Where "https://t.co/8lh" or "pic.twitter.com/OZX" starts that ends at a token; 0 where neither does. */
function linkStart(tokens: readonly Token[], end: number, floor: number): number {
  let first = end - 1
  while (first - 1 > floor && end - first < 12 && tokens[first - 1]!.end === tokens[first]!.start) first--
  const opens = tokens[first]
  return first > floor && (opens?.lower.startsWith('http') || (opens?.lower === 'pic' && end - first > 2)) ? first : 0
}

const closes = (text: string): boolean => text === '.' || /^(?:[.?!…]+|[)\]])$/.test(text)

/** The sentence's last token but its closing marks and links behind it: an index one past what may be content. */
export function sentenceBody(tokens: readonly Token[], sentence: DocumentSentence): number {
  let end = sentence.last
  for (let link = linkStart(tokens, end, sentence.first); link > 0; link = linkStart(tokens, end, sentence.first))
    end = link
  while (end > sentence.first && !tokens[end - 1]!.mark && closes(tokens[end - 1]!.text)) {
    if (tokens[end - 1]!.text === ')' && opensInside(tokens, sentence.first, end - 1)) break
    end--
  }
  return end
}

/** "Two fell (a third badly)."; not "(Two fell badly.)" */
function opensInside(tokens: readonly Token[], first: number, close: number): boolean {
  for (let i = close - 1; i > first; i--) if (tokens[i]!.text === '(') return true
  return false
}
