import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { goesOnWithOf } from '../grammar/goes-on-with-of.ts'
import { onlyNames } from '../grammar/naming.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isBe, isCapitalised, isComma, isInsideNounPhrase, isSubjectPronoun } from '../grammar/tags.ts'
import { hasBodyNoun, hasPersonNoun, hasTitle } from '../lexicon/kinds.ts'
import { found } from './make.ts'

/** Matches "vowed to fight on", "urged members to vote"; not "asked to leave" where somebody was asked. */
export const infinitive: CueDetector = (view, cue) => {
  const { frames } = cue.form.verb
  if (!frames.has('to') || cue.passive || cue.subject?.place === 'inverted') return null
  const { tokens } = view.document
  // "when asked to explain"
  if (cue.subject === null && tokens[cue.first - 1]?.lower === 'when') return null
  let at = cue.after
  const asked = frames.has('person') && at < view.limit && isInsideNounPhrase(tokens[at])
  const person = asked ? nounPhraseAfter(tokens, at, view.limit) : null
  // "tells the story of a journey to the sea"
  if (person && person.first + 1 < person.last && isStory(tokens[person.first + 1]!)) return null
  if (person) at = person.last
  // "reminded them of the plan to leave"
  const { prepositions } = cue.form.verb
  if (person && prepositions.has('of') && tellsOf(tokens, cue.after, at)) return null
  const past = skipAdjuncts(tokens, at, view.limit)
  // "told them when asked to explain"
  if (past > at && tokens[past - 2]!.lower === 'when') return null
  if (/^(?:to|not|never)$/.test(tokens[past]?.lower ?? '')) at = past
  // "vowed not to leave": the words say so
  const opens = at
  if (/^(?:not|never)$/.test(tokens[at]?.lower ?? '')) at++
  if (at + 1 >= view.limit || tokens[at]!.lower !== 'to' || tokens[at + 1]!.pos === 'DET') return null
  // "output rose, declining to 300 tons in May"
  if (tokens[at + 1]!.pos === 'NUM' || tokens[at + 1]!.pos === 'SYM') return null
  const first = person && cue.form.verb.lemma !== 'tell' ? person.first : opens
  return found(view, 'infinitive', cue, { first, last: clauseEnd(view, at, 'phrase') })
}

/** Whether what somebody is told of stands in or right behind whom it is told to: "them of the plan", "viewers about the plan". */
function tellsOf(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (/^(?:of|about)$/.test(tokens[i]!.lower)) return true
  return false
}

/** "spoke about this to the paper", "was asked about it on Monday": no words of anybody. */
export const isTakenUp = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|that|it)$/.test(tokens[at]!.lower) && /^(?:ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? '')

/** Matches "reported having lost the vote"; not "reported missing on Monday", which is about somebody. */
export const gerund: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const token = tokens[cue.after]
  if (!cue.form.verb.frames.has('doing') || cue.passive || !cue.subject || cue.after + 2 >= view.limit) return null
  if (!token || !/^(?:VERB|NOUN)$/.test(token.pos) || !token.lower.endsWith('ing')) return null
  const next = tokens[cue.after + 1]!
  if (SENSED.test(token.lower) && isInsideNounPhrase(next))
    return found(view, 'gerund', cue, { first: cue.after, last: clauseEnd(view, cue.after, 'phrase') })
  if (next.pos === 'ADP' || (token.pos === 'NOUN' && !/^(?:DET|NUM|PRON|SYM|PROPN)$/.test(next.pos))) return null
  return found(view, 'gerund', cue, {
    first: cue.after,
    last: clauseEnd(view, cue.after, 'phrase'),
  })
}

/** What somebody witnessed: "reported hearing shots". */
const SENSED = /^(?:hearing|seeing|feeling|smelling|finding|receiving|having)$/

