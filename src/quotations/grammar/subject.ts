import type { Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { datedEnd } from './adjuncts.ts'
import { namedBeforeApposition } from './apposition.ts'
import { describedBy } from './described-by.ts'
import { namedBeforeRole } from './named-before-role.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { endsSeries, seriesAfter, seriesBefore } from './series.ts'
import {
  carriesClause,
  isCapitalised,
  isComma,
  isDash,
  isHave,
  isHyphen,
  isInsideNounPhrase,
  isNameSuffix,
  isNominal,
  isPossessive,
  isSpacedHyphen,
} from './tags.ts'
import { isDate, isTime, isTimeOnly } from './time.ts'
import type { TokenRange } from './token-range.ts'

/** How a verb's subject was found. */
export type SubjectPlace = 'before' | 'apposition' | 'inverted' | 'clause' | 'source'

export interface Subject extends TokenRange {
  readonly place: SubjectPlace
}

const inApposition = (range: TokenRange | null): Subject | null =>
  range && { first: range.first, last: range.last, place: 'apposition' }

/**
 * The subject to the left of a verb group: "Blinken said", "Blinken on Sunday said", "Kallas, Estonia's prime minister,
 * said", "Gates, who served under Bush, said"; of "Roe, who says" it is "who".
 */
export function subjectBefore(tokens: readonly Token[], group: number, floor: number): Subject | null {
  const timeless = withoutTime(tokens, group, floor)
  // "The mayor himself said"
  const end = REFLEXIVE.has(tokens[timeless - 1]?.lower ?? '') ? timeless - 1 : timeless
  if (end <= floor) return null
  const before = tokens[end - 1]!
  // "Orbis Systems, Inc., said"
  if (isComma(before) && isNameSuffix(tokens[end - 2]) && isComma(tokens[end - 3]) && end - 3 > floor)
    return subjectBefore(tokens, end - 1, floor)
  if (isComma(before) || isDash(before) || isSpacedHyphen(tokens, end - 1))
    return inApposition(namedBeforeApposition(tokens, end - 1, floor))
  if (before.mark && tokens[end - 2]?.text === ',') return inApposition(namedBeforeApposition(tokens, end - 1, floor))
  // "though most agreed"
  if (before.lower === 'most' && before.pos === 'ADV') return { first: end - 1, last: end, place: 'before' }
  const phrase = nounPhraseBefore(tokens, end, floor)
  // "Roe, who in two earlier books had said"
  const who = phrase ? whoBeforeTime(tokens, phrase.first) : -1
  if (who > floor) return { first: who, last: who + 1, place: 'before' }
  // "A survey held between 17 and 23 March found"
  const between = phrase ? betweenBefore(tokens, phrase) : -1
  if (between > floor) return subjectBefore(tokens, between, floor)
  // "Police had last month charged"
  if (phrase && isHave(tokens[phrase.first - 1]) && isDate(tokens, phrase) && phrase.first - 1 > floor)
    return subjectBefore(tokens, phrase.first - 1, floor)
  if (phrase && (before.lower === 'who' || before.lower === 'which'))
    return { first: end - 1, last: end, place: 'before' }
  // "Cross also said": a name that the tagger takes for a verb
  if (!phrase && end - 1 === floor && before.pos === 'VERB' && isCapitalised(before))
    return /(?:ed|ing)$/.test(before.lower) || verbForm(before.lower)
      ? null
      : { first: floor, last: end, place: 'before' }
  if (!phrase) return null
  // "and in recent days said"
  if (
    SPANS.test(before.lower) &&
    /^(?:in|over|for)$/.test(tokens[phrase.first - 1]?.lower ?? '') &&
    isRecent(tokens, phrase)
  )
    return subjectBefore(tokens, phrase.first - 1, floor)
  const series = isComma(tokens[phrase.first - 1]) && endsSeries(tokens, phrase)
  const named = series
    ? null
    : (namedBeforeComma(tokens, phrase.first, floor) ?? namedBeforeRole(tokens, phrase, group, floor))
  if (named) return { ...named, place: 'apposition' }
  const { first, last } = describedBy(tokens, phrase, floor) ?? seriesBefore(tokens, phrase, floor)
  return { first, last, place: 'before' }
}

/** The "between" before "23 March" of "between 17 and 23 March"; else -1. */
function betweenBefore(tokens: readonly Token[], { first, last }: TokenRange): number {
  const day = tokens[last - 1]!
  if (!(isTime(tokens, last - 1) || day.pos === 'NUM')) return -1
  for (let i = first; i > first - 6 && i > 0; i--) if (tokens[i]!.lower === 'between') return i
  return -1
}

/** "recent days", "the last two weeks". */
const isRecent = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:recent|last|past)$/.test(lower))

