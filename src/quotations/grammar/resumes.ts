import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { opensDate } from './adjuncts.ts'
import { opensFiniteClause, opensMainClause } from './opens-clause.ts'
import { carriesClause, isCapitalised, isComma, isDash, isModal, isNominal } from './tags.ts'
import { isTime } from './time.ts'

/** "And", "Instead", "In fact": joins the sentence to the one before, and is no part of what is reported. */
export function isConnective({ document: { tokens } }: View, first: number, start: number): boolean {
  const { pos } = tokens[first]!
  // "And Roe, he said, has left"
  if (pos === 'CCONJ' && tokens[first + 1]!.pos === 'PROPN' && !isTime(tokens, first + 1)) return false
  return start - first < 4 && (pos === 'ADV' || pos === 'CCONJ' || pos === 'SCONJ')
}

/** "About 40 were hurt", "Not one was paid", "Whether it will end is unclear" count or ask rather than place or date. */
const OWN_WORDS = /^(?:about|around|over|under|up|nearly|almost|not|whether)$/

/** "In a letter seen by the Post", "To win the vote", "Stopped at the gate": only leads up to the report's own clause. */
export function isAdjunct({ document: { tokens } }: View, first: number, last: number): boolean {
  const leads =
    /^(?:ADP|PART)$/.test(tokens[first]!.pos) ||
    isTime(tokens, first) ||
    datesReport(tokens, first) ||
    opensWithParticiple(tokens, first, last)
  if (!leads || OWN_WORDS.test(tokens[first]!.lower)) return false
  if (tokens[first]!.lower === 'at' && /^(?:least|most)$/.test(tokens[first + 1]?.lower ?? '')) return false
  for (let i = first; i < last; i++)
    if (isComma(tokens[i]) && !dates(tokens, i + 1) && opensMainClause(tokens, i + 1, last)) return false
  return true
}

/** "When he met the crew", "But almost at once after she left". */
function datesReport(tokens: readonly Token[], first: number): boolean {
  let at = tokens[first]!.pos === 'CCONJ' ? first + 1 : first
  while (tokens[at]!.pos === 'ADV' && !DATES.test(tokens[at]!.lower)) at++
  return DATES.test(tokens[at]!.lower)
}

/** "Growing sharper as he spoke"; not "Growing wheat takes years". */
function isDoing(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]!.pos !== 'VERB' || !tokens[first]!.lower.endsWith('ing')) return false
  for (let i = first + 1; i < last && tokens[i]!.pos !== 'SCONJ'; i++) if (carriesClause(tokens[i])) return false
  return true
}

/** "Stopped at the gate on Monday"; not "Gone are the days", "Shared homes are rare": a participle that nothing is said of. */
const opensWithParticiple = (tokens: readonly Token[], first: number, last: number): boolean =>
  isDoing(tokens, first, last) ||
  (tokens[first]!.pos === 'VERB' &&
    /[^e]ed$/.test(tokens[first]!.lower) &&
    /^(?:ADP|ADV|SCONJ)$/.test(tokens[first + 1]?.pos ?? '') &&
    !tokens.slice(first + 1, last).some((token) => token.pos === 'AUX' && carriesClause(token)))

/** "In May, after the mill had closed, Roe said", "In May, even as it closed, Roe said" */
const dates = (tokens: readonly Token[], at: number): boolean =>
  DATES.test(tokens[tokens[at]?.pos === 'ADV' && !DATES.test(tokens[at]!.lower) ? at + 1 : at]?.lower ?? '')
const DATES = /^(?:after|before|when|while|since|until|as)$/

/** Whether a stretch before a report can be the report's own words: it holds a verb, or starts like a subject. */
export function hasClause(view: View, first: number, last: number): boolean {
  const { tokens } = view.document
  for (let i = first; i < last; i++) if (carriesClause(tokens[i])) return true
  return /^(?:DET|PROPN|NOUN|PRON|ADJ)$/.test(tokens[first]!.pos) && last - first > 2
}

