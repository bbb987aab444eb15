import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { isWork } from '../grammar/issued-by.ts'
import { opensMainClause } from '../grammar/opens-clause.ts'
import { isCapitalised, isComma, isDash } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import { contentAt, isLeftUntold, isReadFrom, listenerEnd } from './reported-clause.ts'

/** Where a clause without "that" may start behind its cue. */
export interface BareContent {
  readonly at: number
  /** Whether words before its comma lead up to it: "said after the fire, nobody came". */
  readonly fronted: boolean
}

/** Where what is said would start: behind listener and adjuncts, a colon, or a comma that stands for one; null where the words belong to something else. */
export function bareContent(view: View, cue: Cue): BareContent | null {
  const { tokens } = view.document
  const at = contentAt(view, cue)
  if (isOtherwiseTold(view, cue, at)) return null
  const first = isComma(tokens[at]) ? frontedAt(view, cue, at) : -1
  if (first > 0) return { at: first, fronted: true }
  if (tokens[at]?.text === ':') return { at: at + 1, fronted: false }
  if (isComma(tokens[at]) && leadsUp(view, cue, at))
    return { at: at + 1, fronted: pastCondition(tokens, at + 1, view.limit) > at + 1 }
  return isComma(tokens[at]) || isDash(tokens[at]) || tokens[at]?.text === '-' ? null : { at, fronted: false }
}

/** Whether what follows a cue tells something of the report, or is reported in another way. */
function isOtherwiseTold({ document: { tokens }, sentence }: View, cue: Cue, at: number): boolean {
  const { verb, form } = cue.form
  // "said on a day on which he left"
  if (at > cue.after && /^(?:which|whom|where)$/.test(tokens[at - 1]!.lower)) return true
  if (cue.passive && !verb.frames.has('person')) return true
  if (tokens[at] && isLeftUntold(tokens, cue, at)) return true
  if (isReadFrom(cue, at)) return true
  // "Adding lamps costs money"
  if (verb.lemma === 'add' && form === 'ing' && cue.verb === sentence.first) return true
  // "warned of the dangers", "insist on a judge they trust": what follows is what was said, and no adjunct
  return verb.lemma !== 'say' && verb.prepositions.has(tokens[cue.after]?.lower ?? '') && !isTime(tokens, cue.after + 1)
}

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

/** "Roe says, the plan is dead": a comma where others print a colon; not "The plan, Roe says, is dead", "As Roe says, it is dead". */
function leadsUp(view: View, { subject, first, after, form, passive }: Cue, comma: number, fronted = false): boolean {
  const { tokens } = view.document
  // "Jokes are told, songs are sung"
  if (passive || (!fronted && after !== comma) || subject?.place !== 'before') return false
  // "He wrote, the lamp fell"; not "She wrote, The lamp fell", "She added, it fell"
  if (form.verb.frames.has('object') && form.verb.lemma !== 'add' && !opensSentence(tokens[comma + 1])) return false
  const before = Math.min(subject.first, first) - 1
  if (before >= view.sentence.first && !/^(?:CCONJ|ADV)$/.test(tokens[before]!.pos)) return false
  for (let i = comma + 1; i < view.limit; i++) if (tokens[i]!.mark) return false
  // "They were boasting, a friend said"
  if (view.cues.some((other) => other.verb > comma && other.after >= view.limit)) return false
  return opensMainClause(tokens, pastCondition(tokens, comma + 1, view.limit), view.limit)
}

/** "The", "It": a capital that no name asks for. */
const opensSentence = (token: Token | undefined): boolean =>
  token !== undefined && isCapitalised(token) && (token.lower === 'the' || /^(?:DET|PRON|SCONJ)$/.test(token.pos))

/** Past the "if elected," of "said, if elected, she would go" and the "win or lose," of "said, win or lose, she would go". */
function pastCondition(tokens: readonly Token[], at: number, limit: number): number {
  // "said, when asked, that"
  if (/^(?:asked|pressed|reached|challenged|questioned)$/.test(tokens[at + 1]?.lower ?? '')) return at
  const joined = /^(?:or|and)$/.test(tokens[at + 1]?.lower ?? '')
  if (!joined && !/^(?:if|unless|once|when|while|although|though|until)$/.test(tokens[at]?.lower ?? '')) return at
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_CONDITION); i++) if (isComma(tokens[i])) return i + 1
  return at
}

const LONGEST_CONDITION = 14
