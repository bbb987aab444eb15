import type { CueDetector } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { carriesClause, isBe, isComma } from '../grammar/tags.ts'
import { found } from './make.ts'

/** The word may be read as part of the subject: ", that officials said was". */
const RELATIVE = /^(?:that|which|who|whom)$/

/** Matches "a plan that officials said would work" and "what analysts say is a sign"; not "officials said: would it work?" */
export const gappedClause: CueDetector = (view, cue) => {
  const { frames } = cue.form.verb
  if (!frames.has('bare') || cue.passive || cue.infinitive || cue.subject === null) return null
  if (cue.subject.place !== 'before' && cue.subject.place !== 'apposition') return null
  const { tokens } = view.document
  const at = cue.after
  const verb = tokens[at]
  if (at + 1 >= view.limit || !verb || !carriesClause(verb) || verb.quote >= 0) return null
  const { first } = cue.subject
  // "What they write is true": what is written is the subject.
  if (first - 1 === view.sentence.first && tokens[first - 1]!.lower === 'what' && isBe(verb)) return null
  if (first <= view.sentence.first || (isComma(tokens[first - 1]) && !RELATIVE.test(tokens[first]!.lower))) return null
  return found(view, 'clause around its cue', cue, {
    first: at,
    last: clauseEnd(view, at, 'gap'),
  })
}
