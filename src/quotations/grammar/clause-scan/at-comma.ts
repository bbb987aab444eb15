import type { Token } from '../../../language/index.ts'
import { closesAside } from '../aside.ts'
import type { Cue } from '../cue.ts'
import { hasFinite, nextDash, opensMainClause } from '../opens-clause.ts'
import { isComma, isSubjectPronoun } from '../tags.ts'
import { firstTense, tenseOf } from '../tense.ts'
import type { ClauseScan } from './scan.ts'
import { shiftsTense } from './tense-shift.ts'
import { addsRemark, breaksBehind } from './writer-again.ts'

/**
 * Whether a clause ends at a comma: "said it was over[,] citing Roe", "Roe, who said it was over[,] left"; not "that if it
 * rained[,] they would stay", "had never, on any paper[,] promised it".
 */
export function endsAtComma(scan: ClauseScan): boolean {
  const { tokens, at, start, limit, shape, cue, fronted } = scan
  const first = scan.commas++ === 0
  if (!scan.led && leadsUp(tokens, start)) {
    scan.led = opensMainClause(tokens, at + 1, limit)
    return false
  }
  if (closesAside(tokens, at, start)) return false
  if (addsRemark(tokens, at, limit)) return true
  const next = tokens[at + 1]
  if (shape === 'gap' && next?.lower !== 'not') return true
  if (leavesToWriter(scan) || shiftsTense(scan)) return true
  if (shape === 'phrase' && concedes(tokens, at + 1, limit)) return true
  if (shape === 'phrase' && isParticiple(next?.lower === 'while' ? tokens[at + 2] : next)) return true
  if (fronted && next && opensMainClause(tokens, at + 1, limit)) return true
  if (!first || !opensWithTense(tokens, at + 1)) return false
  if (isOfOuterClause(tokens, start, cue)) return true
  return isBesideVerb(tokens, cue, at) && (shape === 'phrase' || hasFinite(tokens, start, at))
}

/** Whether a clause ends at a dash: "it was over [—] a surprise to many"; not "the plan [—] a new one — was over". */
export function endsAtDash(scan: ClauseScan): boolean {
  const { tokens, at, limit, fronted } = scan
  const closing = nextDash(tokens, at, limit)
  if (at !== scan.closingDash && closing < 0) return true
  if (at > scan.closingDash) scan.closingDash = closing
  if (leavesToWriter(scan) || (fronted && at === scan.closingDash && opensMainClause(tokens, at + 1, limit)))
    return true
  scan.commas++
  return false
}

const leavesToWriter = (scan: ClauseScan): boolean =>
  !(scan.shape === 'clause' && describesSubject(scan)) && breaksBehind(scan)

/** "said that Roe[, who charges a fee,] has left", "that Roe[, having paid,] has left": a description before the verb of what is reported. */
const describesSubject = ({ tokens, at, start }: ClauseScan): boolean =>
  (/^(?:who|which|having|being)$/.test(tokens[at + 1]?.lower ?? '') ||
    (tokens[start - 1]?.lower === 'that' && !ADDS.test(tokens[at + 1]?.lower ?? ''))) &&
  !isSubjectPronoun(tokens[at + 2]) &&
  !hasFinite(tokens, start, at)

/** What goes on from a clause whose verb the tagger missed: "that rents cost more, [while] noting". */
const ADDS = /^(?:while|although|though|but|and)$|ing$/

/** "that if it rained, they would stay", "that if her son, who left, came back, ...": what is said goes on behind the commas. */
function leadsUp(tokens: readonly Token[], start: number): boolean {
  const opens = isComma(tokens[start]) ? start + 1 : start
  return (
    tokens[start - 1]?.lower === 'that' &&
    /^(?:if|even|when|unless|once|until|because|since|after|before)$/.test(tokens[opens]?.lower ?? '')
  )
}

/** Whether a verb is that of what a participle stands beside: "The notice, saying it was late, [hangs]"; not "Roe left, saying it was hers, [bought] in May". */
const isBesideVerb = (tokens: readonly Token[], cue: Cue | null, comma: number): boolean =>
  cue !== null &&
  cue.form.form === 'ing' &&
  cue.subject === null &&
  isComma(tokens[cue.first - 1]) &&
  (tokens[comma + 1]!.pos === 'AUX' || !hasFinite(tokens, cue.sentence.first, cue.first))

/** "called for his exile[, even though it was clear that it would fail]", "vowed to shut it[, after he bought it]": the writer's clause. */
function concedes(tokens: readonly Token[], at: number, limit: number): boolean {
  const opens = tokens[at]?.lower === 'even' ? at + 1 : at
  const { lower } = tokens[opens] ?? { lower: '' }
  // ", something he had asked for"
  if (/^(?:although|though|something)$/.test(lower)) return hasFinite(tokens, opens + 1, limit)
  // ", as he said"; not ", as “a fine man”"
  if (lower === 'as' && !isSubjectPronoun(tokens[opens + 1])) return false
  return /^(?:after|as|when)$/.test(lower) && firstTense(tokens, opens + 1, limit) === 'past'
}

/** "praised the plan[, adding a word]"; not ", including two of hers". */
const isParticiple = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && token.lower.endsWith('ing') && token.lower !== 'including'

/** ", left", ", later left"; not ", too small". */
function opensWithTense(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const verb = next?.pos === 'ADV' && !/^(?:too|so|very|more|most)$/.test(next.lower) ? tokens[at + 1] : next
  return verb !== undefined && tenseOf(verb) !== null
}

/** Whether a verb behind the clause is its sentence's own: "Roe, who said it was over, left", "the board, which said it was over, is gone", "Roe, who rose and said it was over, left". */
function isOfOuterClause(tokens: readonly Token[], start: number, cue: Cue | null): boolean {
  const reach = cue && !cue.subject ? 12 : 6
  for (let i = start - 1; i >= Math.max(0, start - reach); i--)
    if (tokens[i]!.lower === 'who' || (tokens[i]!.lower === 'which' && isComma(tokens[i - 1]))) return true
  // "Roe, asked if it was over, left"
  const besides = cue?.form.form === 'past' && isComma(tokens[cue.first - 1])
  if (besides && (cue.subject === null || cue.subject.last === cue.first - 1)) return true
  return cue?.subject != null && /^(?:who|which)$/.test(tokens[cue.subject.first]!.lower)
}
