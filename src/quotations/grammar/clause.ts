import type { DocumentSentence, Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { carriesClause, isComma, isDash, isHyphen, isInsideNounPhrase, isPossessive, opensClause } from './tags.ts'

const SUBORDINATORS = new Set(
  'if when while although though because unless once until since as after before whether despite whatever whoever how why what where'.split(
    ' ',
  ),
)

/** Words that can be a subject by themselves without being nouns. */
const QUANTIFIERS = new Set(
  'many some most few several all both none others neither either any each more less another such'.split(' '),
)

/**
 * Whether a clause starts at a token: a noun phrase with a finite verb after it, before any mark that would end it.
 * "he is ready", "any progress would depend"; not "a new plan for the city".
 */
export function opensFiniteClause(tokens: readonly Token[], start: number, limit: number, strict: boolean): boolean {
  const first = tokens[start]
  if (start >= limit || !first) return false
  let i = start
  if (SUBORDINATORS.has(first.lower) || first.pos === 'ADP') return hasFinite(tokens, start + 1, limit)
  if (opensClause(first) && !strict) return hasFinite(tokens, start + 1, Math.min(limit, start + 14))
  let nominal = false
  let commas = 0
  for (; i < Math.min(limit, start + 40); i++) {
    const token = tokens[i]!
    if (token.mark || isPossessive(token) || isHyphen(token) || token.text === '.') continue
    if (isComma(token) && nominal && ++commas <= 2) continue
    if (isDash(token) && nominal && !strict) {
      const closing = closingDash(tokens, i, limit)
      if (closing < 0) return false
      i = closing
      continue
    }
    if (token.pos === 'PUNCT' && token.text !== '(' && token.text !== ')') return false
    if (commas > 0 && /^(?:who|which|whose|where)$/.test(token.lower)) {
      const closing = closingComma(tokens, i, limit)
      if (closing < 0) return false
      i = closing
      continue
    }
    if (strict && (token.pos === 'SCONJ' || /^(?:that|who|which|to|whose)$/.test(token.lower))) return false
    if (carriesClause(token)) {
      if (token.pos === 'AUX' || !strict) return nominal
      const before = tokens[i - 1]
      if (nominal && before && /^(?:PRON|PROPN|NOUN)$/.test(before.pos) && !/(?:ed|en)$/.test(token.lower)) return true
      if (nominal && commas === 0 && opensClause(first)) return true
      continue
    }
    if (QUANTIFIERS.has(token.lower) || (token.pos === 'ADJ' && tokens[i - 1]?.pos === 'DET')) nominal = true
    if (isInsideNounPhrase(token) && token.pos !== 'DET' && token.pos !== 'ADJ') nominal = true
  }
  return false
}

/** After a fronted clause: a subject, or "then". */
function opensMainClause(tokens: readonly Token[], at: number, limit: number): boolean {
  const { pos, lower, mark } = tokens[at]!
  if (mark || pos === 'CCONJ' || pos === 'SCONJ' || lower.endsWith('ing') || /^(?:who|which|whose|where)$/.test(lower))
    return false
  return opensFiniteClause(tokens, at, limit, false)
}

/** The main verb after a relative clause that reports: "Roe, who said it was over, left". */
function outsideVerb(tokens: readonly Token[], comma: number, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 6); i--) if (tokens[i]!.lower === 'who' && comma > start) return true
  return false
}

function closingComma(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 30); i++) if (isComma(tokens[i])) return i
  return -1
}

function closingDash(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 20); i++) if (isDash(tokens[i])) return i
  return -1
}

function hasFinite(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 40); i++) if (carriesClause(tokens[i])) return true
  return false
}

const AFTERTHOUGHTS = new Set([
  'according',
  'following',
  'citing',
  'referring',
  'speaking',
  'quoting',
  'reported',
  'echoing',
])

/**
 * Where a reported clause ends: at the sentence's end, or before what is the reporter's again: another report (", and Roe
 * said ..."), a participle (", adding that"), a source (", according to"), ", following talks ...".
 */
