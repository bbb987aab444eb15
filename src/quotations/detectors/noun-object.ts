import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { pastAside } from '../grammar/aside.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { onlyNames } from '../grammar/naming.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isBe, isCapitalised, isComma, isInsideNounPhrase, isSubjectPronoun } from '../grammar/tags.ts'
import { hasBodyNoun, hasPersonNoun } from '../lexicon/kinds.ts'
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
  if (/^(?:him|her|them|us|me)$/.test(token.lower) && (at + 1 >= view.limit || (next?.pos === 'PUNCT' && !next.mark)))
    return null
  const start = aside > at ? aside : skipAdjuncts(tokens, at, view.limit)
  if (start !== at && token.pos !== 'ADV' && aside === at) return null
  // the tagger takes the "that" of "called that report a lie" for a conjunction
  const determined = start === at && token.lower === 'that' && !frames.has('that')
  if (!isInsideNounPhrase(tokens[start]) && tokens[start]?.pos !== 'VERB' && !determined) return null
  if (tokens[start]!.lower === 'using') return null
  // "asked an expert", "asked Ida Roe"
  const asked = cue.form.verb.lemma === 'ask' ? nounPhraseAfter(tokens, start, view.limit) : null
  // "asked a question"
  if (asked && isWhomAsked(tokens, asked.last)) return null
  if (cue.form.verb.lemma === 'declare' && token.pos === 'NOUN' && tokens[at + 1]?.pos === 'ADP') return null
  if (cue.form.verb.lemma === 'declare' && isDecreed(tokens, start, view.limit)) return null
  if (cue.form.verb.lemma === 'call' && EMERGENCY.test(tokens[start]!.text)) return null
  if (cue.form.verb.lemma === 'recall' && isCalledBack(tokens, cue, start, view.limit)) return null
  if (onlyNames(tokens, cue, start, view.limit)) return null
  if (takesUp(view, start)) return null
  const one = found(view, 'noun object', cue, { first: start, last: clauseEnd(view, start, 'phrase') })
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

function isWhomAsked(tokens: readonly Token[], last: number): boolean {
  const asked = tokens[last - 1]!
  return (
    hasPersonNoun(asked) || /^questions?$/.test(asked.lower) || (isCapitalised(asked) && tokens[last]?.text === '.')
  )
}

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

/** "a state of emergency", "bankruptcy": what comes about by being declared; not "a state of emergency “absurd”". */
function isDecreed(tokens: readonly Token[], start: number, limit: number): boolean {
  const object = nounPhraseAfter(tokens, start, limit)
  if (!object || !DECREED.test(tokens[object.last - 1]!.lower)) return false
  return object.last >= limit || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens[object.last]!.pos)
}

const DECREED =
  /^(?:emergency|emergencies|disaster|bankruptcy|insolvency|war|independence|mourning|holiday|ceasefire|truce|curfew|law)$/

/** "The maker recalled the toys", "is recalling 40 lamps", "recalled its ambassador": what is called back; not "recalled the night". */
function isCalledBack(tokens: readonly Token[], { subject, verb }: Cue, start: number, limit: number): boolean {
  if (isBe(tokens[verb - 1]) || /^(?:NUM|SYM)$/.test(tokens[start]!.pos)) return true
  if (subject && hasBodyNoun(tokens[subject.last - 1])) return true
  const object = nounPhraseAfter(tokens, start, limit)
  return object !== null && CALLED_BACK.test(tokens[object.last - 1]!.lower)
}

const CALLED_BACK =
  /^(?:ambassadors?|envoys?|parliament|lawmakers|legislators|troops|squad|products?|vehicles?|cars?|models?|batch|batches|toys?)$/

/** The numbers of the emergency services: "called 911". */
const EMERGENCY = /^(?:000|111|112|911|999)$/
