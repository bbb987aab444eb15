import type { Token } from '../../language/index.ts'
import type { CueDetector, View } from '../found.ts'
import { counts, isQuantity } from '../grammar/adjuncts.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import type { Cue } from '../grammar/cue.ts'
import { isWork } from '../grammar/issued-by.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { carriesClause, isComma, isDash, isHyphen, isSubjectPronoun, opensClause } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import { found } from './make.ts'
import { contentAt, isLeftUntold, isReadFrom, listenerEnd, ownsNoun, QUESTION } from './reported-clause.ts'

/** Matches "Blinken said talks would resume" and "said: talks go on"; not "Blinken said goodbye", "said in a statement". */
export const bareClause: CueDetector = (view, cue) => {
  const { frames } = cue.form.verb
  const { tokens } = view.document
  if (contradicts(tokens, cue) && cue.after + 3 < view.limit) {
    const first = cue.after + 2
    return found(view, 'clause without that', cue, { first, last: clauseEnd(view, first) })
  }
  const finds = cue.form.verb.lemma === 'find' && isFinding(tokens, cue)
  if (!(frames.has('bare') || finds) || cue.subject?.place === 'inverted') return null
  let at = contentAt(view, cue)
  // "said on a day on which he left"
  if (at > cue.after && /^(?:which|whom|where)$/.test(tokens[at - 1]!.lower)) return null
  if (cue.passive && !frames.has('person')) return null
  if (tokens[at] && isLeftUntold(tokens, cue, at)) return null
  if (isReadFrom(cue, at)) return null
  // "Adding lamps costs money"
  if (cue.form.verb.lemma === 'add' && cue.form.form === 'ing' && cue.verb === view.sentence.first) return null
  // "warned of the dangers": what follows is what was said, and no adjunct
  if (cue.form.verb.lemma === 'warn' && /^(?:of|about|against)$/.test(tokens[cue.after]!.lower)) return null
  const fronted = isComma(tokens[at]) ? frontedAt(view, cue, at) : -1
  if (fronted > 0) at = fronted
  else if (tokens[at]?.text === ':' || (isComma(tokens[at]) && leadsUp(view, cue, at))) at++
  else if (isComma(tokens[at]) || isDash(tokens[at]) || tokens[at]?.text === '-') return null
  if (
    at >= view.limit ||
    isSo(tokens, cue.after) ||
    (fronted < 0 && startsAside(view, at, cue.form.verb.lemma === 'say'))
  )
    return null
  // "said it best: nobody wins", "said it all when he left"
  if (tokens[at]!.lower === 'it' && SAID_WELL.test(tokens[at + 1]?.lower ?? '') && !carriesClause(tokens[at + 2]))
    return null
  const strict = finds || frames.has('noun') || frames.has('object')
  const token = tokens[at]!
  if (strict && insideSubject(view, cue, at)) return null
  // "declared these men guilty"; not "claimed these men were late"
  const these = /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && opensFiniteClause(tokens, at, view.limit, true)
  if (strict && OBJECTS.has(token.lower) && !these && !/^(?:AUX|VERB|ADV|PART)$/.test(tokens[at + 1]?.pos ?? ''))
    return null
  if (cue.form.verb.lemma === 'say' && tellsHowMuch(tokens, at)) return null
  if (/^(?:something|anything)$/.test(token.lower) && !hasVerbOfOwn(tokens, at, view.limit)) return null
  if (token.pos === 'CCONJ' || (strict && (token.mark || token.pos === 'VERB'))) return null
  if (strict && (token.pos === 'ADP' || token.lower === 'whether') && fronted < 0 && !isQuantity(tokens, at + 1))
    return null
  if (/^(?:this|that|so|it)$/.test(token.lower) && tokens[at + 1]?.pos === 'ADP' && tokens[at + 1]!.lower !== 'of')
    return null
  // "said yes, it was over"
  const answers =
    /^(?:yes|no)$/.test(token.lower) && isComma(tokens[at + 1]) && opensMainClause(tokens, at + 2, view.limit)
  const finite = fronted > 0 || answers || opensFiniteClause(tokens, at, view.limit, strict && !opensClause(token))
  const same = saysTheSame(tokens, at, cue)
  if (!finite && !same && !(cue.form.verb.lemma === 'say' && cue.subject && looksLikeClause(view, at))) {
    const from = cue.after
    if (at === from || strict || ownsNoun(tokens, from) || !opensFiniteClause(tokens, from, view.limit, true))
      return null
    if (tokens[from]!.pos === 'ADP' || tokens[from]!.pos === 'ADV' || tokens[from]!.pos === 'PUNCT') return null
    at = from
  }
  return found(view, 'clause without that', cue, { first: at, last: clauseEnd(view, at, same ? 'phrase' : 'clause') })
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

/** How "it" may have been said. */
const SAID_WELL = /^(?:best|all|well|better|plainly|bluntly|aloud|first|again)$/

/**
 * "The suit to reveal her name was filed", "Anyone who maintains a site was asked": the one verb behind it is the
 * sentence's own; not "Anyone who maintains the site is safe was wrong".
 */
function insideSubject({ document: { tokens }, sentence, limit }: View, cue: Cue, at: number): boolean {
  const relative = /^(?:who|which|that)$/.test(tokens[cue.first - 1]?.lower ?? '') && !isComma(tokens[cue.first - 2])
  const before = tokens[cue.first - 1]
  const governed = (cue.infinitive && before?.pos === 'NOUN') || (cue.form.form === 'ing' && before?.lower === 'of')
  if (!relative && !governed) return false
  for (let i = sentence.first; i < cue.first; i++) if (carriesClause(tokens[i])) return false
  let verbs = 0
  for (let i = at; i < limit; i++) {
    if (carriesClause(tokens[i]) && !carriesClause(tokens[i - 1]) && tokens[i - 1]!.lower !== 'to') verbs++
    if (isComma(tokens[i]) || verbs > 1) return false
  }
  return verbs === 1
}

/** "Roe says, the plan is dead": a comma where others print a colon; not "The plan, Roe says, is dead", "As Roe says, it is dead". */
function leadsUp(view: View, { subject, first, after, form }: Cue, comma: number, fronted = false): boolean {
  const { tokens } = view.document
  if ((!fronted && after !== comma) || subject?.place !== 'before' || form.verb.frames.has('object')) return false
  const before = Math.min(subject.first, first) - 1
  if (before >= view.sentence.first && !/^(?:CCONJ|ADV)$/.test(tokens[before]!.pos)) return false
  for (let i = comma + 1; i < view.limit; i++) if (tokens[i]!.mark) return false
  // "They were boasting, a friend said"
  if (view.cues.some((other) => other.verb > comma && other.after >= view.limit)) return false
  return opensMainClause(tokens, comma + 1, view.limit)
}

/** "said so", "says so far as he can"; not "said so far nobody had left". */
const isSo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'so' &&
  !(/^(?:far|many|much|few|little)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower !== 'as')

/**
 * Where what is said starts of "said after the fire, nobody came" and "said sadly, nobody came", behind a date or a medium only at the clause
 * itself: "said on Monday, it was late"; else -1.
 */
function frontedAt(view: View, cue: Cue, comma: number): number {
  const { tokens } = view.document
  const start = listenerEnd(view, cue)
  if (start >= comma || cue.form.verb.prepositions.has(tokens[start]!.lower)) return -1
  // "complained of pain, even saying it was late"
  if (tokens[comma + 1]?.pos === 'ADV' && tokens[comma + 2]?.lower.endsWith('ing')) return -1
  if (!leadsUp(view, cue, comma, true)) return -1
  return isWhenOrWhere(tokens, start, comma) ? comma + 1 : start
}

/** "on Monday", "in a statement": of the report rather than of what is said. */
function isWhenOrWhere(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTime(tokens, i) || isWork(tokens[i])) return true
  return false
}

