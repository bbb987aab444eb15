import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { adjunctBehind } from '../grammar/adjunct-behind.ts'
import { isQuantity, skipAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { goesOnWithOf } from '../grammar/goes-on-with-of.ts'
import { isThing } from '../grammar/may-speak.ts'
import { hasNoSpeaker } from '../grammar/no-speaker.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isCapitalised, isComma, isDash, isInsideNounPhrase } from '../grammar/tags.ts'
import { hasPersonNoun, hasTitle } from '../lexicon/kinds.ts'
import { found } from './make.ts'

/** Matches "vowed to fight on", "urged members to vote"; not "asked to leave" where somebody was asked. */
export const infinitive: CueDetector = (view, cue) => {
  const { frames, prepositions } = cue.form.verb
  if (!frames.has('to') || cue.passive || cue.subject?.place === 'inverted') return null
  const { tokens } = view.document
  if (hasNoSpeaker(tokens, cue) || isLikely(tokens, cue)) return null
  // "when asked to explain"
  if (cue.subject === null && tokens[cue.first - 1]?.lower === 'when') return null
  let at = cue.after
  // "asked for people to chip in"
  if (prepositions.has(tokens[at]?.lower ?? '')) return null
  const asked = frames.has('person') && at < view.limit && isInsideNounPhrase(tokens[at])
  const person = asked ? nounPhraseAfter(tokens, at, view.limit) : null
  // "tells the story of a journey to the sea"
  if (person && person.first + 1 < person.last && isStory(tokens[person.first + 1]!)) return null
  if (person) at = person.last
  // "reminded them of the plan to leave"
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

/** "The night promised to be long": nobody promises it. */
const isLikely = (tokens: readonly Token[], { form, after, subject }: Cue): boolean =>
  form.verb.lemma === 'promise' && tokens[after + 1]?.lower === 'be' && subject !== null && isThing(tokens, subject)

/** Whether what somebody is told of stands in or right behind whom it is told to: "them of the plan", "viewers about the plan". */
function tellsOf(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (/^(?:of|about)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** "spoke about this to the paper", "was asked about it on Monday", "boasts about them daily": no words of anybody. */
export const isTakenUp = (tokens: readonly Token[], at: number): boolean =>
  /^(?:this|that|it|them|him|her)$/.test(tokens[at]!.lower) && /^(?:ADP|PUNCT|ADV)$/.test(tokens[at + 1]?.pos ?? '')

/** "the change she warned about in May", "has nothing to answer for — he won": what it is stands before it. */
const isStranded = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:in|on|at|during|after|before)$/.test(tokens[at]!.lower) && !isQuantity(tokens, at + 1)) ||
  isComma(tokens[at]) ||
  isDash(tokens[at])

/** Matches "reported having lost the vote"; not "reported missing on Monday", which is about somebody. */
export const gerund: CueDetector = (view, cue) => {
  const { tokens } = view.document
  const token = tokens[cue.after]
  if (!cue.form.verb.frames.has('doing') || cue.passive || !cue.subject || cue.after + 2 >= view.limit) return null
  if (!token || !/^(?:VERB|NOUN)$/.test(token.pos) || !token.lower.endsWith('ing')) return null
  const next = tokens[cue.after + 1]!
  if (SENSED.test(token.lower) && isInsideNounPhrase(next))
    return found(view, 'gerund', cue, { first: cue.after, last: clauseEnd(view, cue.after, 'phrase') })
  const counted =
    token.pos === 'NOUN' && /^(?:only|more|less|nearly|almost|about|over|under|roughly|some)$/.test(next.lower)
  if (!counted && (next.pos === 'ADP' || (token.pos === 'NOUN' && !/^(?:DET|NUM|PRON|SYM|PROPN)$/.test(next.pos))))
    return null
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
  if ((cue.form.verb.lemma === 'ask' || asked) && !cue.subject && tokens[cue.first - 1]?.pos !== 'CCONJ') return null
  // "Roe shrugged when told of the email"
  if (
    !cue.subject &&
    cue.form.form === 'past' &&
    /^(?:when|once|if|until|unless)$/.test(tokens[cue.first - 1]?.lower ?? '')
  )
    return null
  if (prepositions.size === 0 || leadsUp(view, cue) || hasNoSpeaker(tokens, cue)) return null
  // "did not comment on the sale"
  if (cue.negated && /^(?:comment|speak)$/.test(cue.form.verb.lemma)) return null
  // "I told him about her"
  if (cue.form.verb.lemma === 'tell' && cue.subject && /^(?:i|we)$/.test(tokens[cue.subject.first]!.lower)) return null
  // "What can the ruins tell us about the town?"
  if (cue.form.verb.lemma === 'tell' && tokens[at]?.lower === 'us' && cue.subject && isThing(tokens, cue.subject))
    return null
  if (frames.has('person') && !prepositions.has(tokens[at]?.lower ?? '') && isInsideNounPhrase(tokens[at])) {
    const person = nounPhraseAfter(tokens, at, view.limit)
    const last = person?.last ?? at
    // "asked members for a third time"
    if (cue.form.verb.lemma === 'ask') at = last
    // "warned riders of delays", "warned the head of the mill of delays"
    while (at < last && (!prepositions.has(tokens[at]!.lower) || goesOnWithOf(tokens[at - 1]!))) {
      if (tokens[at]!.mark) return null
      at++
    }
  }
  // "Roe reminds us of the guest who will not leave": is like him
  if (cue.form.verb.lemma === 'remind' && cue.form.form === 's' && tokens[at]?.lower === 'of') return null
  const token = tokens[at]
  // "tells the story of a journey"; not "tells stories of how they met"
  if (at > cue.after && isStory(tokens[at - 1]!) && tokens[at + 1]?.lower !== 'how') return null
  if (!token || at + 1 >= view.limit || !prepositions.has(token.lower) || tokens[at + 1]!.lower === 'by') return null
  // "speaks about twice a year"
  if (token.lower === 'about' && /^(?:once|twice|every)$/.test(tokens[at + 1]!.lower)) return null
  if (isTakenUp(tokens, at + 1) || isStranded(tokens, at + 1) || isVisit(tokens, cue, at, view.limit)) return null
  const content = { first: at + 1, last: clauseEnd(view, at + 1, 'phrase') }
  return found(view, 'prepositional object', cue, { ...content, last: adjunctBehind(tokens, cue, content) })
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
export const leadsUp = ({ sentence, cues }: View, { form, verb }: Cue): boolean =>
  form.form === 'ing' && verb === sentence.first && cues.some((other) => other.verb > verb && other.subject !== null)
