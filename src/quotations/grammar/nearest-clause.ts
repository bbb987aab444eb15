import type { Token } from '../../language/index.ts'
import { hasBodyWord, hasPersonNoun } from '../lexicon/kinds.ts'
import { leadStart, whomWho } from './main-subject.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { isReducedRelative } from './reduced-relative.ts'
import { subjectBefore } from './subject.ts'
import { carriesClause, isBe, isCapitalised, isComma, isIndefinite, isNominal, isSubjectPronoun } from './tags.ts'
import { REACH } from './tense.ts'
import type { TokenRange } from './token-range.ts'

const SUBORDINATE = /^(?:when|as|after|before|because|while|since|until|although|though|once|whereas|if)$/

/**
 * The subject of the clause nearest before a verb that has none of its own: "Lind" in "Roe wept, and Lind left, saying ...", in
 * "While Roe wept, Lind left, saying ..." and in "The hall cheered when Lind rose and said ..."; null where that is the first
 * clause, or a thing's ("Roe left, and rain fell, saying ..."), or one that only tells when ("Roe left as Lind wept, saying ...").
 *
 * @param from where the sentence begins
 * @param floor what stands before it is no clause of its own, such as the words of a report
 * @param joined whether "and" stands before a verb in the past or present, which goes on with the clause that it stands in
 */
export function nearestClauseSubject(
  tokens: readonly Token[],
  from: number,
  floor: number,
  before: number,
  joined: boolean,
): TokenRange | null {
  let parted = false
  for (let verb = before - 1; verb > Math.max(floor, before - REACH); verb--) {
    const token = tokens[verb]!
    if (token.quote >= 0) continue
    parted ||= isComma(token)
    if (!carriesClause(token)) continue
    let group = verb
    while (group - 1 > floor && (carriesClause(tokens[group - 1]) || tokens[group - 1]!.pos === 'ADV')) group--
    const found = group > floor ? subjectBefore(tokens, group, floor) : null
    verb = group
    if (found?.place !== 'before') continue
    if (found.first <= from) return null
    const within = joined && !parted
    // "Lind told Roe, who rose and said"
    if (within && tokens[found.first]!.lower === 'who') return ofWho(tokens, found.first, from)
    const subject = behindObject(tokens, found)
    if (
      !opensClause(tokens, withDescription(tokens, subject, from), from, within) ||
      isDescription(tokens, subject, group)
    )
      continue
    if (maySay(tokens, subject)) return subject
  }
  return null
}

/** "the union the Lamp Makers" of "and the union the Lamp Makers left", where the subject found is only its name. */
function withDescription(tokens: readonly Token[], subject: TokenRange, from: number): TokenRange {
  const noun = tokens[subject.first - 1]
  if (tokens[subject.first]!.lower !== 'the' || !noun || !(hasBodyWord(noun) || hasPersonNoun(noun))) return subject
  return { first: nounPhraseBefore(tokens, subject.first, from)?.first ?? subject.first, last: subject.last }
}

/** Whom "who" takes up; nobody behind "is", where the subject is who is meant: "The cook is Roe's brother, who rose and said". */
function ofWho(tokens: readonly Token[], who: number, from: number): TokenRange | null {
  const whom = whomWho(tokens, who, from)
  return whom && isBe(tokens[whom.first - 1]) ? null : whom
}

/** Whether a clause opens at its subject: behind "and", behind the comma that ends what leads up to it, and, for "and said", behind "when". */
function opensClause(tokens: readonly Token[], { first }: TokenRange, floor: number, joined: boolean): boolean {
  const before = tokens[first - 1]
  if (!before || before.quote >= 0) return false
  // "a day on which Roe sits down and tells us"
  if (joined && before.lower === 'which' && tokens[first - 2]?.pos === 'ADP') return true
  if (/^(?:that|which)$/.test(before.lower)) return isRemark(tokens, first - 1)
  if (/^(?:and|but|yet|so)$/.test(before.lower)) return !isInSeries(tokens, first - 1, floor)
  if (SUBORDINATE.test(before.lower))
    return joined ? !goesOnInSeries(tokens, first - 1, floor) : before.lower === 'while' && isComma(tokens[first - 2])
  return isComma(before) && leadsUp(tokens, floor, first - 1)
}

/** "Lind" of the "theft and Lind" in "They charged Roe with theft and Lind left": no subject stands behind a preposition. */
function behindObject(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  if (tokens[first - 1]!.pos !== 'ADP' || SUBORDINATE.test(tokens[first - 1]!.lower)) return { first, last }
  for (let i = last - 1; i > first; i--) if (tokens[i]!.lower === 'and') return { first: i + 1, last }
  return { first, last }
}

/** The "that" of "it was rigged, a charge that Roe denied, saying ...": the sentence goes on from what is told of it. */
const isRemark = (tokens: readonly Token[], that: number): boolean =>
  isComma(tokens[that - 1]) || (isIndefinite(tokens[that - 2]) && isComma(tokens[that - 3]))

/** The "and" of "after Roe and Lind left" and of "Roe, who knew Lind and others, left". */
function isInSeries(tokens: readonly Token[], and: number, floor: number): boolean {
  if (isComma(tokens[and - 1])) return false
  const one = nounPhraseBefore(tokens, and, floor)
  return one !== null && (one.first <= floor || SUBORDINATE.test(tokens[one.first - 1]!.lower))
}

/** "Roe mocked them, talked over them as they spoke [and said]": the "and" ends the series that the first verbs began. */
function goesOnInSeries(tokens: readonly Token[], when: number, floor: number): boolean {
  for (let i = Math.max(floor + 1, when - REACH); i < when - 1; i++)
    if (isComma(tokens[i]) && carriesClause(tokens[i + 1])) return true
  return false
}

/** Whether what stands before a comma only leads up to the main clause: "While Roe wept[,]", "In May, just when Roe left[,]". */
function leadsUp(tokens: readonly Token[], floor: number, comma: number): boolean {
  let opens = Math.max(floor, comma - REACH)
  for (let i = opens; i < comma; i++) if (isComma(tokens[i])) opens = i + 1
  const start = leadStart(tokens, opens)
  return start < comma && SUBORDINATE.test(tokens[start]!.lower) && tokens.slice(start, comma).some(carriesClause)
}

/** "and a man accused of theft": a description, not a clause as "the board finished its work" is. */
const isDescription = (tokens: readonly Token[], { first }: TokenRange, verb: number): boolean =>
  !isCapitalised(tokens[first]) &&
  !isSubjectPronoun(tokens[first]!) &&
  tokens[verb + 1]?.pos !== 'PRON' &&
  isReducedRelative(tokens, verb)

/** Not "the" in "as the most qualified", nor "it" and "which". */
const maySay = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(isNominal) &&
  !isThing(tokens, { first, last }) &&
  !/^(?:it|this|that|there|who|which|whose|what|these|those)$/.test(tokens[first]!.lower)
