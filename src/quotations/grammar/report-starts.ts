import { lowerBound, type Token } from '../../language/index.ts'
import { takesParticiple } from './coordination.ts'
import type { Cue } from './cue.ts'
import { isThing } from './may-speak.ts'
import { namesThing } from './naming.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { carriesClause, isComma, isHave } from './tags.ts'
import { firstTense } from './tense.ts'

/** Whether the next finite verb is another reporting verb with a subject of its own. */
export function newReport(tokens: readonly Token[], from: number, limit: number, cues: readonly Cue[]): boolean {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    const token = tokens[i]!
    if (token.mark || isComma(token)) return false
    // ", from its team in May after he suggested that"
    if (i > from && /^(?:after|before|since|until|when|because|if|unless)$/.test(token.lower)) return false
    if (!carriesClause(token)) continue
    const cue = cues.find((one) => one.first <= i && i <= one.verb)
    return (
      cue !== undefined &&
      cue.subject !== null &&
      cue.form.verb.frames.has('that') &&
      !cue.infinitive &&
      // ", who had charged them a fee"
      !(cue.form.verb.lemma === 'charge' && tokens[cue.after]?.lower !== 'that') &&
      !(cue.passive && cue.form.verb.lemma === 'find')
    )
  }
  return false
}

/** Whether the report that starts at a token leads up to a colon or a quote mark: `“down the line” he warned: “...”`. */
export function introduces(tokens: readonly Token[], at: number, limit: number, cues: readonly Cue[]): boolean {
  const cue = cues.find((one) => one.verb >= at)
  if (!cue || cue.after >= limit) return true
  const next = tokens[cue.after]!
  return next.mark || next.text === ':' || (isComma(next) && tokens[cue.after + 1]?.mark === true)
}

/** Whether a pronoun and its report lead up to a quote behind a colon: "asked if it was over [he told the paper: “It is.”]". */
export function leadsToQuote(tokens: readonly Token[], at: number, limit: number, cues: readonly Cue[]): boolean {
  const cue = cues[firstFrom(cues, at)]
  if (!cue || cue.subject?.first !== at) return false
  for (let i = cue.after; i < Math.min(limit, cue.after + 8); i++) {
    if (tokens[i]!.text === ':') return tokens[i + 1]?.mark === true
    if (tokens[i]!.mark || isComma(tokens[i]) || carriesClause(tokens[i])) return false
  }
  return false
}

/** The first cue whose verb stands at a token or after it: a sentence may hold thousands. */
const firstFrom = (cues: readonly Cue[], at: number): number => lowerBound(cues, at, ({ verb }) => verb)

/** Whether another report with its subject, or a further verb of the same subject, starts at a token. */
export function reportStarts(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: readonly Cue[],
  start: number,
): boolean {
  for (let i = firstFrom(cues, at); i < cues.length; i++) {
    const cue = cues[i]!
    if (cue.verb >= limit) break
    if (cue.first < start) continue
    const from = cue.subject && cue.subject.first < cue.verb ? cue.subject.first : cue.first
    if (from === at || (cue.first === at && cue.subject?.place === 'inverted') || isJoined(tokens, cue, at))
      return reportsSomething(tokens, cue, limit, cues, start)
    if (from > at + 1) break
  }
  return false
}

/** "said the bank misled the town and [farmers accused it of theft]": who is joined on to an object has the verb for themselves. */
const isJoined = (tokens: readonly Token[], { subject }: Cue, at: number): boolean =>
  subject?.place === 'before' &&
  subject.first < at &&
  at < subject.last &&
  tokens[at - 1]!.pos === 'CCONJ' &&
  /^(?:VERB|AUX|ADP)$/.test(tokens[subject.first - 1]?.pos ?? '')

function reportsSomething(
  tokens: readonly Token[],
  cue: Cue,
  limit: number,
  cues: readonly Cue[],
  start: number,
): boolean {
  const { frames } = cue.form.verb
  if (cue.infinitive || cue.form.form === 'base' || isToldToo(tokens, cues, cue)) return false
  // "the firm left and its office was found locked"
  if (cue.passive && cue.form.verb.lemma === 'find' && tokens[cue.after]?.lower !== 'that') return false
  // "the lamp and a plant sometimes called ivy", "a cook called Jane Roe"
  if (cue.form.verb.lemma === 'call' && cue.subject && (isThing(tokens, cue.subject) || namesThing(tokens, cue)))
    return false
  if (cue.subject) return !frames.has('quote') || frames.has('that') || hasQuote(tokens, cue.after, limit)
  if (wentBefore(tokens, cues, cue)) return false
  let at = cue.after
  while (at < limit && tokens[at]!.pos === 'ADV') at++
  const next = tokens[at]
  if (!next || at >= limit) return false
  if (next.text === ',' && tokens[at + 1]?.mark) return true
  if (next.mark || next.text === ':' || (frames.has('that') && next.lower === 'that')) return true
  if (cue.form.form === 'ing') {
    if (frames.has('noun') || frames.has('object') || frames.has('to') || frames.has('whether'))
      return next.pos !== 'ADP' && next.pos !== 'PUNCT'
    if (frames.has('bare') || frames.has('person')) return next.pos !== 'ADP' && next.pos !== 'PUNCT'
    return cue.form.verb.prepositions.has(next.lower)
  }
  if (!/^(?:PUNCT|ADP)$/.test(next.pos) || cue.form.verb.prepositions.has(next.lower))
    if (sameTense(tokens, cues, cue, start)) return true
  if (frames.has('noun') || frames.has('object') || !frames.has('that')) return hasQuote(tokens, at, limit)
  return frames.has('bare') && opensFiniteClause(tokens, at, limit, true)
}

/** "she said that she went and was told to leave": what happened to her as well; not "she asked who went and was told that ...". */
function isToldToo(tokens: readonly Token[], cues: readonly Cue[], cue: Cue): boolean {
  const { passive, subject, form, after } = cue
  if (!passive || subject || !form.verb.frames.has('person')) return false
  const asked = cues.some((one) => one.verb < cue.verb && one.form.verb.lemma === 'ask' && !one.passive)
  return !(asked && form.verb.lemma === 'tell' && /^(?:that|by)$/.test(tokens[after]?.lower ?? ''))
}

/** "said he was raised there and had never called it “home”": what was so before it was told of. */
function wentBefore(tokens: readonly Token[], cues: readonly Cue[], cue: Cue): boolean {
  if (tokens[cue.first]!.lower !== 'had') return false
  const first = cues.find((one) => one.verb < cue.verb && one.subject !== null)
  return first?.form.form === 'past' && tokens[first.first]!.lower !== 'had'
}

/**
 * "said it was over and pointed to the crew": the verb that follows has the form of the first report. Of "praised the crew" and
 * the like, which tell more often what else was done, only behind "would": "said it would end and praised the crew".
 */
function sameTense(tokens: readonly Token[], cues: readonly Cue[], cue: Cue, start: number): boolean {
  const first = cues.find((one) => one.verb < cue.verb && one.subject !== null)
  return (
    first !== undefined &&
    (first.form.form === cue.form.form || (first.form.form === 's' && isHave(tokens[cue.first]))) &&
    first.form.form !== 'base' &&
    (cue.form.verb.frames.size > 1 ||
      (firstTense(tokens, start, cue.first) === 'modal' && !takesParticiple(tokens, start, cue.first)))
  )
}

function hasQuote(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 4); i++) if (tokens[i]!.mark) return true
  return false
}