export function clauseEnd(
  tokens: readonly Token[],
  start: number,
  sentence: DocumentSentence,
  cues: readonly Cue[],
  tight = false,
): number {
  const limit = sentenceBody(tokens, sentence)
  const fronted = inFrontedClause(tokens, start, sentence, cues)
  let commas = 0
  let quote = -1
  for (let i = start; i < limit; i++) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      quote = token.quote
      while (i + 1 < limit && tokens[i + 1]!.quote === quote) i++
      if (i + 1 < limit && reportStarts(tokens, i + 1, limit, cues, start)) {
        const closed = /[.?!,]$/.test(tokens[i - 1]?.text ?? '')
        if (closed || introduces(tokens, i + 1, limit, cues)) return i + 1
      }
      continue
    }
    if (i === start) continue
    if (isComma(token) || isDash(token) || isSpacedHyphen(tokens, i)) {
      if (addsRemark(tokens, i, limit)) return i
      if ((tight && isComma(token)) || breaksAfterComma(tokens, i, limit, cues, start)) return i
      const next = tokens[i + 1]
      if (fronted && isComma(token) && next && opensMainClause(tokens, i + 1, limit)) return i
      if (
        isComma(token) &&
        commas === 0 &&
        next?.pos === 'VERB' &&
        /(?:ed|s)$/.test(next.lower) &&
        outsideVerb(tokens, i, start)
      )
        return i
      commas++
    } else if (token.text === ';' || (token.text === ':' && tokens[i + 1]?.mark)) {
      return i
    } else if (token.lower === 'and' || token.lower === 'but') {
      if (hasFinite(tokens, start, i) && reportStarts(tokens, i + 1, limit, cues, start)) return i
    } else if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') return i
  }
  return limit
}

const FRONTED = new Set(
  'when while as after before because although though if since until where once whereas by in'.split(' '),
)

/** Whether the report stands in a clause before the sentence's main one: "When he said it was over, the crowd left." */
function inFrontedClause(
  tokens: readonly Token[],
  start: number,
  sentence: DocumentSentence,
  cues: readonly Cue[],
): boolean {
  const cue = cues.findLast((one) => one.verb < start)
  if (!cue) return false
  const opening = Math.min(cue.subject?.first ?? cue.first, cue.first) - 1
  if (opening < sentence.first || !FRONTED.has(tokens[opening]!.lower)) return false
  if (
    tokens[opening]!.pos === 'ADP' &&
    cue.form.form !== 'ing' &&
    !/^(?:after|before|since|until)$/.test(tokens[opening]!.lower)
  )
    return false
  for (let i = sentence.first; i < opening; i++) if (carriesClause(tokens[i]) || tokens[i]!.mark) return false
  return true
}

/** A dash or an ", a ..." that nothing closes adds the writer's own remark: "it was over — a surprise to many". */
function addsRemark(tokens: readonly Token[], at: number, limit: number): boolean {
  const dash = isDash(tokens[at]) || tokens[at]!.text === '-'
  if (!dash && !/^(?:a|an|despite)$/.test(tokens[at + 1]?.lower ?? '')) return false
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]!
    if (dash ? isDash(token) || isSpacedHyphen(tokens, i) : isComma(token) || token.pos === 'CCONJ') return false
  }
  return true
}

const isSpacedHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' &&
  tokens[i]!.start > (tokens[i - 1]?.end ?? 0) &&
  tokens[i]!.end < (tokens[i + 1]?.start ?? 0)

function breaksAfterComma(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  cues: readonly Cue[],
  start: number,
): boolean {
  let next = comma + 1
  const token = tokens[next]
  if (!token || next >= limit) return false
  if (AFTERTHOUGHTS.has(token.lower)) return true
  if (token.lower === 'ahead' && tokens[next + 1]?.lower === 'of') return true
  if (/^(?:and|but|while|as|though|although|yet|so|then|when)$/.test(token.lower)) next++
  return reportStarts(tokens, next, limit, cues, start) || newReport(tokens, next, limit, cues)
}