/** The "who" of "who in two earlier books", from where the noun's phrase starts; else -1. */
function whoBeforeTime(tokens: readonly Token[], noun: number): number {
  let i = noun - 1
  while (i > 0 && /^(?:NUM|ADJ|ADV|DET)$/.test(tokens[i]!.pos)) i--
  return tokens[i]?.pos === 'ADP' && tokens[i - 1]?.lower === 'who' ? i - 1 : -1
}

const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themself', 'themselves'])

/**
 * "Jane Roe" of '"It rained," Jane Roe, a farmer in Lund told the paper' and of 'Jane Roe, from the Lamp Makers union said': the
 * comma behind the description is often left out.
 */
function namedBeforeComma(tokens: readonly Token[], description: number, floor: number): TokenRange | null {
  let opens = description
  if (!isComma(tokens[opens - 1]))
    while (opens > floor && opens > description - 6 && !isComma(tokens[opens - 1])) {
      if (!isCapitalised(tokens[opens - 1]) && !/^(?:from|of|the|and)$/.test(tokens[opens - 1]!.lower)) return null
      opens--
    }
  if (!isComma(tokens[opens - 1]) || !/^(?:an?|the|from|of)$/.test(tokens[opens]!.lower)) return null
  const name = nounPhraseBefore(tokens, opens - 1, floor)
  if (!name || name.last - name.first < 2 || name.last !== opens - 1 || isDate(tokens, name)) return null
  // "Travelling in Lund, the mayor said"
  if (tokens[name.first + 1]!.pos === 'ADP' && /(?:ing|ed|born)$/.test(tokens[name.first]!.lower)) return null
  const starts = tokens[name.first - 1]?.mark || name.first === floor
  return starts && isCapitalised(tokens[name.first]) && isCapitalised(tokens[name.last - 1]) ? name : null
}

/** The subject to the right of a verb: "said Ryabkov", "said the head of US diplomacy". */
export function subjectAfter(tokens: readonly Token[], from: number, limit: number): Subject | null {
  // "Asked a minute later"
  if (from >= limit || isTime(tokens, from) || datedEnd(tokens, from) > 0) return null
  // "tweeted another"
  if (/^(?:another|others)$/.test(tokens[from]!.lower) && (from + 1 >= limit || /^[.,]$/.test(tokens[from + 1]!.text)))
    return { first: from, last: from + 1, place: 'inverted' }
  const phrase = nounPhraseAfter(tokens, from, limit)
  if (!phrase) return null
  // "has posted this on Facebook"
  if (
    phrase.last - from === 1 &&
    /^(?:this|these|it|him|her|them|me|us|(?:no|any|some|every)thing|little|much|yes|no)$/.test(tokens[from]!.lower)
  )
    return null
  const next = tokens[phrase.last]
  const called = next && (/^(?:known|named|called)$/.test(next.lower) || opensParticiple(tokens, phrase.last))
  if (phrase.last < limit && next && carriesClause(next) && !called && !/^[\p{Lu}]/u.test(next.text)) return null
  // "repeated six times"
  if (/^times$/.test(tokens[phrase.last - 1]!.lower) && tokens[phrase.last - 2]?.pos === 'NUM') return null
  if (next && phrase.last < limit && isTime(tokens, phrase.last) && !hasNoun(tokens, phrase)) return null
  let named = false
  for (let i = phrase.first; i < phrase.last; i++)
    named ||= isNominal(tokens[i]) || isHyphen(tokens[i]) || hasPersonNoun(tokens[i])
  if (!named) return null
  const { first, last } = seriesAfter(tokens, withOrigin(tokens, phrase, limit), limit)
  return { first, last, place: 'inverted' }
}

/** The "quoted" of "one teacher quoted by the paper". */
export const opensParticiple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  /(?:ed|wn|en)$/.test(tokens[i]!.lower) &&
  /^(?:by|in|from|at|on)$/.test(tokens[i + 1]?.lower ?? '')

/** "a man from the gallery" whole, who has no name: not "said Roe from the gallery", "said a man in May". */
function withOrigin(tokens: readonly Token[], phrase: TokenRange, limit: number): TokenRange {
  const { first, last } = phrase
  if (!/^(?:an?|one|another)$/.test(tokens[first]!.lower) || last + 1 >= limit) return phrase
  if (!/^(?:from|at|behind)$/.test(tokens[last]!.lower) || isTime(tokens, last + 1)) return phrase
  return { first, last: nounPhraseAfter(tokens, last + 1, limit)?.last ?? last }
}

/** Not so "one recent", which leads up to "morning". */
const hasNoun = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')

