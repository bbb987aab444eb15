import { countryOf, type Token } from '../../language/index.ts'
import { hasParticle } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { isWork, PHRASAL } from './issued-by.ts'
import {
  isArticle,
  isCapitalised,
  isComma,
  isGeneration,
  isHyphen,
  isIndefinite,
  isInsideNounPhrase,
  isNominal,
  isPossessive,
  isSubjectPronoun,
} from './tags.ts'
import { isTime } from './time.ts'
import { LONGEST, type TokenRange } from './token-range.ts'

const RELATIVE = new Set(['who', 'that', 'which', 'whose', 'whom'])
const JOINING = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'on',
  'with',
  'to',
  'by',
  'near',
  'under',
  'against',
  'about',
  'between',
  'behind',
  'across',
  'inside',
  'outside',
  'within',
  'among',
])

/** A weekday before a name; not that of "on Friday Night Live". */
const isDayBefore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.endsWith('day') && isTime(tokens, i) && isCapitalised(tokens[i + 1]) && !isTime(tokens, i + 1)

/** What opens a relative clause that has a subject of its own. */
const OPENS_RELATIVE = new Set(['that', 'which', 'whom', 'what'])
/** Words and marks that stand before a noun phrase and are none of it. */
const OUTSIDE = new Set(['when', 'where', 'how', 'why', '/', '•', '·', '▪', '*'])

