import type { Token } from '../../language/index.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { closingDash } from './opens-clause.ts'
import { subjectWithin } from './subject-within.ts'
import { carriesClause, isCapitalised, isComma, isDash, isPossessive, isSubjectPronoun, opensClause } from './tags.ts'
import { isTime } from './time.ts'

/** Prepositions of what surrounds a report: place, time, medium, listener. */
const PREPOSITIONS = new Set(
  'in on at during to from before after by with via through over for of about into following amid ahead'.split(' '),
)

/** They open what is said themselves: "said how", "said none of them". */
const NOT_SKIPPED = new Set(
  `how why where when none neither nothing half most some many few all both others even perhaps maybe probably possibly
  almost virtually practically hardly barely scarcely rarely never rather instead once`.split(/\s+/),
)

/**
 * Skips what may stand between a reporting verb and what it reports: "said [on Sunday] he", "said [in an interview with
 * the agency] that", "wrote [on Twitter]:", "said[, in a rare rebuke,] that". Returns the first token after it.
 */
export function skipAdjuncts(tokens: readonly Token[], start: number, limit: number): number {
  let i = start
  for (let steps = 0; steps < 8 && i < limit; steps++) {
    const next = skipOne(tokens, i, limit)
    if (next === i) return i
    i = next
  }
  return i
}

const DEGREES = new Set(
  'nearly almost about around roughly approximately some only just over exactly even fully up at'.split(' '),
)

/** "nearly 40 people", "as many as ten": part of what is said. */
export const counts = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.pos === 'NUM' && DEGREES.has(tokens[i]!.lower)) ||
  (/^(?:as|too|so|very)$/.test(tokens[i]!.lower) && /^(?:many|much|few|little)$/.test(tokens[i + 1]?.lower ?? ''))

function skipOne(tokens: readonly Token[], i: number, limit: number): number {
  const token = tokens[i]!
  if (token.mark) return i
  if (
    token.pos === 'ADV' &&
    !isPossessive(tokens[i + 1]) &&
    !isFiniteAuxiliary(tokens[i + 1]) &&
    !opensClause(token) &&
    !counts(tokens, i) &&
    !NOT_SKIPPED.has(token.lower)
  )
    return i + 1
  if (isTime(tokens, i)) {
    const end = timeEnd(tokens, i, limit)
    // "said the night shift was short"
    if (token.lower === 'the' && tokens[end]?.pos === 'NOUN' && PARTS_OF_DAY.test(tokens[end - 1]!.lower)) return i
    // "said Monday's vote was lost", "said yesterday was hard"
    return isPossessive(tokens[end]) || isFiniteAuxiliary(tokens[end]) ? i : end
  }
  const dated = datedEnd(tokens, i)
  if (dated > 0) return dated
  // "said when asked that", "said when reached by phone that"
  if (token.lower === 'when' && ASKED.test(tokens[i + 1]?.lower ?? '')) return i + 2
  if ((token.pos === 'ADP' || token.lower === 'following') && PREPOSITIONS.has(token.lower)) {
    const phrase = prepositionalEnd(tokens, i, limit)
    return Math.max(phrase, i)
  }
  if (isDash(token)) {
    const closing = closingDash(tokens, i, limit)
    if (closing > 0 && tokens[closing + 1]?.lower === 'that') return closing + 1
  }
  if (isComma(token)) {
    const closing = Math.max(parenthesisEnd(tokens, i, limit), pastRegion(tokens, i, limit))
    if (closing > i) return closing
  }
  return i
}

/** The "May 3" of "Monday, May 3". */
export const opensDate = (tokens: readonly Token[], i: number): boolean =>
  isTime(tokens, i) && /^\d{1,2}$/.test(tokens[i + 1]?.text ?? '')

/** The "two" of "said on Monday two men had left"; not the "3" of "May 3", "3 May". */
const countsNoun = (tokens: readonly Token[], i: number): boolean => {
  const pos = tokens[i + 1]?.pos ?? ''
  if (pos === 'SYM') return true
  return /^(?:NOUN|ADJ|NUM|ADP)$/.test(pos) && !/^\d{1,2}$/.test(tokens[i]!.text) && !isTime(tokens, i + 1)
}

/** "was", "had", "would": what has its subject before it. */
const isFiniteAuxiliary = (token: Token | undefined): boolean => token?.pos === 'AUX' && carriesClause(token)

/** Past the "late" of "late on Monday" and past "two days later", "a week ago", "overnight"; else -1. */
export function datedEnd(tokens: readonly Token[], i: number): number {
  const { lower, pos } = tokens[i]!
  if (lower === 'overnight') return i + 1
  if (lower === 'late' || lower === 'early') return /^(?:on|in|at)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : -1
  if (pos !== 'NUM' && !/^(?:an?|several)$/.test(lower)) return -1
  return PERIODS.test(tokens[i + 1]?.lower ?? '') && /^(?:later|ago|earlier)$/.test(tokens[i + 2]?.lower ?? '')
    ? i + 3
    : -1
}