/** Matches "called for an inquiry", "warned of delays"; not "called for him at eight", which no rule can tell apart. */
export const prepositional: CueDetector = (view, cue) => {
  if (cue.passive || cue.subject?.place === 'inverted') return null
  const { tokens } = view.document
  let at = cue.after
  const { prepositions, frames } = cue.form.verb
  // "Asked about it", "was asked to comment on it", "requests to speak about it": nobody's words are told
  const asked = cue.infinitive && /^(?:asked|pressed|requests?|invited)$/.test(tokens[cue.verb - 2]?.lower ?? '')
  if ((cue.form.verb.lemma === 'ask' || asked) && !cue.subject) return null
  if (prepositions.size === 0 || leadsUp(view, cue)) return null
  // "did not comment on the sale"
  if (cue.negated && /^(?:comment|speak)$/.test(cue.form.verb.lemma)) return null
  // "I told him about her"
  if (cue.form.verb.lemma === 'tell' && cue.subject && /^(?:i|we)$/.test(tokens[cue.subject.first]!.lower)) return null
  if (frames.has('person') && !prepositions.has(tokens[at]?.lower ?? '') && isInsideNounPhrase(tokens[at])) {
    const person = nounPhraseAfter(tokens, at, view.limit)
    const last = person?.last ?? at
    // "warned riders of delays", "warned the head of the mill of delays"
    while (at < last && (!prepositions.has(tokens[at]!.lower) || goesOnWithOf(tokens[at - 1]!))) {
      if (tokens[at]!.mark) return null
      at++
    }
  }
  const token = tokens[at]
  // "tells the story of a journey"; not "tells stories of how they met"
  if (at > cue.after && isStory(tokens[at - 1]!) && tokens[at + 1]?.lower !== 'how') return null
  if (!token || at + 1 >= view.limit || !prepositions.has(token.lower) || tokens[at + 1]!.lower === 'by') return null
  // "speaks about twice a year"
  if (token.lower === 'about' && /^(?:once|twice|every)$/.test(tokens[at + 1]!.lower)) return null
  if (isTakenUp(tokens, at + 1) || isVisit(tokens, cue, at, view.limit)) return null
  return found(view, 'prepositional object', cue, {
    first: at + 1,
    last: clauseEnd(view, at + 1, 'phrase'),
  })
}

const isStory = ({ lower }: Token): boolean => /^(?:stor(?:y|ies)|tales?|versions?|truth|jokes?|lies)$/.test(lower)

/** "called on Dr Jane Roe, head of the board": who is visited is asked for nothing; not "called on Jane Roe to resign". */
function isVisit(tokens: readonly Token[], { form }: Cue, on: number, limit: number): boolean {
  if (form.verb.lemma !== 'call' || tokens[on]!.lower !== 'on') return false
  for (let i = on + 1; i < Math.min(limit, on + 30) && !/^(?:who|which|that)$/.test(tokens[i]!.lower); i++)
    if (/^(?:to|for|not)$/.test(tokens[i]!.lower) || tokens[i]!.mark) return false
  const whom = nounPhraseAfter(tokens, on + 1, limit)
  return (
    whom !== null &&
    (hasTitle(tokens[on + 1]!) || hasPersonNoun(tokens[whom.last - 1]!) || isCapitalised(tokens[on + 1]))
  )
}

/** "Commenting on the strike, Roe said", "Speaking about the vote, Roe said": what a participle tells before the report's own verb. */
const leadsUp = ({ sentence, cues }: View, { form, verb }: Cue): boolean =>
  form.form === 'ing' && verb === sentence.first && cues.some((other) => other.verb > verb && other.subject !== null)

/** Matches "criticised the deal", "denied any wrongdoing"; not "called him back" at night. */
export const nounObject: CueDetector = (view, cue) => {
  const { frames } = cue.form.verb
  if (!frames.has('noun') || cue.passive || cue.negated || cue.infinitive || cue.subject?.place === 'inverted')
    return null
  const { tokens } = view.document
  const at = cue.after
  const token = tokens[at]
  if (!token || at >= view.limit || (isSubjectPronoun(token) && token.lower !== 'it') || token.pos === 'PUNCT')
    return null
  const next = tokens[at + 1]
  // "called this a gift", "called that “a gift”"
  const names = cue.form.verb.lemma === 'call' && (next?.pos === 'DET' || next?.mark)
  if (/^(?:this|that|these|so)$/.test(token.lower) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ' && !names) return null
  if (/^(?:him|her|them|us|me)$/.test(token.lower) && (at + 1 >= view.limit || (next?.pos === 'PUNCT' && !next.mark)))
    return null
  const start = skipAdjuncts(tokens, at, view.limit)
  if (start !== at && token.pos !== 'ADV') return null
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