/**
 * The noun phrase that ends just before a token, scanned to the left: "the head of US diplomacy", "officials in Kyiv who
 * asked not to be named" (the range is then that of what the clause describes, "officials in Kyiv").
 * @param floor the first token that may belong to it
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  let last = end
  let i = end - 1
  const lowest = Math.max(floor, end - LONGEST)
  // "called it a farce and [said]": what a conjunction joins on to is no subject
  if (i < lowest || tokens[i]!.pos === 'CCONJ') return null
  if (isSubjectPronoun(tokens[i])) {
    if (tokens[i]!.lower !== 'who') return { first: i, last: end }
    return nounPhraseBefore(tokens, isComma(tokens[i - 1]) ? i - 1 : i, floor)
  }
  // "a ruling that [said]"
  if ((tokens[i]!.lower === 'that' || tokens[i]!.lower === 'which') && i > lowest && tokens[i - 1]!.pos === 'NOUN')
    return nounPhraseBefore(tokens, i, floor)
  let conjunction = -1
  for (; i >= lowest; i--) {
    const token = tokens[i]!
    if (token.text === ')') {
      const open = openingBracket(tokens, i, lowest)
      if (open < 0) break
      i = open
      continue
    }
    // "Walter Roe, Jr. [said]"
    if (i < end - 1 && isComma(token) && isGeneration(tokens[i + 1])) continue
    // "Lamp Makers Assn. officials"
    if (
      token.text === '.' &&
      i + 1 < last &&
      i > lowest &&
      isCapitalised(tokens[i - 1]) &&
      tokens[i - 1]!.end === token.start
    )
      continue
    if (token.mark) {
      const nickname = nicknameBefore(tokens, i, lowest)
      if (nickname < 0) break
      i = nickname
      continue
    }
    if (isSubjectPronoun(token) && token.lower !== 'it' && token.lower !== 'you') break
    if (i + 1 < last && opensRelative(tokens, i)) break
    if (isHyphen(token) && tokens[i - 1]?.text === ')') break
    // "the money [France said]"
    if (i === end - 1 && i > lowest && tokens[i - 1]!.pos === 'NOUN' && isLandAfterNoun(tokens, i))
      return { first: i, last: end }
    // "in a move [ministers said]"
    if (isIndefinite(token) && i + 2 < end && isGroupNoun(tokens[end - 1]!.lower) && isCommonNoun(tokens[end - 2]!))
      return { first: end - 1, last: end }
    // "In a statement [the union said]", "On Sunday [the engineer said]"
    if (isArticle(token) && i + 1 < last && i > lowest && isNominal(tokens[i - 1])) {
      i--
      break
    }
    // "At a meeting on Friday [Jane Roe said]"
    if (i + 1 < last && tokens[i - 1]?.lower === 'on' && isDayBefore(tokens, i)) break
    if (isInsideNounPhrase(token) || isPossessive(token) || isHyphen(token) || token.text === '&' || token.text === '/')
      continue
    if (hasParticle(token) && isCapitalised(tokens[i + 1])) continue
    if (isHyphen(tokens[i - 1]) && tokens[i - 1]!.end === token.start) continue
    // "the group Doctors Beyond Walls", "Sudarat Na Pombejra": any word within a name
    if (
      isCapitalised(token) &&
      isCapitalised(tokens[i + 1]) &&
      isCapitalised(tokens[i - 1]) &&
      !/^(?:AUX|VERB|CCONJ)$/.test(token.pos)
    )
      continue
    // "an inside source", "the then mayor"
    if (token.pos === 'ADP' && i + 1 < last && i > lowest && tokens[i - 1]!.pos === 'DET' && isNominal(tokens[i + 1]))
      continue
    if (token.lower === 'per' && tokens[i + 1]?.lower === 'cent') continue
    if (token.pos === 'ADP' || token.lower === 'to') {
      // "In a statement on Monday [Roe said]"
      const dated = last === end ? pastDate(tokens, i + 1, last) : last
      if (dated > i + 1 && dated < last) return { first: dated, last }
      if (JOINING.has(token.lower) && i > lowest && endsNoun(tokens[i - 1]!)) continue
      // "those around Roe", "people close to Roe"
      if (i > lowest && /^(?:those|people|aides|everyone)$/.test(tokens[i - 1]!.lower) && SURROUNDS.test(token.lower))
        continue
      // "a person briefed on the talks"
      const verb = PHRASAL.has(tokens[i - 1]?.lower ?? '') && isIntroduced(tokens, i - 3) ? i - 2 : i - 1
      if (verb > lowest && isReducedRelative(tokens, verb) && endsNoun(tokens[verb - 1]!)) {
        i = verb + 1
        continue
      }
      const joined = verb > lowest && isSeenBy(tokens, verb) ? participleBefore(tokens, verb - 1, lowest) : -1
      if (joined < 0) break
      last = joined
      i = joined
      continue
    }
    if (token.pos === 'CCONJ') {
      if (i <= lowest || !endsNoun(tokens[i - 1]!)) break
      // "used as pawns but [Roe said]"; not "all but two said"
      if (token.lower === 'but' && !/^(?:all|every(?:one|body)|none|nobody)$/.test(tokens[i - 1]!.lower)) break
      if (conjunction < 0) conjunction = i
      continue
    }
    // "A study released late last month by the union"
    if (/^(?:early|late|earlier|later)$/.test(token.lower) && isTime(tokens, i + 1) && isReducedRelative(tokens, i - 1))
      continue
    if (token.pos === 'ADV' && (tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'NUM') && i > lowest) continue
    if ((isModifier(tokens, i) && i + 1 < last) || (isGerund(tokens, i) && i > lowest)) continue
    if (i === end - 1 && closesBareRelative(tokens, i, lowest)) {
      last = i - 1
      i--
      continue
    }
    const called = i === end - 1 && token.pos === 'VERB' ? asksFor(tokens, i, lowest) : -1
    if (called > 0) {
      last = called
      i = called
      continue
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const antecedent = relativeBefore(tokens, i, lowest)
      if (antecedent > 0) {
        last = antecedent
        i = antecedent
        conjunction = -1
        continue
      }
      if (
        i > lowest &&
        isReducedRelative(tokens, i) &&
        (endsNoun(tokens[i - 1]!) || tokens[i - 1]!.lower === 'those') &&
        !isSubjectPronoun(tokens[i - 1])
      ) {
        last = i
        continue
      }
      const told = conjunction < 0 && last === end && i + 1 < end ? hurtWhen(tokens, i, lowest) : -1
      if (told > 0) {
        last = told
        i = told
        continue
      }
      if (conjunction >= 0) i = conjunction
      else if (last < end) return null
    }
    break
  }
  let first = i + 1
  if (conjunction >= 0 && first < conjunction) {
    const before = tokens[first - 1]
    if (
      before &&
      first > floor &&
      (before.pos === 'VERB' || before.pos === 'AUX' || (before.pos === 'ADP' && before.lower !== 'as'))
    )
      first = conjunction + 1
  }
  while (
    first < last &&
    (tokens[first]!.pos === 'CCONJ' ||
      tokens[first]!.pos === 'ADP' ||
      OUTSIDE.has(tokens[first]!.lower) ||
      isHyphen(tokens[first]))
  )
    first++
  first = pastDate(tokens, first, last)
  return first < last && hasNominal(tokens, first, last) ? { first, last } : null
}

const DATING = new Set(['on', 'in', 'since', 'by'])

/** At "police" in "On Monday police [said]" and "On March 3 police [said]"; not past "On Monday's vote". */
function pastDate(tokens: readonly Token[], first: number, last: number): number {
  if (!DATING.has(tokens[first - 1]?.lower ?? '')) return first
  let i = first
  while (i < last && (isTime(tokens, i) || (i > first && /^\d/.test(tokens[i]!.text)))) i++
  return i < last && i > first && !isPossessive(tokens[i]) && isNominal(tokens[i]) ? i : first
}