const ASKED = /^(?:asked|reached|contacted|pressed|questioned|challenged|approached|interviewed)$/
const PERIODS = /^(?:moment|second|minute|hour|day|week|month|year|decade)s?$/

const PARTS_OF_DAY = /^(?:night|morning|afternoon|evening|weekend|summer|winter|spring|autumn)$/

function timeEnd(tokens: readonly Token[], start: number, limit: number): number {
  let i = start
  while (
    i < limit &&
    (isTime(tokens, i) ||
      (isComma(tokens[i]) && opensDate(tokens, i + 1)) ||
      (i > start && tokens[i]!.pos === 'NUM' && !countsNoun(tokens, i)) ||
      /^(?:night|morning|afternoon|evening|noon)$/.test(tokens[i]!.lower))
  )
    i++
  return Math.max(i, start + 1)
}

const APPROXIMATE = new Set(['about', 'over', 'at'])

/** "about half", "over 40", "at least 40": an amount, and no place or topic. */
export const isQuantity = (tokens: readonly Token[], i: number): boolean =>
  /^(?:half|least|most)$/.test(tokens[i]?.lower ?? '') ||
  (tokens[i]?.pos === 'NUM' &&
    !/^\d{1,2}[:.]\d\d$|^(?:19|20)\d\d$/.test(tokens[i]!.text) &&
    !/^[ap]\.?m\.?$/.test(tokens[i + 1]?.lower ?? ''))

/** "in a Facebook post" of "in a Facebook post parents should wait": past the medium, where another noun follows it. */
function mediumEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i + 1 < last; i++)
    if (
      MEDIUM.test(tokens[i]!.lower) &&
      /^(?:NOUN|PROPN)$/.test(tokens[i + 1]!.pos) &&
      tokens[i + 1]!.lower !== 'page' &&
      !MEDIUM.test(tokens[i + 1]!.lower)
    )
      return i + 1
  return -1
}

const MEDIUM = /^(?:post|statement|email|e-mail|tweet|letter|note|message|briefing|memo|filing|interview|video|speech)$/
const PUBLISHED =
  /^(?:posted|published|issued|released|broadcast|aired|shared|carried|read|sent|emailed|circulated|tweeted|streamed|uploaded|recorded|written|given|delivered|lodged|filed|submitted|obtained|seen|held|hosted|attended|convened|organi[sz]ed|addressed)$/

/** The end of "in an interview with CNN", "on Sunday", "at a rally in Ohio". */
function prepositionalEnd(tokens: readonly Token[], start: number, limit: number): number {
  let i = start + 1
  if (APPROXIMATE.has(tokens[start]!.lower) && isQuantity(tokens, i)) return start
  while (i < limit && tokens[i]!.pos === 'ADP') i++
  if (i < limit && isTime(tokens, i)) {
    const end = timeEnd(tokens, i, limit)
    // "at Monday's meeting"
    if (!isPossessive(tokens[end])) return end
  }
  if (i < limit && tokens[i]!.pos === 'VERB' && tokens[i]!.lower.endsWith('ing')) i++
  if (i >= limit || isSubjectPronoun(tokens[i])) return start
  const phrase = nounPhraseAfter(tokens, i, limit)
  if (!phrase) return start
  const medium = mediumEnd(tokens, i, phrase.last)
  if (medium > 0) return medium
  const subject = subjectWithin(tokens, phrase, limit)
  if (subject > 0) return subject
  // "in a statement posted on the council's website"
  const published = tokens[phrase.last]
  if (phrase.last + 1 >= limit || !PUBLISHED.test(published?.lower ?? '')) return phrase.last
  if (isTime(tokens, phrase.last + 1)) return timeEnd(tokens, phrase.last + 1, limit)
  if (tokens[phrase.last + 1]!.lower === 'online') return phrase.last + 2
  return tokens[phrase.last + 1]!.pos === 'ADP' ? prepositionalEnd(tokens, phrase.last + 1, limit) : phrase.last
}

/** Past the ", Ohio" of "told farmers in Lund, Ohio on Sunday that"; the comma itself where none is. */
function pastRegion(tokens: readonly Token[], comma: number, limit: number): number {
  if (!isCapitalised(tokens[comma - 1])) return comma
  let end = comma + 1
  while (end < limit && end < comma + 4 && isCapitalised(tokens[end]) && !isTime(tokens, end)) end++
  if (end === comma + 1 || end >= limit) return comma
  const day = tokens[end]!.lower === 'on' ? end + 1 : end
  return tokens[end]!.lower === 'that' || isTime(tokens, day) ? end : comma
}

/** From a comma, the token after the comma that closes what it sets off, when "that" or a quote mark follows. */
function parenthesisEnd(tokens: readonly Token[], comma: number, limit: number): number {
  for (let i = comma + 1; i < Math.min(limit, comma + 25); i++) {
    const token = tokens[i]!
    if (token.mark) return comma
    if (isComma(token)) return tokens[i + 1]?.lower === 'that' ? i + 1 : comma
    if (carriesClause(token) && i === comma + 1) return comma
  }
  return comma
}
