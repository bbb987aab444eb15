import type { Token } from '../../language/index.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { skipAdjuncts } from './adjuncts.ts'
import type { Cue } from './cue.ts'
import { isWork } from './issued-by.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { hasFinite } from './opens-clause.ts'
import { tenseOf } from './tense.ts'
import { isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

/**
 * Where what tells when or where it was said starts behind an object: the "in" of "called the plan a farce in a tweet on
 * Friday", the "during" of "condemned the plan during a stop in Lund"; else the object's end. What a thing is called is over
 * before any date: "called the plan a farce [on Friday]"; not "announced a vote on Friday".
 */
export function adjunctBehind(tokens: readonly Token[], { form }: Cue, { first, last }: TokenRange): number {
  const names = NAMES.test(form.verb.lemma)
  let dated = form.verb.lemma === 'call'
  let finite = tenseOf(tokens[first]!) !== null
  let plain = true
  let doing = false
  for (let i = first + 1; i < last; i++) {
    const { quote, pos, lower } = tokens[i]!
    if (lower === 'as' || quote >= 0) dated = names
    if (quote >= 0) continue
    if (!finite && i > first + 1 && follows(tokens, i, last, plain)) return beforePeriod(tokens, i)
    if (CLAUSES.test(lower)) return last
    if (tenseOf(tokens[i]!)) finite = true
    if (lower.endsWith('ing')) plain = false
    // "accused Roe of lying in an interview": it may be there that she lied
    doing ||= lower.endsWith('ing') && /^(?:of|for)$/.test(tokens[i - 1]!.lower)
    if (OWNS_DATE.test(lower)) dated = false
    const opens =
      pos === 'ADP'
        ? PLACES.test(lower) && isOccasion(tokens, i + 1, last, dated)
        : dated && isTime(tokens, i) && tokens[i - 1]!.pos !== 'ADP'
    if (opens && !doing && i > first + 1 && isAllAdjunct(tokens, i, last)) return i
  }
  return last
}

/**
 * "called for a ban [following the fire]", "called her son a hero [before explaining why]"; of a plain object also "announced the plan
 * [after she had left]".
 */
function follows(tokens: readonly Token[], i: number, last: number, plain: boolean): boolean {
  const { lower } = tokens[i]!
  if (lower === 'following' || lower === 'amid')
    return tokens[i - 1]!.pos !== 'DET' && /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')
  if (lower !== 'before' && lower !== 'after') return false
  if (verbForm(tokens[i + 1]?.lower ?? '')?.form === 'ing') return true
  return plain && lower === 'after' && isEvent(tokens, i + 1, last)
}

/** The "two" of "two days after"; else the same place. */
const beforePeriod = (tokens: readonly Token[], at: number): number =>
  PERIODS.test(tokens[at - 1]!.lower) && /^(?:NUM|DET)$/.test(tokens[at - 2]!.pos) ? at - 2 : at
const PERIODS = /^(?:minute|hour|day|week|month|year)s?$/

/** "after she had left", "after cutting ties"; not "after ten at night". */
const isEvent = (tokens: readonly Token[], at: number, last: number): boolean =>
  tokens[at]?.lower.endsWith('ing') === true || hasFinite(tokens, at, last)

/** They open a clause, which has what follows for itself: "voiced hope that she would win in a debate". */
const CLAUSES = /^(?:that|who|whom|which|whose|where|when|because|if|whether)$/
/** What follows these may be dated itself: "called it rude for her to leave on Friday". */
const OWNS_DATE = /^(?:for|to|,)$/
const NAMES = /^(?:call|describe|label|brand|dub|term|characteri[sz]e|portray)$/
const PLACES = /^(?:in|at|on|during|over)$/

/** "a rally in Lund", "his speech", "an interview"; behind what something is called also "Friday", "the weekend". */
function isOccasion(tokens: readonly Token[], at: number, limit: number, dated: boolean): boolean {
  if (dated && (isTime(tokens, at) || tokens[at + 1]?.lower === 'weekend')) return true
  if (!/^(?:an?|another)$/.test(tokens[at]?.lower ?? '')) return false
  const phrase = nounPhraseAfter(tokens, at, limit)
  return phrase !== null && (isWork(tokens[phrase.last - 1]) || OCCASIONS.test(tokens[phrase.last - 1]!.lower))
}

const OCCASIONS =
  /^(?:rally|speech|interview|debate|stop|visit|conference|briefing|hearing|appearance|meeting|call|address|broadcast|event|video|forum|session|podcast|op-ed|column|essay|dinner|sermon|lecture)$/

const TELLS_WHEN = /^(?:after|before|when|while)$/

/** Whether adjuncts alone follow, up to an end or to a clause that tells when: "on Friday after the vote had failed", "in a tweet and at a rally". */
function isAllAdjunct(tokens: readonly Token[], at: number, last: number): boolean {
  const end = skipAdjuncts(tokens, at, last)
  if (end >= last) return true
  if (end === at) return false
  const { lower } = tokens[end]!
  if (lower === 'and' && end + 1 < last && tokens[end + 1]!.pos === 'ADP') return isAllAdjunct(tokens, end + 1, last)
  return TELLS_WHEN.test(lower) || tokens.slice(at + 1, end).some((token) => TELLS_WHEN.test(token.lower))
}
