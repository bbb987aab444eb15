import type { CueDetector } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { isComma } from '../grammar/tags.ts'
import { found } from './make.ts'

/** Matches "As the agency reported, talks go on."; not "As he spoke, the crowd left", where nothing is reported. */
export const asReported: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const { frames } = cue.form.verb
  if (!frames.has('that') || !frames.has('trail') || !cue.subject || cue.passive) return null
  const before = tokens[Math.min(cue.subject.first, cue.first) - 1]
  if (before?.lower !== 'as') return null
  for (let i = cue.after; i < Math.min(view.limit, cue.after + 10); i++) {
    if (!isComma(tokens[i])) continue
    return found(view, 'as someone reported', cue, {
      first: i + 1,
      last: clauseEnd(tokens, i + 1, view.sentence, view.cues),
    })
  }
  return null
}
