import type { Token } from '../../language/index.ts'
import { showsTense } from './shows-tense.ts'
import {
  carriesClause,
  isCapitalised,
  isComma,
  isDash,
  isHyphen,
  isInsideNounPhrase,
  isPossessive,
  isSpacedHyphen,
  isSubjectPronoun,
  opensClause,
} from './tags.ts'

const SUBORDINATORS = new Set(
  'if when while although though because unless once until since as after before whether despite whatever whoever how why what where'.split(
    ' ',
  ),
)

/** Words that can be a subject by themselves without being nouns. */
export const QUANTIFIERS = new Set(
  'many some most few several all both none others neither either any each more less another such half'.split(' '),
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
    if (
      isComma(token) &&
      nominal &&
      ++commas <= 2 &&
      (!strict || setsOffRelative(tokens, i) || resumes(tokens, i, commas))
    )
      continue
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
    // "Orbis, the firm that had sued, had lost"
    if (strict && commas === 1 && token.lower === 'that') {
      const closing = closingComma(tokens, i, limit)
      if (closing < 0 || !resumes(tokens, closing, 2)) return false
      i = closing
      continue
    }
    if (strict && comparesWith(tokens, i)) continue
    if (strict && (endsPlainSubject(tokens, i) || (i > start && isSubjectPronoun(token) && token.lower !== 'it')))
      return false
    if (strict && (token.pos === 'SCONJ' || /^(?:that|who|which|whose|where|whether)$/.test(token.lower))) return false
    // "hopes of a deal were fading": a noun that the tagger takes for a verb
    if (i === start && token.pos === 'VERB' && token.lower.endsWith('s') && tokens[i + 1]?.lower === 'of') {
      nominal = true
      continue
    }
    // "now was the time", "being late was wrong"
    if (i === start && opensAsSubject(token, strict)) {
      nominal = true
      continue
    }
    if (carriesClause(token)) {
      if (i > start && isParticipleBefore(tokens, i)) continue
      if (token.pos === 'AUX' || !strict) return nominal
      // "the man allegedly left"
      const before = tokens[i - 1]!.lower.endsWith('ly') ? tokens[i - 2] : tokens[i - 1]
      if (
        nominal &&
        before &&
        /^(?:PRON|PROPN|NOUN)$/.test(before.pos) &&
        !OWNS.test(before.lower) &&
        showsTense(tokens, i)
      )
        return true
      if (nominal && commas === 0 && opensClause(first)) return true
      continue
    }
    if (QUANTIFIERS.has(token.lower) || (token.pos === 'ADJ' && tokens[i - 1]?.pos === 'DET')) nominal = true
    if (isInsideNounPhrase(token) && token.pos !== 'DET' && token.pos !== 'ADJ') nominal = true
  }
  return false
}

/** "his resume": none of these has a verb. */
const OWNS = /^(?:my|your|his|its|our|their)$/

/** An adverb or a gerund that may be a subject. */
const opensAsSubject = ({ lower, pos }: Token, strict: boolean): boolean =>
  /^(?:now|today|yesterday|tomorrow|little|much|being|having)$/.test(lower) ||
  (strict && pos === 'VERB' && lower.endsWith('ing'))

/** The "stolen" of "the stolen boats sank". */
const isParticipleBefore = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  tokens[i - 1]!.pos === 'DET' &&
  tokens[i + 1]?.pos === 'NOUN' &&
  /(?:ed|en|wn)$/.test(tokens[i]!.lower)

/** The comma after a name ("Roe, a nurse,") or before "which" may stand inside a subject. */
const setsOffRelative = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '') ||
  (isCapitalised(tokens[comma - 1]) && /^(?:DET|PRON|NUM|NOUN|ADJ)$/.test(tokens[comma + 1]?.pos ?? ''))

/** The comma behind the "a nurse" of "Roe, a nurse, had left". */
const resumes = (tokens: readonly Token[], comma: number, commas: number): boolean =>
  commas === 2 && tokens[comma + 1]?.pos === 'AUX' && carriesClause(tokens[comma + 1])

/** What follows an object rather than going on with a subject: "claimed the prize [and left]", "[when he left]". */
function endsPlainSubject(tokens: readonly Token[], i: number): boolean {
  const { lower, pos } = tokens[i]!
  if (lower === 'than') return !/^(?:more|fewer|less|other|rather)$/.test(tokens[i - 1]!.lower)
  if (/^(?:but|or|yet|when|while|as|because|since|until|after|before|if)$/.test(lower)) return true
  if (pos !== 'CCONJ') return false
  const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
  return carriesClause(next)
}

/** Either "as" of "people as young as nineteen", within a subject. */
const comparesWith = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'as' &&
  ((tokens[i + 1]?.pos === 'ADJ' && tokens[i + 2]?.lower === 'as') ||
    (tokens[i - 1]?.pos === 'ADJ' && tokens[i - 2]?.lower === 'as'))

/** After a fronted clause: a subject, or "then". */
export function opensMainClause(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit || !tokens[at]) return false
  const { pos, lower, mark } = tokens[at]
  if (mark || pos === 'CCONJ' || pos === 'SCONJ' || lower.endsWith('ing') || /^(?:who|which|whose|where)$/.test(lower))
    return false
  return opensFiniteClause(tokens, at, limit, false)
}

function closingComma(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 30); i++) if (isComma(tokens[i])) return i
  return -1
}

/** The dash that closes a short aside, -1 where none does. */
export const closingDash = (tokens: readonly Token[], open: number, limit: number): number =>
  nextDash(tokens, open, Math.min(limit, open + 20))

/** The next dash behind a token, -1 where there is none. */
export function nextDash(tokens: readonly Token[], open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (isDash(tokens[i]) || isSpacedHyphen(tokens, i)) return i
  return -1
}

export function hasFinite(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 40); i++) if (carriesClause(tokens[i])) return true
  return false
}
