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
    if (commas > 0 && /^(?:who|which|whose|where)$/.test(token.lower)) return false
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
  let quote = -1
  for (let i = start; i < limit; i++) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      quote = token.quote
      while (i + 1 < limit && tokens[i + 1]!.quote === quote) i++
      const after = tokens[i + 1]
      if (
        /[.?!,]$/.test(tokens[i - 1]?.text ?? '') &&
        after &&
        i + 1 < limit &&
        reportStarts(tokens, i + 1, limit, cues, start)
      )
        return i + 1
      continue
    }
    if (i === start) continue
    if (isComma(token) || isDash(token)) {
      if (((fronted || tight) && isComma(token)) || breaksAfterComma(tokens, i, limit, cues, start)) return i
    } else if (token.text === ';' || token.text === ':') {
      return i
    } else if (token.lower === 'and' || token.lower === 'but') {
      if (reportStarts(tokens, i + 1, limit, cues, start)) return i
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
  let opening = sentence.first
  if (/^(?:and|but|so|yet|even)$/.test(tokens[opening]!.lower) || tokens[opening]!.pos === 'PUNCT') opening++
  const first = tokens[opening]!
  if (!FRONTED.has(first.lower)) return false
  for (let i = opening + 1; i < start; i++) if (isComma(tokens[i]) || tokens[i]!.mark) return false
  return (
    cues.some((cue) => cue.verb < start && cue.verb > opening) &&
    (first.pos !== 'ADP' || tokens[opening + 1]!.lower.endsWith('ing'))
  )
}

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
      return reportsSomething(tokens, cue, limit)
    if (from > at + 1) break
  }
  return false
}

function reportsSomething(tokens: readonly Token[], cue: Cue, limit: number): boolean {
  const { frames } = cue.form.verb
  if (cue.infinitive || cue.form.form === 'base') return false
  if (!cue.subject && cue.form.form !== 'ing') {
    if (frames.has('noun') || !frames.has('that')) return hasQuote(tokens, cue.after, limit)
  }
  if (frames.has('quote') && !frames.has('that')) return hasQuote(tokens, cue.after, limit)
  return true
}

function hasQuote(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 10); i++) if (tokens[i]!.mark) return true
  return false
}

/** The sentence's last token but its closing marks: an index one past what may be content. */
export function sentenceBody(tokens: readonly Token[], sentence: DocumentSentence): number {
  let end = sentence.last
  while (end > sentence.first && !tokens[end - 1]!.mark && /^(?:[.?!…]+|[)\]])$/.test(tokens[end - 1]!.text)) end--
  return end
}
