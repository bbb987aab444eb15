import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { opensFiniteClause } from '../grammar/opens-clause.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { carriesClause, isBe, isModal } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { NEGATIONS } from '../grammar/verb-group.ts'
import { found } from './make.ts'

/** What somebody puts forward in a clause. */
export const CASES: ReadonlySet<string> = new Set(
  'argument case point claim claims view optimism confidence frustration regret surprise alarm outrage dismay anger disappointment satisfaction scepticism skepticism worry worries suspicion suspicions relief amusement conviction warning warnings suggestion allegation allegations accusation accusations assertion prediction promise pledge hope hopes fear fears concern concerns belief doubt doubts opinion conclusion assurance assurances denial declaration admission announcement complaint statement remark comment theory'.split(
    ' ',
  ),
)
const PUTS =
  /^(?:makes?|making|made|issue[sd]?|issuing|express(?:es|ed|ing)?|voice[sd]?|voicing|repeat(?:s|ed|ing)?|reiterate[sd]?|reiterating|raise[sd]?|raising|advance[sd]?|advancing|offer(?:s|ed|ing)?|gives?|giving|gave|given|sound(?:s|ed|ing)?|air(?:s|ed|ing)?|share[sd]?|sharing|release[sd]?|releasing|convey(?:s|ed|ing)?|level(?:s|ed|led|ling)?)$/
/** So many words may stand between the verb and its noun: "made the frequent and bitter complaint that". */
const BETWEEN = 6

/**
 * Matches "Roe made the case that it is over", "issued a statement to the Post that"; not "made the case for it", "heard a
 * claim that", nor "The plan raised fears that", which nobody puts forward.
 */
export function putForward(view: View): Found[] {
  const { tokens } = view.document
  const out: Found[] = []
  for (let i = view.sentence.first + 2; i + 2 < view.limit; i++) {
    if (!CASES.has(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    const that = pastListener(tokens, i + 1, view.limit)
    if (tokens[that]?.lower !== 'that') continue
    const verb = verbBefore(tokens, i, view.sentence.first)
    if (verb < 0 || !opensFiniteClause(tokens, that + 1, view.limit, false)) continue
    const group = groupStart(tokens, verb, view.sentence.first)
    if (group < 0) continue
    const holder =
      (tokens[verb]!.lower.endsWith('ing') ? null : subjectBefore(tokens, group, view.sentence.first)) ??
      mainSubject(view.document, view.sentence, group)
    if (!holder || (/^rais/.test(tokens[verb]!.lower) && isThing(tokens, holder))) continue
    const one = found(view, 'noun put forward', null, { first: that + 1, last: clauseEnd(view, that + 1) })
    if (one) out.push({ ...one, cue: { first: verb, last: i + 1 }, subject: asSource(holder) })
  }
  return out
}

/** "to the Post", "in a letter" behind the noun. */
function pastListener(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^(?:to|in|on|at|with)$/.test(tokens[at]?.lower ?? '')) return at
  return nounPhraseAfter(tokens, at + 1, limit)?.last ?? at
}

const asSource = ({ first, last }: TokenRange) => ({ first, last, place: 'source' as const })

/** The verb whose object the noun is; -1 where none of those is. */
function verbBefore(tokens: readonly Token[], noun: number, floor: number): number {
  for (let i = noun - 1; i > floor && i >= noun - BETWEEN; i--) {
    if (PUTS.test(tokens[i]!.lower)) return i
    if (!/^(?:DET|ADJ|NOUN|ADV|CCONJ|NUM)$/.test(tokens[i]!.pos) || tokens[i]!.lower === 'no') return -1
  }
  return -1
}

/** Where "has repeatedly made" begins; -1 where it denies it, or only may be done, or is done to the noun: "the case was made that". */
function groupStart(tokens: readonly Token[], verb: number, floor: number): number {
  let first = verb
  while (
    first - 1 > floor &&
    (/^(?:ADV|PART)$/.test(tokens[first - 1]!.pos) ||
      (carriesClause(tokens[first - 1]) && tokens[first - 1]!.pos === 'AUX'))
  )
    first--
  for (let i = first; i < verb; i++)
    if (NEGATIONS.has(tokens[i]!.lower) || isBe(tokens[i]) || isModal(tokens[i])) return -1
  return tokens[verb - 1]?.lower === 'to' ? -1 : first
}