/** Whether the next finite verb is another reporting verb with a subject of its own. */
function newReport(tokens: readonly Token[], from: number, limit: number, cues: readonly Cue[]): boolean {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    const token = tokens[i]!
    if (token.mark || isComma(token)) return false
    if (!carriesClause(token)) continue
    const cue = cues.find((one) => one.first <= i && i <= one.verb)
    return cue !== undefined && cue.subject !== null && cue.form.verb.frames.has('that') && !cue.infinitive
  }
  return false
}

/** Whether the report that starts at a token leads up to a colon or a quote mark: `“down the line” he warned: “...”`. */
function introduces(tokens: readonly Token[], at: number, limit: number, cues: readonly Cue[]): boolean {
  const cue = cues.find((one) => one.verb >= at)
  if (!cue || cue.after >= limit) return true
  const next = tokens[cue.after]!
  return next.mark || next.text === ':' || (isComma(next) && tokens[cue.after + 1]?.mark === true)
}

/** Whether another report with its subject, or a further verb of the same subject, starts at a token. */
function reportStarts(
  tokens: readonly Token[],
  at: number,
  limit: number,
  cues: readonly Cue[],
  start: number,
): boolean {
  for (const cue of cues) {
    if (cue.verb < at) continue
    if (cue.verb >= limit) break
    if (cue.first < start) continue
    const from = cue.subject && cue.subject.first < cue.verb ? cue.subject.first : cue.first
    if (from === at || (cue.first === at && cue.subject?.place === 'inverted'))
      return reportsSomething(tokens, cue, limit, cues)
    if (from > at + 1) break
  }
  return false
}

function reportsSomething(tokens: readonly Token[], cue: Cue, limit: number, cues: readonly Cue[]): boolean {
  const { frames } = cue.form.verb
  if (cue.infinitive || cue.form.form === 'base') return false
  if (cue.subject) return !frames.has('quote') || frames.has('that') || hasQuote(tokens, cue.after, limit)
  let at = cue.after
  while (at < limit && tokens[at]!.pos === 'ADV') at++
  const next = tokens[at]
  if (!next || at >= limit) return false
  if (next.mark || next.text === ':' || (frames.has('that') && next.lower === 'that')) return true
  if (cue.form.form === 'ing') {
    if (frames.has('noun') || frames.has('object') || frames.has('to') || frames.has('whether'))
      return next.pos !== 'ADP' && next.pos !== 'PUNCT'
    if (frames.has('bare') || frames.has('person')) return next.pos !== 'ADP' && next.pos !== 'PUNCT'
    return cue.form.verb.prepositions.has(next.lower)
  }
  if (!/^(?:PUNCT|ADP)$/.test(next.pos) || cue.form.verb.prepositions.has(next.lower))
    if (sameTense(cues, cue)) return true
  if (frames.has('noun') || frames.has('object') || !frames.has('that')) return hasQuote(tokens, at, limit)
  return frames.has('bare') && opensFiniteClause(tokens, at, limit, true)
}

/** "said it was over and praised the crew": the verb that follows has the form of the first report. */
function sameTense(cues: readonly Cue[], cue: Cue): boolean {
  const first = cues.find((one) => one.verb < cue.verb && one.subject !== null)
  return (
    first !== undefined &&
    first.form.form === cue.form.form &&
    first.form.form !== 'base' &&
    cue.form.verb.frames.size > 1
  )
}

function hasQuote(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 4); i++) if (tokens[i]!.mark) return true
  return false
}

/** The sentence's last token but its closing marks: an index one past what may be content. */
export function sentenceBody(tokens: readonly Token[], sentence: DocumentSentence): number {
  let end = sentence.last
  while (end > sentence.first && !tokens[end - 1]!.mark && /^(?:[.?!…]+|[)\]])$/.test(tokens[end - 1]!.text)) end--
  return end
}