/**
 * Where the clause goes on after a report in its middle, past the comma: "Any deal, he said, will take time"; -1 where it
 * does not.
 * @param cut whether the words before the report end in a verb
 * @param lead whether the words before it are no clause
 */
export function resumesAt(view: View, after: number, cut: boolean, lead: boolean): number {
  const { tokens } = view.document
  for (let i = after; i < Math.min(view.limit, after + 14); i++) {
    const token = tokens[i]!
    if (token.mark) return -1
    if ((!isComma(token) && !isDash(token)) || opensDate(tokens, i + 1)) continue
    const next = tokens[i + 1]
    if (!next || i + 1 >= view.limit) return -1
    const behind = pastDescription(tokens, i + 1, view.limit, lead)
    if (behind > 0) return behind
    if (next.lower.endsWith('ing') && !isDoers(tokens, i + 1) && !(lead && isGerundSubject(view, i + 1))) return -1
    // "Roe warned, as she asked for money": what the speaker did is the writer's
    if (next.lower === 'as' && /^(?:he|she|it|they)$/.test(tokens[i + 2]?.lower ?? '') && !lead) return -1
    if (next.lower === 'with')
      return tellsManner(tokens, i + 1) || !(cut || lead || tellsMove(tokens, i + 1, view.limit)) ? -1 : i + 1
    if (/^(?:who|which|according|citing)$/.test(next.lower) || reportsOn(view, after, i + 1)) return -1
    if (answers(tokens, i + 1) || meets(tokens, i + 1)) return -1
    if (!cut && !lead && (SET_BESIDE.test(next.lower) || followsEvent(tokens, i + 1, view.limit))) return -1
    if (cut && describes(tokens, after, i + 1, view.limit)) return -1
    if (countsOut(tokens, i + 1)) return i + 1
    return cut || continues(next) || opensSubject(tokens, i + 1, view.limit, lead) ? i + 1 : -1
  }
  return -1
}

/** ", she said, [to loud applause]", "[to cries of shame]": how it was taken. */
const meets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'to' &&
  tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:cries|shouts|applause|laughter|cheers|jeers|boos|gasps|groans)$/.test(lower))

/** ", he said, [with a smile]", "[with tears in his eyes]": how it was said. */
const tellsManner = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ lower }) => MANNER.test(lower))

const MANNER =
  /^(?:smiles?|grin|laugh|laughter|chuckle|giggle|shrug|sigh|sob|nod|wink|frown|smirk|grimace|tears?|pride|relief|irony|sarcasm|emphasis|caution|voice)$/

/** ", it said, [with profit up 9 percent]", "[with rents falling]": part of what is told. */
function tellsMove(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 2; i < Math.min(limit, at + 8) && !isComma(tokens[i]); i++)
    if (/^(?:up|down|flat|unchanged|higher|lower|rising|falling|climbing|dropping)$/.test(tokens[i]!.lower)) return true
  return false
}

/** "Profit fell, the firm said, [compared with a forecast of 3 percent]": the writer's own comparison; not "The lamp, she said, against all odds, was lit". */
const SET_BESIDE = /^(?:against|versus|compared|amid|despite|following|ahead)$/

/** ", she said, [after an hour of talks that she called dull]": when she spoke; not ", she said, after the talks had failed". */
const followsEvent = (tokens: readonly Token[], at: number, limit: number): boolean =>
  /^(?:after|before|during)$/.test(tokens[at]!.lower) &&
  tokens.slice(at + 1, Math.min(limit, at + 6)).some(({ lower }) => EVENT.test(lower)) &&
  !opensFiniteClause(tokens, at + 1, limit, true)

/** ", she said, [after being asked about it]": what she answers; not "after being hit". */
const answers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'being' &&
  /^(?:after|on|upon)$/.test(tokens[at]!.lower) &&
  /^(?:asked|pressed|questioned|quizzed|challenged)$/.test(tokens[at + 2]?.lower ?? '')

