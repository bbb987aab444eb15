import type { Token } from '../../language/index.ts'
import type { CueDetector } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { found } from './make.ts'

/** What a company's report tells of. */
const FIGURES =
  /^(?:profits?|loss(?:es)?|earnings|incomes?|revenues?|sales|turnover|growth|rise|rises|increases?|drops?|falls?|declines?|gains?|jumps?|surge|rates?|results|deaths|cases|infections|injuries|casualties|attacks|arrests|fall|margins?|orders|deficits?|surplus|outages?|delays|damage)$/

function hasNumber(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.pos === 'NUM' || tokens[i]!.pos === 'SYM') return true
  return false
}

/** Matches "The firm reported a loss of $3m", "Police reported 90 arrests"; not "reported a loss on Monday", "reported a theft of 90 lamps". */
export const reportedFigures: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const { form, subject, passive, infinitive, negated, after } = cue
  if (form.verb.lemma !== 'report' || !subject || subject.place === 'inverted') return null
  if (passive || infinitive || negated || after + 1 >= view.limit) return null
  const object = nounPhraseAfter(tokens, after, view.limit)
  if (!object) return null
  const last = clauseEnd(view, after, 'phrase')
  let figures = tokens[after]!.pos === 'SYM'
  for (let i = object.first; i < object.last && !figures; i++) figures = FIGURES.test(tokens[i]!.lower)
  if (!figures || !(tokens[after]!.lower === 'no' || hasNumber(tokens, after, last))) return null
  return found(view, 'noun object', cue, { first: after, last })
}
