import type { CueDetector, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { opensFiniteClause } from '../grammar/opens-clause.ts'
import { carriesClause, isComma, isDash } from '../grammar/tags.ts'
import { found } from './make.ts'

/**
 * Matches "Talks will resume, he said on Monday." and, with the cue in the middle, "Any deal, he said, will take time."
 * Not "In the end, he said nothing".
 */
export function trailingReport(taken: (first: number, last: number) => number): CueDetector {
  return (view, cue) => {
    const { tokens } = view.document
    if (
      !cue.form.verb.frames.has('trail') ||
      !cue.form.verb.frames.has('that') ||
      !cue.subject ||
      cue.passive ||
      cue.infinitive
    )
      return null
    const start = cue.subject.place === 'inverted' ? cue.first : cue.subject.first
    const before = tokens[start - 1]
    if (start <= view.sentence.first || !(isComma(before) || isDash(before) || before?.mark)) return null
    const first = taken(view.sentence.first, start)
    const cut = carriesClause(tokens[start - 2])
    const leads = start - first < 4 || !hasClause(view, first, start)
    const resume = resumesAt(view, cue.after, cut, leads)
    if (resume > 0) {
      const content = {
        first: isConnective(view, first, start) ? resume : first,
        last: clauseEnd(tokens, resume, view.sentence, view.cues),
      }
      return found(view, 'cue in the middle of a clause', cue, content)
    }
    return leads ? null : found(view, 'clause before its cue', cue, { first, last: start - 1 })
  }
}

function hasClause(view: View, first: number, last: number): boolean {
  const { tokens } = view.document
  const opening = tokens[first]!
  let finite = false
  for (let i = first; i < last; i++) finite ||= carriesClause(tokens[i])
  if (!finite)
    return (
      (opening.pos === 'DET' ||
        opening.pos === 'PROPN' ||
        opening.pos === 'NOUN' ||
        opening.pos === 'PRON' ||
        opening.pos === 'ADJ') &&
      last - first > 2
    )
  return true
}

/** "And", "Instead", "In fact": joins the sentence to the one before, and is no part of what is reported. */
function isConnective(view: View, first: number, start: number): boolean {
  const { pos } = view.document.tokens[first]!
  return start - first < 4 && (pos === 'ADV' || pos === 'CCONJ' || pos === 'SCONJ')
}

/** After the cue a comma and more of the clause: "Any deal, he said, will take time". */
function resumesAt(view: View, after: number, cut: boolean, lead: boolean): number {
  const { tokens } = view.document
  for (let i = after; i < Math.min(view.limit, after + 14); i++) {
    const token = tokens[i]!
    if (token.mark) return -1
    if (!isComma(token) && !isDash(token)) continue
    const next = tokens[i + 1]
    if (!next || i + 1 >= view.limit) return -1
    if (next.lower.endsWith('ing') || /^(?:who|which|according|citing)$/.test(next.lower)) return -1
    const goesOn =
      cut ||
      carriesClause(next) ||
      next.pos === 'ADV' ||
      /^(?:and|but|or|because|if|so|unless|while|though|although|to)$/.test(next.lower) ||
      opensFiniteClause(tokens, i + 1, view.limit, !lead && /^(?:a|an|the)$/.test(next.lower))
    return goesOn ? i + 1 : -1
  }
  return -1
}
