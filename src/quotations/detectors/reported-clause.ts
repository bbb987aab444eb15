import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { adjunctBehind } from '../grammar/adjunct-behind.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { LISTENER_FOLLOWS, listenerAfter, ofHers } from '../grammar/listener.ts'
import { hasOnlyMainVerb } from '../grammar/main-verb-behind.ts'
import { hasNoSpeaker } from '../grammar/no-speaker.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { pointsAt } from '../grammar/points-at.ts'
import { carriesClause, isComma, isSubjectPronoun, opensClause } from '../grammar/tags.ts'
import { thatAfter } from '../grammar/that-after.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { conditionBefore } from './condition-before.ts'
import { found } from './make.ts'

/** Where what is reported may start: after the cue, its listener and what dates and places it. */
export const contentAt = (view: View, cue: Cue): number =>
  skipAdjuncts(view.document.tokens, listenerEnd(view, cue), view.limit)

/** One past whom a cue's words are told to; else one past the cue. */
export function listenerEnd(view: View, cue: Cue): number {
  const { tokens } = view.document
  const { limit } = view
  const { frames } = cue.form.verb
  if (frames.has('person') && !cue.passive) {
    const at = cue.after
    const token = tokens[at]
    if (
      token &&
      at < limit &&
      token.lower !== 'that' &&
      !QUESTION.has(token.lower) &&
      !token.mark &&
      token.pos !== 'PUNCT' &&
      token.pos !== 'ADP'
    ) {
      const alone = token.pos === 'PRON' && !isSubjectPronoun(token) && !ownsNoun(tokens, at)
      if (alone && !ofHers(tokens, at, limit)) return at + 1
      const person = listenerAfter(tokens, at, limit)
      const next = person ? tokens[person.last] : undefined
      const listener =
        QUESTION.has(next?.lower ?? '') ||
        LISTENER_FOLLOWS.has(cue.form.verb.lemma) ||
        next?.lower === 'that' ||
        opensClause(next)
      if (person && (listener || !opensFiniteClause(tokens, at, limit, true))) return person.last
    }
  }
  return cue.after
}

/** The "her" of "told her own story"; not that of "told her it was over". */
export const ownsNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:my|your|his|its|our|their)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower === 'own'

/** Matches "He said on Friday that talks would resume", "She told them that it was over"; not "He said that." */
export const thatClause: CueDetector = (view, cue) => {
  if (!cue.form.verb.frames.has('that') || cue.subject?.place === 'inverted') return null
  const { tokens } = view.document
  if (hasNoSpeaker(tokens, cue)) return null
  const at = thatAfter(view, cue, contentAt(view, cue))
  if (at < 0 || isReadFrom(cue, at)) return null
  if (movesMarkets(view, cue)) return null
  // "How she answers that question will matter"
  if (tokens[at + 1]!.pos === 'NOUN' && hasOnlyMainVerb(tokens, at + 1, view.sentence, view.limit, cue)) return null
  if (isSeenBy(tokens, at, cue, view.limit)) return null
  if (tokens[at + 1]!.text === ':' || pointsAt(tokens, at, view.limit)) return null
  const doing = tokens[at + 1]!.lower.endsWith('ing') && hasFinite(tokens, at + 2, Math.min(view.limit, at + 10))
  // "said that pay was low": a noun that the tagger takes for a verb
  const noun = tokens[at + 1]!.pos === 'VERB' && tokens[at + 2]?.pos === 'AUX' && carriesClause(tokens[at + 2])
  const opens = tokens[at]!.pos === 'SCONJ' || tokens[at + 1]!.mark || doing || noun
  // "said that, while he was pleased, it was late"
  const clause = isComma(tokens[at + 1]) ? at + 2 : at + 1
  // "denied that, arguing that it was late"
  if (clause > at + 1 && tokens[clause]?.pos === 'VERB' && tokens[clause].lower.endsWith('ing')) return null
  if (!opens && !opensFiniteClause(tokens, clause, view.limit, false)) return null
  if (/^(?:ADP|ADJ|ADV)$/.test(tokens[at + 1]!.pos) && !hasFinite(tokens, at + 1, view.limit)) return null
  const last = clauseEnd(view, at + 1)
  // "repeated that demand in May"; not "said that signs of a thaw show" where the tagger misses the verb
  if (
    tokens[at + 1]!.pos === 'NOUN' &&
    !tokens[at + 1]!.lower.endsWith('s') &&
    /^(?:ADP|PUNCT)$/.test(tokens[at + 2]?.pos ?? 'PUNCT') &&
    !hasFinite(tokens, at + 1, last)
  )
    return null
  const outer = Math.max(expletiveBefore(view, cue, at), conditionBefore(view, cue, { first: at + 1, last }))
  if (outer >= 0) return found(view, 'cue in the middle of a clause', cue, { first: outer, last })
  return found(view, 'that-clause', cue, { first: at + 1, last })
}

