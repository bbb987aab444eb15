import type { CueDetector } from '../found.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import { found } from './make.ts'

const ASKS = /^(?:ask|wonder|inquire|enquire|query|demand)$/
const OPENS =
  /^(?:why|how|what|where|when|who|whose|which|was|were|is|are|did|does|do|had|has|have|could|would|should|might|must|can|will)$/

/**
 * Matches "Was the mill open, she wondered, and who had paid for it?" and "Why, he asked, had nobody left?": a question in its own
 * order around its report or before it; not "What she had, he asked for", "When it rained, he asked whether they would stay".
 */
export const freeQuestion: CueDetector = (view, cue) => {
  const { tokens } = view.document
  if (!ASKS.test(cue.form.verb.lemma) || cue.subject?.place !== 'before' || cue.passive || cue.negated) return null
  let { first } = view.sentence
  if (/^(?:and|but|so|or)$/.test(tokens[first]!.lower)) first++
  const { first: subject } = cue.subject
  if (!OPENS.test(tokens[first]!.lower) || !isComma(tokens[subject - 1]) || cue.first !== cue.subject.last) return null
  const ends = cue.after >= view.limit
  if (!ends && !isComma(tokens[cue.after])) return null
  if (!inverts(tokens, first, ends ? subject - 1 : view.limit)) return null
  return found(view, 'question around its cue', cue, { first, last: ends ? subject - 1 : view.limit })
}

/** A verb comes before its subject: "Was the mill", "Why had nobody"; not "What she had". */
function inverts(tokens: Parameters<CueDetector>[0]['document']['tokens'], first: number, last: number): boolean {
  if (tokens[first]!.pos === 'AUX') return true
  let at = first + 1
  // "Why, he asked, had nobody left?"
  if (isComma(tokens[at])) for (at++; at < last && !isComma(tokens[at]); ) at++
  if (isComma(tokens[at])) at++
  while (at < last && at < first + 12 && /^(?:NOUN|ADJ|ADV|NUM|DET)$/.test(tokens[at]!.pos)) at++
  return at < last && tokens[at]!.pos === 'AUX' && carriesClause(tokens[at])
}