const EVENT = /^(?:talks|meetings?|visit|summit|briefing|hearing|session|debate|negotiations|ceremony)$/

/** Past "who knows her," and "a nurse in Lund," where a verb goes on behind it: "Roe, said Lind, a nurse in Lund, does not forgive"; else -1. */
function pastDescription(tokens: readonly Token[], at: number, limit: number, lead: boolean): number {
  if (!/^(?:who|whose|an?|the)$/.test(tokens[at]!.lower) || !isNominal(tokens[at - 2])) return -1
  for (let i = at + 1; i < Math.min(limit, at + 20); i++) {
    const token = tokens[i]!
    if (token.mark || token.text === ';') return -1
    if (isComma(token)) {
      // "Even now, according to Roe, who knows her, she is feared"
      const clause = lead && /^whos?e?$/.test(tokens[at]!.lower) && opensMainClause(tokens, i + 1, limit)
      return clause || (carriesClause(tokens[i + 1]) && i + 2 < limit) ? i + 1 : -1
    }
    if (carriesClause(token) && !/^whos?e?$/.test(tokens[at]!.lower)) return -1
  }
  return -1
}

/** ", he said, but warned that": a further verb of whoever reports, in the same form; not ", he said, and had asked for a break". */
function reportsOn({ document: { tokens }, cues }: View, after: number, at: number): boolean {
  if (tokens[at]!.pos !== 'CCONJ') return false
  const next = cues.find(({ verb }) => verb === at + 1)
  const cue = cues.findLast((one) => one.after <= after)
  return next !== undefined && next.subject === null && next.form.form === cue?.form.form
}

/** "For one, said Roe, sweeping the floor can take an hour": with a verb of its own and no comma before it. */
function isGerundSubject({ document: { tokens }, cues, limit }: View, at: number): boolean {
  if (cues.some(({ verb }) => verb === at)) return false
  for (let i = at + 1; i < Math.min(limit, at + 20); i++) {
    if (isComma(tokens[i]) || tokens[i]!.mark) return false
    if (isModal(tokens[i])) return true
  }
  return false
}

/** "phishing gangs were": who does something, and no participle. */
const isDoers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'NOUN' && tokens[at + 2]?.pos === 'AUX' && carriesClause(tokens[at + 2])

/** ", said Roe, head of the union.": what follows whoever reports tells only who they are. */
const describes = (tokens: readonly Token[], after: number, at: number, limit: number): boolean =>
  isCapitalised(tokens[after - 1]) &&
  /^(?:NOUN|DET|ADJ)$/.test(tokens[at]!.pos) &&
  !tokens.slice(at, Math.min(limit, at + 60)).some(carriesClause)

/** "There would be rafts, she said, [nine of them with oars]", "Forty were lost, he said, [fewer than last year]", "[up from ten]", "[the lowest number since May]" */
function countsOut(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (next === 'of') return /^(?:them|which|whom|these|those)$/.test(tokens[at + 2]?.lower ?? '')
  const { lower } = tokens[at]!
  if (/^(?:more|fewer|less|higher|lower)$/.test(lower)) return next === 'than'
  if (lower === 'up' || lower === 'down') return next === 'from' || next === 'on' || tokens[at + 1]?.pos === 'NUM'
  return lower === 'the' && /^(?:highest|lowest|most|fewest|largest|smallest|biggest|best|worst)$/.test(next)
}

const continues = (token: Token): boolean =>
  carriesClause(token) ||
  token.pos === 'ADV' ||
  /^(?:and|but|or|because|if|so|unless|while|though|although|to)$/.test(token.lower)

const opensSubject = (tokens: readonly Token[], at: number, limit: number, lead: boolean): boolean =>
  opensFiniteClause(tokens, at, limit, !lead && /^(?:a|an|the)$/.test(tokens[at]!.lower))