/** The "hurt" of "the parents of a boy hurt when a lamp hit the wall", from the "hit" of the clause inside; else -1. */
function hurtWhen(tokens: readonly Token[], verb: number, lowest: number): number {
  let when = verb - 1
  while (when > lowest && isInsideNounPhrase(tokens[when]) && verb - when < 6) when--
  if (when === verb - 1 || !/^(?:when|after|before|while|where|as)$/.test(tokens[when]!.lower)) return -1
  for (let i = when - 1; i > lowest && i > when - 6; i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' && /(?:ed|en|wn|hurt|shot|hit)$/.test(lower) && endsNoun(tokens[i - 1]!)) return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1
  }
  return -1
}

const SURROUNDS = /^(?:around|behind|near|at|in|with|from|on|inside)$/

/** A country's name right behind a common noun: "the money France [says]"; not "the Bank of France". */
const isLandAfterNoun = (tokens: readonly Token[], i: number): boolean =>
  isCapitalised(tokens[i]) && !isCapitalised(tokens[i - 1]) && countryOf(tokens[i]!.text) !== null

const isCommonNoun = (token: Token): boolean => token.pos === 'NOUN' && !isCapitalised(token)

/** The "it polled" of "three in ten of the people it polled". */
const closesBareRelative = (tokens: readonly Token[], i: number, lowest: number): boolean =>
  i - 2 > lowest &&
  tokens[i]!.pos === 'VERB' &&
  /^(?:i|he|she|it|we|they)$/.test(tokens[i - 1]!.lower) &&
  tokens[i - 2]!.pos === 'NOUN'

/** The "thinking" of "a person familiar with her thinking". */
const isGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('ing') && /^(?:his|her|its|their|whose)$/.test(tokens[i - 1]?.lower ?? '')

/** The "shipping" of "the Danish shipping line"; not that of "the men shipping coal". */
const isModifier = (tokens: readonly Token[], i: number): boolean =>
  isPastModifier(tokens, i) ||
  (tokens[i]!.pos === 'VERB' &&
    tokens[i]!.lower.endsWith('ing') &&
    tokens[i + 1]?.pos === 'NOUN' &&
    (/^(?:DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '') ||
      (tokens[i - 1]?.pos === 'PROPN' && tokens[i - 2]?.pos === 'DET')))

/** The "leaked" of "a leaked copy of the memo". */
const isPastModifier = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  /(?:ed|en|wn)$/.test(tokens[i]!.lower) &&
  tokens[i - 1]?.pos === 'DET' &&
  /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')

/** "the plan [that officials said]", "the tax, [which critics said]": the subject stands after it; not "that man said". */
const opensRelative = (tokens: readonly Token[], i: number): boolean =>
  OPENS_RELATIVE.has(tokens[i]!.lower) &&
  i > 0 &&
  (tokens[i]!.lower !== 'that' || endsNoun(tokens[i - 1]!)) &&
  tokens[i + 1]!.pos !== 'VERB'

const endsNoun = (token: Token): boolean =>
  isNominal(token) || token.pos === 'ADJ' || token.text === ')' || token.pos === 'SYM' || token.pos === 'X'