/** "said as she left", "tweeted when he won": a clause about the report; not "said when it rains, we stay". */
function startsAside(view: View, at: number, saying: boolean): boolean {
  const { tokens } = view.document
  const { lower, pos } = tokens[at]!
  if (lower === 'to' && pos === 'PART') return !(saying && isSubjectInfinitive(tokens, at, view.limit))
  // "said as many as ten had left"; not "said as much on Monday"
  if (counts(tokens, at) && (tokens[at + 2]?.lower === 'as' || tokens[at + 2]?.pos === 'NOUN')) return false
  if (!/^(?:as|when|while|where|since|before|after|until|once|from|by|around|about|of|than|with)$/.test(lower))
    return false
  for (let i = at + 1; i < Math.min(view.limit, at + 60); i++)
    if (isComma(tokens[i]) && tokens[i + 1] && opensMainClause(tokens, i + 1, view.limit)) return false
  return !/^(?:about|around)$/.test(lower) || !(tokens[at + 1]?.pos === 'NUM' || tokens[at + 1]?.lower === 'half')
}

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

/** "said nothing about the tax", "said almost nothing of it": how much is said, and not what. */
function tellsHowMuch(tokens: readonly Token[], at: number): boolean {
  const amount = /^(?:almost|next|virtually|practically|very|precious)$/.test(tokens[at]!.lower) ? at + 1 : at
  return (
    /^(?:nothing|little|something|anything)$/.test(tokens[amount]?.lower ?? '') &&
    /^(?:about|of|on|to|regarding)$/.test(tokens[amount + 1]?.lower ?? '')
  )
}

/** "shouts something [was wrong]"; not "shouts something in Danish[, and the crowd laughs]". */
function hasVerbOfOwn(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && !isComma(tokens[i]) && tokens[i]!.pos !== 'CCONJ'; i++)
    if (carriesClause(tokens[i])) return true
  return false
}

/** "said the same of Roe": of a noun phrase only this is said. */
const saysTheSame = (tokens: readonly Token[], at: number, cue: Cue): boolean =>
  cue.form.verb.lemma === 'say' &&
  tokens[at]!.lower === 'the' &&
  tokens[at + 1]?.lower === 'same' &&
  /^(?:of|about|for|to)$/.test(tokens[at + 2]?.lower ?? '')

/** Pronouns that are objects as well: "declared it a success". */
const OBJECTS = new Set(['it', 'you', 'that', 'this', 'these', 'those'])

/** The tagger misses many verbs; after "say" nearly every longer run that starts like a subject is a clause. */
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
