import type { Token } from '../../language/index.ts'
import { TIME_MODIFIERS, TIME_NOUNS } from '../lexicon/time-words.ts'
import {
  carriesClause,
  isCapitalised,
  isComma,
  isHyphen,
  isInsideNounPhrase,
  isNominal,
  isPossessive,
  isSubjectPronoun,
} from './tags.ts'

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** No subject is longer; it also keeps every scan bounded. */
const LONGEST = 40
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
const NAME_PARTS = new Set([
  'de',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'da',
  'dos',
  'di',
  'du',
  'ter',
  'ten',
])

/**
 * The noun phrase that ends just before a token, scanned to the left: "the head of US diplomacy", "officials in Kyiv who
 * asked not to be named" (the range is then that of what the clause describes, "officials in Kyiv").
 * @param floor the first token that may belong to it
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  let last = end
  let i = end - 1
  const lowest = Math.max(floor, end - LONGEST)
  if (i < lowest) return null
  if (isSubjectPronoun(tokens[i])) {
    if (tokens[i]!.lower !== 'who') return { first: i, last: end }
    return nounPhraseBefore(tokens, isComma(tokens[i - 1]) ? i - 1 : i, floor)
  }
  let conjunction = -1
  for (; i >= lowest; i--) {
    const token = tokens[i]!
    if (token.text === ')') {
      const open = openingBracket(tokens, i, lowest)
      if (open < 0) break
      i = open
      continue
    }
    if (token.mark) {
      const nickname = nicknameBefore(tokens, i, lowest)
      if (nickname < 0) break
      i = nickname
      continue
    }
    if (isSubjectPronoun(token) && token.lower !== 'it' && token.lower !== 'you') break
    if (isInsideNounPhrase(token) || isPossessive(token) || isHyphen(token) || token.text === '&' || token.text === '/')
      continue
    if (NAME_PARTS.has(token.lower) && isCapitalised(tokens[i + 1])) continue
    if (isHyphen(tokens[i - 1]) && tokens[i - 1]!.end === token.start) continue
    if (token.pos === 'ADP' || token.lower === 'to') {
      if (JOINING.has(token.lower) && i > lowest && endsNoun(tokens[i - 1]!)) continue
      break
    }
    if (token.pos === 'CCONJ') {
      if (i <= lowest || !endsNoun(tokens[i - 1]!)) break
      if (conjunction < 0) conjunction = i
      continue
    }
    if (token.pos === 'ADV' && (tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'NUM') && i > lowest) continue
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const antecedent = relativeBefore(tokens, i, lowest)
      if (antecedent > 0) {
        last = antecedent
        i = antecedent
        conjunction = -1
        continue
      }
      if (isReducedRelative(tokens, i) && i > lowest && endsNoun(tokens[i - 1]!)) {
        last = i
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
    if (before && first > floor && (before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'ADP'))
      first = conjunction + 1
  }
  while (
    first < last &&
    (tokens[first]!.pos === 'CCONJ' ||
      tokens[first]!.pos === 'ADP' ||
      tokens[first]!.text === '/' ||
      isHyphen(tokens[first]))
  )
    first++
  return first < last && hasNominal(tokens, first, last) ? { first, last } : null
}

/** The noun phrase that starts at a token: "the head of US diplomacy", "Kaja Kallas", "CNN's 'State of the Union' show". */
export function nounPhraseAfter(tokens: readonly Token[], start: number, limit: number): TokenRange | null {
  let head = false
  let joined = true
  let i = start
  const highest = Math.min(limit, start + LONGEST)
  for (; i < highest; i++) {
    const token = tokens[i]!
    if (token.mark) {
      const end = titleEnd(tokens, i, highest)
      if (end < 0 || !(isPossessive(tokens[i - 1]) || isTitleCase(tokens, i, end))) break
      i = end
      head = true
      joined = false
      continue
    }
    if (isPossessive(token) || isHyphen(token) || token.text === '&') {
      if (!head) break
      joined = true
      continue
    }
    if (isSubjectPronoun(token) && token.lower !== 'it' && token.lower !== 'you') {
      if (!head) i++
      head = true
      break
    }
    if (head && !joined && (token.pos === 'DET' || token.pos === 'PRON')) break
    if (head && !joined && isTime(tokens, i)) break
    if (
      isInsideNounPhrase(token) ||
      (isCapitalised(token) && !carriesClause(token)) ||
      (NAME_PARTS.has(token.lower) && isCapitalised(tokens[i + 1]))
    ) {
      if (
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'PRON' ||
        token.pos === 'NUM' ||
        token.pos === 'X'
      )
        head = true
      joined = !head
      continue
    }
    if (
      head &&
      (token.lower === 'of' || token.lower === 'for') &&
      i + 1 < highest &&
      isInsideNounPhrase(tokens[i + 1])
    ) {
      joined = true
      continue
    }
    if (
      head &&
      !joined &&
      token.pos === 'CCONJ' &&
      i + 1 < highest &&
      isInsideNounPhrase(tokens[i + 1]) &&
      !opensNewClause(tokens, i + 1, highest)
    ) {
      joined = true
      continue
    }
    break
  }
  return head && i > start ? { first: start, last: i } : null
}

/** Whether a time expression starts here: "Friday", "last week". */
export function isTime(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (TIME_NOUNS.has(token.lower)) return token.lower !== 'may' || isCapitalised(token)
  return TIME_MODIFIERS.has(token.lower) && TIME_NOUNS.has(tokens[i + 1]?.lower ?? '')
}

function opensNewClause(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    const token = tokens[i]!
    if (token.pos === 'PUNCT' && !isHyphen(token)) return false
    if (carriesClause(token)) return true
  }
  return false
}

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
  if (pos !== 'VERB' || !/(?:ed|ing|en|wn|ne|pt|ght)$/.test(lower)) return false
  const next = tokens[i + 1]
  return next !== undefined && (next.pos === 'ADP' || next.pos === 'DET' || next.lower === 'to' || isNominal(next))
}

/** From a verb inside "officials who asked not to be named", the index of "who"; -1 when there is none. */
function relativeBefore(tokens: readonly Token[], from: number, lowest: number): number {
  for (let i = from; i > lowest; i--) {
    const token = tokens[i]!
    if (token.mark || (token.pos === 'PUNCT' && !isHyphen(token))) return -1
    if (RELATIVE.has(token.lower)) return endsNoun(tokens[i - 1]!) ? i : -1
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

function titleEnd(tokens: readonly Token[], open: number, limit: number): number {
  const quote = tokens[open]!.quote
  let i = open
  while (i + 1 < Math.min(limit, open + 12) && tokens[i + 1]!.quote === quote) i++
  return tokens[i]!.mark && i > open ? i : -1
}

/** Whether every long word between two marks is capitalised, as in the title of a programme, and no full stop ends it. */
export function isTitleCase(tokens: readonly Token[], open: number, close: number): boolean {
  let words = 0
  for (let i = open + 1; i < close; i++) {
    const token = tokens[i]!
    if (token.mark || token.pos === 'PUNCT') continue
    words++
    if (!isCapitalised(token) && token.text.length > 3 && !/^\d/.test(token.text) && !/^['’]/.test(token.text))
      return false
    if (token.pos === 'AUX' || (words === 1 && !isCapitalised(token))) return false
  }
  return words > 0
}