/** The subject of a participle behind "with": "..., with the ministry saying that"; not in "started with a warning". */
export function subjectWith(tokens: readonly Token[], participle: number, floor: number): Subject | null {
  if (tokens[participle - 1]?.pos === 'CCONJ') return subjectOfSeries(tokens, participle - 1, floor)
  for (let i = participle - 1; i > Math.max(floor, participle - 12); i--) {
    const token = tokens[i]!
    // "with the union and even its rivals saying that"
    const joins = /^(?:and|from|in|at|for|over)$/.test(token.lower)
    if (i < participle - 1 && (joins || (token.pos === 'ADV' && tokens[i - 1]!.lower === 'and'))) continue
    if (token.lower === 'with') {
      const named = tokens.slice(i + 1, participle).some((one) => isNominal(one) && one.pos !== 'NUM')
      return named ? { first: i + 1, last: participle, place: 'clause' } : null
    }
    if (!isInsideNounPhrase(token) && !isPossessive(token) && !isHyphen(token) && token.lower !== 'of') return null
  }
  return null
}

/** "Roe" of "with Roe staying away from the meeting and [alleging that]"; not of "with Roe, who stayed away and [alleged]". */
function subjectOfSeries(tokens: readonly Token[], conjunction: number, floor: number): Subject | null {
  for (let i = conjunction - 1; i > Math.max(floor, conjunction - 30); i--) {
    const token = tokens[i]!
    if (carriesClause(token) || token.mark || token.text === ';') return null
    if (token.lower !== 'with') continue
    const phrase = nounPhraseAfter(tokens, i + 1, conjunction)
    const doing = phrase && tokens[phrase.last]!.pos === 'VERB' && tokens[phrase.last]!.lower.endsWith('ing')
    if (doing) return { ...phrase, place: 'clause' }
  }
  return null
}

const LATE = /^(?:late|early|later|earlier)$/

const SPANS = /^(?:minute|hour|day|week|month|year|decade|season|term)s$/

/** "who [just a week ago] said": before the words that tell how long ago, where the verb's group opens with "ago". */
function withoutSpan(tokens: readonly Token[], group: number, floor: number): number {
  let i = group - 1
  if (i <= floor || !(isTime(tokens, i) || SPANS.test(tokens[i]!.lower))) return group
  while (i - 1 > floor && /^(?:NUM|ADJ|DET)$/.test(tokens[i - 1]!.pos) && group - i < 5) i--
  if (i - 1 > floor && /^(?:just|only|barely|almost|nearly|over|about)$/.test(tokens[i - 1]!.lower)) i--
  if (i - 2 > floor && tokens[i - 1]!.lower === 'than' && /^(?:less|more|fewer)$/.test(tokens[i - 2]!.lower)) i -= 2
  return i
}

const IN_TURN = /^(?:at (?:first|last|once|length)|in (?:turn|fact|part|effect|short)|of course|for once)$/

/** "Roe, whose mill burned, [last year] said": before a time that a comma parts from the subject. */
function pastComma(tokens: readonly Token[], group: number, floor: number): number {
  let i = group
  while (i - 1 > floor && (isTime(tokens, i - 1) || /^(?:last|this|past|next|that|same)$/.test(tokens[i - 1]!.lower)))
    i--
  return i < group && isTime(tokens, group - 1) && isComma(tokens[i - 1]) ? i : group
}

/** "Friday", "on Sunday", "earlier this week", "in a statement": between a subject and its verb. */
function withoutTime(tokens: readonly Token[], group: number, floor: number): number {
  // "Roe, a nurse, at first told", "Roe, a nurse, in turn told"
  for (const at of [group - 1, group - 2])
    if (at > floor && tokens[at]!.pos === 'ADP' && IN_TURN.test(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`))
      return at
  if (group - 1 > floor && /^(?:today|yesterday|tonight)$/.test(tokens[group - 1]!.lower)) return group - 1
  if (/^(?:ago|earlier|later)$/.test(tokens[group]!.lower)) return withoutSpan(tokens, group, floor)
  const set = pastComma(tokens, group, floor)
  if (set < group) return set
  for (let i = group - 1; i >= Math.max(floor + 1, group - 4); i--) {
    if (isTime(tokens, i) && isTimeOnly(tokens, i, group)) {
      // "Roe earlier this week said", "Roe late on Monday said"
      const late = i - (tokens[i - 1]?.pos === 'ADP' ? 2 : 1)
      const behind = tokens[late - 1]
      if (late > floor && LATE.test(tokens[late]!.lower) && (isNominal(behind) || isComma(behind))) return late
      const preposition = tokens[i - 1]
      if (preposition?.pos === 'ADP' && i - 1 > floor) return i - 1
      if (isNominal(preposition) && isCapitalised(preposition)) return i
    }
  }
  return group
}
