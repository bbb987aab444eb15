import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { isWork } from '../grammar/issued-by.ts'
import { hasNoSpeaker } from '../grammar/no-speaker.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { isComma, isHyphen, opensClause } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { bareContent } from './bare-content.ts'
import { conditionBefore } from './condition-before.ts'
import { found } from './make.ts'
import { type Behind, isNoClause } from './no-bare-clause.ts'
import { ownsNoun } from './reported-clause.ts'

const NAME = 'clause without that'

/** Matches "Blinken said talks would resume" and "said: talks go on"; not "Blinken said goodbye", "said in a statement". */
export const bareClause: CueDetector = (view, cue) => {
  const { frames, lemma } = cue.form.verb
  const { tokens } = view.document
  if (contradicts(tokens, cue) && cue.after + 3 < view.limit) {
    const first = cue.after + 2
    return found(view, NAME, cue, { first, last: clauseEnd(view, first) })
  }
  const finds = lemma === 'find' && isFinding(tokens, cue)
  if (!(frames.has('bare') || finds) || cue.subject?.place === 'inverted' || hasNoSpeaker(tokens, cue)) return null
  const content = bareContent(view, cue)
  if (!content || content.at >= view.limit) return null
  const strict = finds || frames.has('noun') || frames.has('object')
  const behind: Behind = { ...content, view, cue, tokens, strict }
  if (isNoClause(behind)) return null
  const { at } = behind
  if (saysTheSame(tokens, at, cue)) return found(view, NAME, cue, { first: at, last: clauseEnd(view, at, 'phrase') })
  const first = isClause(behind) || mayBeClause(behind) ? at : withAdjuncts(behind)
  if (first < 0) return null
  const clause = { first, last: clauseEnd(view, first) }
  if (isCutShort(behind, clause)) return null
  const outer = conditionBefore(view, cue, clause)
  if (outer >= 0) return found(view, 'cue in the middle of a clause', cue, { first: outer, last: clause.last })
  return found(view, NAME, cue, clause)
}

/** "the lamp" of "They tell another story: the lamp, they say, was hers": another report has the whole clause. */
const isCutShort = ({ tokens, view, cue }: Behind, { first, last }: TokenRange): boolean =>
  tokens[first - 1]!.text === ':' &&
  isComma(tokens[last]) &&
  !hasFinite(tokens, first, last) &&
  view.cues.some(({ subject, verb }) => verb > cue.verb && subject?.first === last + 1)

/** Whether what stands behind the cue is a clause with a verb of its own. */
function isClause({ view, tokens, at, fronted, strict }: Behind): boolean {
  if (fronted) return true
  // "said yes, it was over"
  const answers = /^(?:yes|no)$/.test(tokens[at]!.lower) && isComma(tokens[at + 1])
  if (answers && opensMainClause(tokens, at + 2, view.limit)) return true
  // "claimed over ten had left", not "added around ten jobs in May, when few left"
  const from = strict && tokens[at]!.pos === 'ADP' && !isComma(tokens[at + 3]) ? at + 1 : at
  return opensFiniteClause(tokens, from, view.limit, strict && !opensClause(tokens[at]))
}

/** The tagger misses many verbs; after "say" nearly every longer run that starts like a subject is a clause. */
const mayBeClause = ({ view, cue, at }: Behind): boolean =>
  cue.form.verb.lemma === 'say' && cue.subject !== null && looksLikeClause(view, at)

/** Right behind the cue, where what was passed as an adjunct belongs to the clause: "said [today] is a good day"; else -1. */
function withAdjuncts({ view, cue, tokens, at, strict }: Behind): number {
  const from = cue.after
  if (at === from || strict || ownsNoun(tokens, from) || !opensFiniteClause(tokens, from, view.limit, true)) return -1
  return /^(?:ADP|ADV|PUNCT)$/.test(tokens[from]!.pos) ? -1 : from
}

/** "Roe denies this: it was over long ago"; not "Roe denies this." */
const contradicts = (tokens: readonly Token[], { after, subject, form, passive }: Cue): boolean =>
  tokens[after + 1]?.text === ':' &&
  /^(?:this|that|it)$/.test(tokens[after]!.lower) &&
  !tokens[after + 2]?.mark &&
  subject?.place === 'before' &&
  !passive &&
  /^(?:deny|dispute|contradict|refute|rebut|reject)$/.test(form.verb.lemma)

/** "The survey found prices were high", "A jury found he had lied"; not "Police found the door was locked". */
function isFinding(tokens: readonly Token[], { subject, passive }: Cue): boolean {
  if (!subject || passive) return false
  for (let i = subject.first; i < subject.last && tokens[i]!.pos !== 'ADP'; i++)
    if (isWork(tokens[i]) || FINDS.test(tokens[i]!.lower)) return true
  return false
}

const FINDS =
  /^(?:inquest|inquiry|jury|jurors|court|tribunal|judge|coroner|panel|regulator|watchdog|ombudsman|auditors?|researchers|scientists|investigators|inspectors|experts)$/

/** "said the same of Roe": of a noun phrase only this is said. */
const saysTheSame = (tokens: readonly Token[], at: number, cue: Cue): boolean =>
  cue.form.verb.lemma === 'say' &&
  tokens[at]!.lower === 'the' &&
  tokens[at + 1]?.lower === 'same' &&
  /^(?:of|about|for|to)$/.test(tokens[at + 2]?.lower ?? '')

/** "pull-outs had been set", "ten firms in Lund paid"; not "goodbye to all of them". */
function looksLikeClause(view: View, at: number): boolean {
  const { tokens } = view.document
  const token = tokens[at]!
  if (
    view.limit - at < 5 ||
    /^(?:so|no|yes|nothing|something|anything|little|much|goodbye|hello|the)$/.test(token.lower)
  ) {
    if (token.lower !== 'the' || view.limit - at < 5 || tokens[at + 1]!.lower === 'same') return false
  }
  // "pull-outs had been set"
  if (token.pos === 'VERB' && isHyphen(tokens[at + 1])) return hasFinite(tokens, at + 2, Math.min(view.limit, at + 8))
  if (token.pos === 'VERB' && token.lower.endsWith('ing'))
    return hasFinite(tokens, at + 1, Math.min(view.limit, at + 8))
  return /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(token.pos) && !token.mark
}
