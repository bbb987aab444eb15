import type { CueDetector } from '../found.ts'
import { counts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { found } from './make.ts'

/** What a company's report tells of. */
const FIGURES =
  /^(?:profits?|loss(?:es)?|earnings|incomes?|revenues?|sales|turnover|growth|rise|rises|increases?|drops?|falls?|declines?|gains?|jumps?|surge|rates?|results|deaths|cases|infections|injuries|casualties|attacks|arrests|fall|margins?|orders|deficits?|surplus|outages?|delays|damage)$/

/** Matches "The firm reported a loss of $3m", "Police reported 90 arrests"; not "She reported a theft", "reported 3,000 times". */
export const reportedFigures: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const { form, subject, passive, infinitive, negated, after } = cue
  if (form.verb.lemma !== 'report' || !subject || subject.place === 'inverted') return null
  if (passive || infinitive || negated || after + 1 >= view.limit) return null
  const object = nounPhraseAfter(tokens, after, view.limit)
  if (!object) return null
  const counted = tokens[after]!.pos === 'NUM' || tokens[after]!.pos === 'SYM' || counts(tokens, after)
  let figures = false
  for (let i = object.first; i < object.last && !figures; i++) figures = FIGURES.test(tokens[i]!.lower)
  if (!figures && !(counted && tokens[after]!.pos !== 'NUM')) return null
  return found(view, 'noun object', cue, { first: after, last: clauseEnd(view, after, 'phrase') })
}
