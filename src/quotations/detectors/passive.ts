import type { Token } from '../../language/index.ts'
import type { CueDetector } from '../found.ts'
import { adjunctBehind } from '../grammar/adjunct-behind.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { goesOnWithOf } from '../grammar/goes-on-with-of.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isComma } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import { isTakenUp } from './complement.ts'
import { found } from './make.ts'

/** What a passive verb goes on to: whom the words are about stands before it. */
const PASSIVES: Readonly<Record<string, RegExp>> = {
  accuse: /^of$/,
  advise: /^to$/,
  ask: /^(?:about|to)$/,
  blame: /^for$/,
  condemn: /^(?:as|for)$/,
  criticise: /^(?:as|for)$/,
  criticize: /^(?:as|for)$/,
  describe: /^as$/,
  instruct: /^to$/,
  praise: /^(?:as|for)$/,
  remind: /^to$/,
  report: /^to$/,
  say: /^to$/,
  urge: /^to$/,
  warn: /^to$/,
}

/**
 * Matches "He was accused of fraud", "He was accused by Roe of fraud", "She is said to have left"; not "Asked about her plans,
 * she laughed", "She was told of it".
 */
export const passiveComplement: CueDetector = (view, cue) => {
  const { tokens } = view.document
  if (!cue.passive || !cue.subject || cue.infinitive || cue.negated) return null
  const opening = PASSIVES[cue.form.verb.lemma]
  if (!opening || cue.after + 1 >= view.limit) return null
  const at = tokens[cue.after]!.lower === 'by' ? pastAgent(tokens, cue.after + 1, view.limit, opening) : cue.after
  // "reported to police"
  const least = cue.form.verb.lemma === 'report' ? 2 : 1
  if (at + least >= view.limit || !opening.test(tokens[at]!.lower)) return null
  const infinitive = tokens[at]!.lower === 'to'
  // "Anyone with information is asked to call the police"
  if (infinitive && /^(?:anyone|anybody)$/.test(tokens[cue.subject.first]!.lower)) return null
  if (infinitive && !/^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]!.pos)) return null
  const first = infinitive ? at : at + 1
  // "what he was accused of, Roe said"
  if (tokens[first]!.pos === 'PUNCT' || isTakenUp(tokens, first)) return null
  const content = { first, last: clauseEnd(view, first, 'phrase') }
  // "is said to have replied: “No.”": a report, whose words follow
  if (infinitive && tokens[content.last]?.text === ':' && content.last - first <= REPORT) return null
  return found(view, 'complement of a passive', cue, { first, last: adjunctBehind(tokens, cue, content) })
}

/**
 * One past "Roe" of "by Roe of fraud", "by some of Roe's friends of lying", "by Roe, the mayor, for lying", "by the head of the mill of
 * fraud": the word goes with the verb where an -ing follows it, else where it belongs to no head or part of a group.
 */
function pastAgent(tokens: readonly Token[], by: number, limit: number, opening: RegExp): number {
  const agent = nounPhraseAfter(tokens, by, limit)
  if (!agent) return limit
  let at = limit
  for (let i = by + 1; i < Math.min(limit, by + LONGEST_AGENT) && !tokens[i]!.mark; i++) {
    if (!opening.test(tokens[i]!.lower) || tokens[i + 1]?.pos === 'PUNCT') continue
    const next = tokens[tokens[i + 1]?.lower === 'not' ? i + 2 : i + 1]
    if (tokens[i]!.lower === 'to' || (next?.lower.endsWith('ing') && /^(?:VERB|NOUN)$/.test(next.pos))) return i
    if ((i > agent.last && !isComma(tokens[i - 1])) || isTime(tokens, i + 1)) continue
    if (at === limit || goesOnWithOf(tokens[at - 1]!)) at = i
  }
  return at
}

/** "to have replied", "to have told her" */
const REPORT = 5

/** No more words tell who it was. */
const LONGEST_AGENT = 20
