import type { Found, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { opensFiniteClause } from '../grammar/opens-clause.ts'
import { found } from './make.ts'

/** Matches "The minister listed gains, including that exports rose"; not "It rose for reasons including that of cost". */
export function includingThat(view: View): Found[] {
  const { tokens } = view.document
  const out: Found[] = []
  for (let i = view.sentence.first + 2; i + 3 < view.limit; i++) {
    if (tokens[i]!.lower !== 'including' || tokens[i + 1]!.lower !== 'that' || tokens[i]!.quote >= 0) continue
    const cue = view.cues.findLast(({ verb, subject }) => verb < i && subject !== null)
    if (!cue || !opensFiniteClause(tokens, i + 2, view.limit, false)) continue
    const content = { first: i + 2, last: clauseEnd(view, i + 2) }
    const one = found(view, 'including that', cue, content)
    if (one) out.push(one)
  }
  return out
}