/** "confirmed by a report that the Post has seen", "a note that Roe obtained,": who saw it. */
function isSeenBy(tokens: readonly Token[], that: number, { after }: Cue, limit: number): boolean {
  if (that === after || tokens[that - 1]!.pos === 'PUNCT') return false
  const verb = nounPhraseAfter(tokens, that + 1, limit)?.last ?? -1
  if (verb < 0) return false
  const seen = /^(?:has|had|have)$/.test(tokens[verb]?.lower ?? '') ? verb + 1 : verb
  if (!/^(?:seen|saw|obtained|read|reviewed|viewed|examined|received)$/.test(tokens[seen]?.lower ?? '')) return false
  return seen + 1 >= limit || tokens[seen + 1]!.pos === 'PUNCT'
}

/** The "There" of "There is a risk, Roe said, that it will close", the "It" of "It is no wonder, she said, that it shut": their "that" is not the cue's; else -1. */
function expletiveBefore({ document: { tokens }, sentence }: View, { subject, first }: Cue, that: number): number {
  const start = subject ? Math.min(subject.first, first) : first
  if (!isComma(tokens[that - 1]) || !isComma(tokens[start - 1]) || tokens[that + 1]!.mark) return -1
  const opens = tokens[sentence.first]!.pos === 'CCONJ' ? sentence.first + 1 : sentence.first
  if (!/^(?:it|there)$/.test(tokens[opens]!.lower) || !carriesClause(tokens[opens + 1])) return -1
  for (let i = opens + 2; i < start - 1; i++)
    if (isComma(tokens[i]) || tokens[i]!.mark || carriesClause(tokens[i])) return -1
  return opens
}

/** "read from a letter that Roe had sent": what tells of the letter. */
export const isReadFrom = ({ form, after }: Cue, at: number): boolean => form.verb.lemma === 'read' && at > after

/** "Shares in Orbis fell, suggesting that few believe it": nobody suggests it. */
const movesMarkets = ({ document: { tokens }, sentence }: View, { form, subject }: Cue): boolean =>
  form.form === 'ing' &&
  subject === null &&
  /^(?:suggest|indicate|signal|imply)$/.test(form.verb.lemma) &&
  /^(?:shares|stocks?|prices?|yields|futures|bonds|sales|turnout)$/.test(tokens[sentence.first]!.lower)

export const QUESTION = new Set('whether if how why what who when where which'.split(' '))

/** Matches "She asked whether they knew", "He would not say how it ended"; not "He asked for help". */
export const question: CueDetector = (view, cue) => {
  const { frames, lemma } = cue.form.verb
  if ((!frames.has('whether') && !frames.has('that')) || cue.subject?.place === 'inverted') return null
  const { tokens } = view.document
  const at = contentAt(view, cue)
  if (at + 1 >= view.limit || !QUESTION.has(tokens[at]!.lower) || tokens[at]!.quote >= 0) return null
  if (tokens[at]!.lower === 'if' && !frames.has('whether')) return null
  if (isLeftUntold(tokens, cue, at)) return null
  if (!frames.has('whether') && lemma !== 'say' && lemma !== 'tell' && lemma !== 'explain' && lemma !== 'describe')
    return null
  const content = { first: at, last: beforeAnswer(view, at, clauseEnd(view, at)) }
  if (lemma !== 'ask') return found(view, 'question', cue, content)
  return found(view, 'question', cue, { first: at, last: adjunctBehind(tokens, cue, content) })
}

/** "asked whether it was late[, but nobody knew]": a question does not go on with a statement. */
function beforeAnswer({ document: { tokens } }: View, first: number, last: number): number {
  if (!/^(?:whether|if)$/.test(tokens[first]!.lower)) return last
  for (let i = first + 1; i < last; i++)
    if (isComma(tokens[i]) && tokens[i + 1]?.lower === 'but' && opensMainClause(tokens, i + 2, last)) return i
  return last
}

/**
 * "She was never told who had left" says nobody; "told a nurse who had left" and "say to the nurse who had left" say which nurse; not
 * "told reporters who had left".
 */
export const isLeftUntold = (tokens: readonly Token[], { passive, negated, form, after }: Cue, at: number): boolean =>
  (passive && negated && form.verb.lemma === 'tell' && QUESTION.has(tokens[at]!.lower)) ||
  (form.verb.lemma === 'say' && tokens[at]!.lower === 'who' && at > after && hasPersonNoun(tokens[at - 1])) ||
  (tokens[at]!.lower === 'who' && /^an?$/.test(tokens[after]!.lower) && tokens[at - 1]!.pos === 'NOUN')
