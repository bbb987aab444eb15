import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { counts } from '../grammar/adjuncts.ts'
import { opensMainClause } from '../grammar/opens-clause.ts'
import { carriesClause, isComma, isSubjectPronoun } from '../grammar/tags.ts'
import type { Behind } from './no-bare-clause.ts'
import { QUESTION } from './reported-clause.ts'

/** "said as she left", "tweeted when he won": a clause about the report; not "said when it rains, we stay". */
export function startsAside({ view, cue, tokens, at }: Behind): boolean {
  const { lower, pos } = tokens[at]!
  if (lower === 'to' && pos === 'PART')
    return !(cue.form.verb.lemma === 'say' && isSubjectInfinitive(tokens, at, view.limit))
  // "said as many as ten had left"; not "said as much on Monday"
  if (counts(tokens, at) && (tokens[at + 2]?.lower === 'as' || tokens[at + 2]?.pos === 'NOUN')) return false
  if (!/^(?:as|when|while|where|since|before|after|until|once|from|by|around|about|of|than|with)$/.test(lower))
    return false
  for (let i = at + 1; i < Math.min(view.limit, at + 60); i++)
    if (isComma(tokens[i]) && tokens[i + 1] && opensMainClause(tokens, i + 1, view.limit) && !isReport(view, i + 1))
      return false
  return !/^(?:about|around)$/.test(lower) || !(tokens[at + 1]?.pos === 'NUM' || tokens[at + 1]?.lower === 'half')
}

/** "she said" of "Lund did not complain when it fell, she said": it goes on with nothing. */
const isReport = ({ cues }: View, at: number): boolean => cues.some(({ subject }) => subject?.first === at)

/** "said to leave now would be wrong"; not "said to wait until it was over". */
function isSubjectInfinitive(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 2; i < Math.min(limit, at + 12); i++) {
    const token = tokens[i]!
    if (token.pos === 'AUX') return carriesClause(token)
    if (token.pos === 'SCONJ' || token.pos === 'PUNCT' || isSubjectPronoun(token) || QUESTION.has(token.lower))
      return false
  }
  return false
}
