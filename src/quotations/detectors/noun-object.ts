import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { adjunctBehind } from '../grammar/adjunct-behind.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { pastAside } from '../grammar/aside.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { judgementStart, onlyNames } from '../grammar/naming.ts'
import { hasNoSpeaker } from '../grammar/no-speaker.ts'
import { isNotSaid } from '../grammar/object-not-said.ts'
import { isComma, isInsideNounPhrase, isObjectPronoun, isSubjectPronoun } from '../grammar/tags.ts'
import { leadsUp } from './complement.ts'
import { found } from './make.ts'

/** Matches "criticised the deal", "denied any wrongdoing"; not "called him back" at night. */
export const nounObject: CueDetector = (view, cue) => {
  const { frames } = cue.form.verb
  if (!frames.has('noun') || cue.passive || cue.negated || cue.infinitive || cue.subject?.place === 'inverted')
    return null
  const { tokens } = view.document
  const at = cue.after
  const token = tokens[at]
  if (!token || at >= view.limit || (isSubjectPronoun(token) && token.lower !== 'it')) return null
  const relative = isRelative(tokens, cue)
  // "what they described as a farce", "the plan, which Roe criticized as a farce"
  if (relative && token.lower === 'as') {
    const last = closedPhrase(view, at + 1)
    // "which he described as “frank”"
    return last - at > 5 || !tokens[at + 1]?.mark ? found(view, 'noun object', cue, { first: at + 1, last }) : null
  }
  // "described, in harsh terms, a farce"; not "Few stayed, she recalls, until late, a guest among them"
  const aside =
    isComma(token) && cue.subject && !isComma(tokens[cue.subject.first - 1]) ? pastAside(tokens, at, view.limit) : at
  if (token.pos === 'PUNCT' && (aside === at || relative)) return null
  const next = tokens[at + 1]
  // "called this a gift", "called that “a gift”"
  const names = cue.form.verb.lemma === 'call' && (next?.pos === 'DET' || next?.mark)
  if (/^(?:this|that|these|so)$/.test(token.lower) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && !names) return null
  if (isObjectPronoun(token) && (at + 1 >= view.limit || (next?.pos === 'PUNCT' && !next.mark))) return null
  const start = aside > at ? aside : skipAdjuncts(tokens, at, view.limit)
  if (start !== at && token.pos !== 'ADV' && aside === at) return null
  // the tagger takes the "that" of "called that report a lie" for a conjunction
  const determined = start === at && token.lower === 'that' && !frames.has('that')
  if (!isInsideNounPhrase(tokens[start]) && tokens[start]?.pos !== 'VERB' && !determined) return null
  // "did not answer calls seeking comment"
  if (/^(?:using|seeking)$/.test(tokens[start]!.lower)) return null
  if (hasNoSpeaker(tokens, cue)) return null
  if (isNotSaid(tokens, cue, start, view.limit) || onlyNames(tokens, cue, start, view.limit)) return null
  if (takesUp(view, start)) return null
  const object = { first: start, last: clauseEnd(view, judgementStart(tokens, cue, start, view.limit), 'phrase') }
  const one = found(view, 'noun object', cue, { first: start, last: adjunctBehind(tokens, cue, object) })
  // "Explaining the delay, Roe said"
  return one?.kind === 'indirect' && leadsUp(view, cue) ? null : one
}

/** One past "what he described as a “farce,”" before the clause that it opens, which the comma inside the marks tells. */
function closedPhrase(view: View, first: number): number {
  const { tokens } = view.document
  const last = clauseEnd(view, first, 'phrase')
  for (let i = first + 1; i < last; i++) if (tokens[i]!.mark && tokens[i - 1]!.text === ',') return i + 1
  return last
}

/** "what they described", "which Roe criticized": what the words are about stands before them. */
const isRelative = (tokens: readonly Token[], { subject }: Cue): boolean =>
  subject !== null && /^(?:what|which|whom?|that)$/.test(tokens[subject.first - 1]?.lower ?? '')

/** "the claims" of "She denied the claims, saying it was late": what she says of them follows. */
function takesUp({ document: { tokens }, cues }: View, start: number): boolean {
  return (
    /^(?:the|these|those|such)$/.test(tokens[start]!.lower) &&
    TAKEN_UP.test(tokens[start + 1]?.lower ?? '') &&
    isComma(tokens[start + 2]) &&
    cues.some(({ verb, form }) => verb === start + 3 && form.form === 'ing')
  )
}

const TAKEN_UP = /^(?:claim|allegation|accusation|suggestion|report|rumou?r|criticism|charge)s?$/
