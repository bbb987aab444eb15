import type { CueDetector } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import { found, quoteEnd } from './make.ts'

/**
 * What goes on after a quote and its cue without marks: `"It is bad luck," she said, that both had left.`, `"Only you," he
 * said, would think of it.`, `"We need a roof," she said, and "a good long rest."` Not `"It is over," she said, and left.` nor `"It is over," she said, adding that it was late.`
 */
export const resumedQuote: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const at = cue.after + 1
  if (!isComma(tokens[cue.after]) || at + 2 >= view.limit) return null
  const token = tokens[at]!
  if (token.quote >= 0) return null
  // `"We need a roof," she said, and "a good long rest."`
  if ((token.lower === 'and' || token.lower === 'but') && tokens[at + 1]!.mark) {
    const last = quoteEnd(view.document, at + 1, view.sentence.last)
    return last < view.limit ? null : found(view, 'rest of a quote after its cue', cue, { first: at + 1, last })
  }
  const that = token.lower === 'that' && token.pos === 'SCONJ'
  const goesOn =
    (token.lower === 'to' && tokens[at + 1]!.pos === 'VERB') || (token.pos === 'AUX' && carriesClause(token))
  if (!that && !goesOn) return null
  const first = that ? at + 1 : at
  return found(view, 'rest of a quote after its cue', cue, { first, last: clauseEnd(view, first) })
}