function hasNominal(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'X') return true
  }
  return false
}

function isReducedRelative(tokens: readonly Token[], i: number): boolean {
  const { lower, pos } = tokens[i]!
  if (pos !== 'VERB') return false
  // "a report put before members", "an inquiry set up in May"; not "A nurse left for Lund"
  const next = tokens[i + 1]
  const apart = PHRASAL.has(next?.lower ?? '') && isIntroduced(tokens, i - 1)
  if (IRREGULAR.test(lower)) return (apart || isWork(tokens[i - 1])) && next?.pos === 'ADP'
  if (!/(?:ed|ing|en|wn|ne|pt|ght)$/.test(lower)) return false
  if (/^(?:surveyed|polled|interviewed|questioned|asked|affected|involved)$/.test(lower)) return true
  if (apart || isTime(tokens, i + 1) || (next?.pos === 'ADV' && isTime(tokens, i + 2))) return true
  // "a man given the job"; not "The paper published the stories of those who said"
  if (next?.pos === 'DET') return !/(?:ish|print|circulat|releas|issu|post)ed$/.test(lower)
  return next !== undefined && (next.pos === 'ADP' || next.lower === 'to' || isNominal(next))
}

/** The "seen" of "a memo written for lenders and seen by the paper": who saw it only passes it on. */
const isSeenBy = (tokens: readonly Token[], i: number): boolean =>
  /^(?:seen|obtained|reviewed|viewed|verified|read)$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.lower === 'by' &&
  tokens[i - 1]?.pos === 'CCONJ'

/** The first participle before a token that describes a noun, in the same clause: the "written" of "a memo written for lenders and"; else -1. */
function participleBefore(tokens: readonly Token[], end: number, lowest: number): number {
  for (let i = end - 1; i > lowest && i > end - 14; i--) {
    const { pos } = tokens[i]!
    if (pos === 'VERB' && isReducedRelative(tokens, i) && endsNoun(tokens[i - 1]!)) return i
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1
  }
  return -1
}

/** The "calling" of "a letter calling for the bridge to be shut", from the "shut" that ends it; else -1. */
function asksFor(tokens: readonly Token[], verb: number, lowest: number): number {
  const be = tokens[verb - 1]?.lower === 'be' ? verb - 1 : verb
  const to = be - 1
  if (tokens[to]?.lower !== 'to') return -1
  const participle = participleBefore(tokens, to, lowest)
  return participle > 0 && tokens[participle]!.lower.endsWith('ing') ? participle : -1
}

/** "a study", "the report", "a body": what is told to have been made; not "Roe teamed up with Lind". */
const isIntroduced = (tokens: readonly Token[], noun: number): boolean =>
  isWork(tokens[noun]) || /^an?$/.test(tokens[noun - 1]?.lower ?? '')

const IRREGULAR = /^(?:put|left|sent|read|held|set|found|made|laid)$/

/** From a verb inside "officials who asked not to be named", the index of "who"; -1 when there is none. */
function relativeBefore(tokens: readonly Token[], from: number, lowest: number): number {
  for (let i = from; i > lowest; i--) {
    const token = tokens[i]!
    if (token.mark || (token.pos === 'PUNCT' && !isHyphen(token))) return -1
    if (!RELATIVE.has(token.lower)) continue
    if (endsNoun(tokens[i - 1]!)) return i
    // "the audit on which it rests"
    return tokens[i - 1]!.pos === 'ADP' && i - 2 >= lowest && endsNoun(tokens[i - 2]!) ? i - 1 : -1
  }
  return -1
}

function openingBracket(tokens: readonly Token[], close: number, lowest: number): number {
  for (let i = close - 1; i >= Math.max(lowest, close - 14); i--) if (tokens[i]!.text === '(') return i
  return -1
}

function nicknameBefore(tokens: readonly Token[], close: number, lowest: number): number {
  const quote = tokens[close]!.quote
  for (let i = close - 1; i > Math.max(lowest, close - 6); i--) {
    const token = tokens[i]!
    if (token.quote !== quote) return -1
    if (token.mark) return isCapitalised(tokens[i - 1]) && isCapitalised(tokens[close + 1]) ? i : -1
  }
  return -1
}
