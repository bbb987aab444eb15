import type { Token } from '../../language/index.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { carriesClause, isBe, isComma, isHave, isPossessive, isSubjectPronoun } from './tags.ts'
import { firstTense, REACH, tenseOf } from './tense.ts'

/** What is reported: a clause ("said it was over"), one with a gap ("the plan they said was over"), or no clause ("vowed to leave", "praised the plan"). */
export type Shape = 'clause' | 'gap' | 'phrase'

/**
 * Whether "and" or "but" joins on to the report rather than to what is reported: "vowed to leave [and wept]", "praised the
 * plan [but the vote was lost]", "said she is tired [but left the door open]"; not "said she was tired [and left]".
 * @param at the conjunction
 */
export function joinsReport(
  tokens: readonly Token[],
  start: number,
  at: number,
  limit: number,
  cue: Cue | null,
  shape: Shape,
): boolean {
  let next = at + 1
  while (next < limit && (tokens[next]!.pos === 'ADV' || /^(?:n't|n’t|not|never)$/.test(tokens[next]!.lower))) next++
  const verb = tokens[next]
  if (!verb || next >= limit || verb.mark) return false
  // "the mill's and the town's debts"
  if (isSubjectPronoun(tokens[at - 1]) || isPossessive(tokens[at - 1])) return false
  if (keepsBack(tokens, at, limit)) return true
  const tense = tenseOf(verb)
  const inner = firstTense(tokens, start, at)
  if (shape !== 'phrase' && cue?.form.form === 'past' && reactsToo(tokens, start, at, next)) return true
  // "The authors say it works but warn that it is dear"
  if (shape !== 'phrase' && cue?.form.form === 'base' && verb.pos === 'VERB' && tokens[next + 1]?.lower === 'that')
    return verbForm(verb.lower)?.form === 'base' && isOfOne(tokens, start, at)
  if (shape !== 'phrase')
    return (
      cue?.form.form === 'past' &&
      tense === 'past' &&
      ((inner === 'present' && !hasPast(tokens, start, at)) ||
        (inner === 'modal' &&
          (verb.lower === 'did' ||
            !BACKSHIFTED.test(firstModal(tokens, start, at)) ||
            (!STATE.test(verb.lower) && hasOnlyModals(tokens, start, at))))) &&
      !(verb.lower.endsWith('ed') && takesParticiple(tokens, start, at))
    )
  if (holdsClause(tokens, start, at)) return cue?.form.form === 'past' && tense === 'past' && inner !== 'past'
  if (tense) return true
  // "they deny the claim and say it is late"
  if (cue?.form.form === 'base' && verbForm(verb.lower)?.form === 'base' && verb.pos === 'VERB') return true
  if (cue?.form.form === 'ing' && verb.lower.endsWith('ing') && isDoing(tokens, next)) return true
  // "denied any links, but critics point to his letters"
  const strict = tokens[at]!.lower !== 'but' || !isComma(tokens[at - 1])
  return !/^(?:VERB|ADP|SCONJ|PART)$/.test(verb.pos) && opensFiniteClause(tokens, next, limit, strict)
}

/** A verb, and what the tagger takes for a noun before an object: "proposing a ban [and taunting her rival]". */
const isDoing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' || /^(?:DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? '')

/** Whether a clause is about one person or thing, of which no verb in the plural goes on: "it works", "the plan has failed". */
function isOfOne(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:it|he|she|this)$/.test(tokens[from]!.lower)) return true
  const verb = tokens.slice(from, Math.min(to, from + REACH)).find(carriesClause)
  return verb !== undefined && /^(?:is|was|has|does)$|[^s]s$/.test(verb.lower)
}

/** "but would not say when", "and declined to comment": whoever reports says no more; not "and did not rule it out". */
function keepsBack(tokens: readonly Token[], at: number, limit: number): boolean {
  const words = tokens.slice(at + 1, Math.min(limit, at + 5)).map(({ lower }) => lower)
  if (tokens[at]!.lower === 'and' && !/^(?:declined|refused)$/.test(words[0] ?? '')) return false
  return KEEPS_BACK.test(`${words.join(' ')} `)
}

const KEEPS_BACK =
  /^(?:stopped short of|(?:(?:declined|refused) to|(?:would|did|could|does|will) ?(?:not|n['’]t)) (?:say|comment|elaborate|specify|give|name|identify|provide|offer|disclose|discuss|answer|be drawn|go into|rule out)) /

/**
 * "said none had been hurt [and appealed for witnesses]", "said it was late [and brushed aside the claim]": whoever reports does so
 * again; not "said the firm had left and rejected the claim", which may be told of the firm.
 */
function reactsToo(tokens: readonly Token[], start: number, at: number, verb: number): boolean {
  const { lower } = tokens[verb]!
  const next = tokens[verb + 1]?.lower ?? ''
  if (lower === 'brushed' ? next !== 'aside' : lower === 'called' ? !/^(?:for|on)$/.test(next) : !REACTS.test(lower))
    return false
  return tokens[at]!.lower === 'but' || !hasPerfect(tokens, start, at)
}

const REACTS =
  /^(?:accused|apologi[sz]ed|appealed|blamed|critici[sz]ed|defended|denied|dismissed|insisted|pledged|praised|promised|rejected|thanked|urged|vowed|warned)$/

/** "had left": a participle that another may follow; not "had been hurt". */
function hasPerfect(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (!isHave(tokens[i])) continue
    let verb = i + 1
    while (tokens[verb]!.pos === 'ADV' || tokens[verb]!.pos === 'PART') verb++
    if (verb < to && tokens[verb]!.pos === 'VERB' && !isBe(tokens[verb])) return true
  }
  return false
}

/** What "will", "can" and "may" become in a report in the past: "said they would come but had no plans". */
const BACKSHIFTED = /^(?:would|could|might|should|['’]d)$/

/** What is told of rather than done: "said they would come but had no plans". */
const STATE =
  /^(?:had|was|were|did|knew|felt|wanted|needed|believed|thought|could|saw|hoped|expected|meant|remained|lacked|feared|wished|understood|liked|loved|accepted|respected|admired|doubted)$/

/** Whether no verb of a stretch is in the past or present: "would not bow" of "said it would not bow [but left the door open]". */
function hasOnlyModals(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let i = from; i < to; i++) {
    const tense = tenseOf(tokens[i]!)
    if (tense !== null && tense !== 'modal') return false
  }
  return true
}

/** "believes she was born there [and was a Swede]": what goes on may be what is believed. */
const hasPast = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, Math.min(to, from + REACH)).some((token) => tenseOf(token) === 'past')

const firstModal = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, Math.min(to, from + REACH)).find((token) => tenseOf(token) === 'modal')?.lower ?? ''

/** "has not held", "be cut": a participle may follow "and" there: "has not held dinners and never called". */
export function takesParticiple(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + REACH); i++) if (isHave(tokens[i]) || isBe(tokens[i])) return true
  return false
}

/** Whether a phrase has a clause of its own inside, which may own what follows: "a law that bans it and ...". */
function holdsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const { lower, pos } = tokens[i]!
    // "that way"
    if (lower === 'that' && tokens[i + 1]?.pos === 'NOUN' && !carriesClause(tokens[i + 2])) continue
    if (
      /^(?:that|who|which|whom|whose|where|what|how|why|whether|if|because|when|while|after|before|since)$/.test(lower)
    )
      return true
    if (pos === 'AUX' && tenseOf(tokens[i]!)) return true
  }
  return false
}
