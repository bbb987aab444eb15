import type { Document, Token } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isComma } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { bodyParagraphs } from './paragraphs.ts'

/** So many words at most name a speaker before the colon. */
const LONGEST = 16
/** Fewer words are a score or a heading. */
const LEAST = 4

/**
 * Matches the words behind a live page's clock, a name and a colon: "21:52 Lund coach Jane Roe: We deserved nothing."; not "21:52
 * GOAL: Lund lead.", nor "21:52 Jane Roe: what we know" whose words say neither "I" nor "we" of whoever speaks.
 */
export function timedLabels(document: Document): Found[] {
  const { tokens } = document
  const out: Found[] = []
  for (const { first, last, sentence } of bodyParagraphs(document)) {
    const start = clockEnd(tokens, first)
    if (start === first) continue
    const colon = colonOf(tokens, start, last)
    const subject = colon > 0 && isFirstPerson(tokens, colon + 1, last) ? namedIn(tokens, start, colon) : null
    if (!subject) continue
    out.push({
      first: colon + 1,
      last,
      kind: 'unmarked',
      detector: 'live entry with a name',
      cue: null,
      subject: { ...subject, place: 'source' },
      report: null,
      sentence,
    })
  }
  return out
}

function colonOf(tokens: readonly Token[], first: number, last: number): number {
  let speaking = false
  for (let i = first; i < Math.min(last - LEAST, first + LONGEST); i++) {
    // "Jane Roe, speaking to club radio:"
    speaking ||= isComma(tokens[i - 1]) && tokens[i]!.lower.endsWith('ing')
    if (tokens[i]!.quote >= 0 || (!speaking && carriesClause(tokens[i]))) return -1
    if (tokens[i]!.text === ':') return i
  }
  return -1
}

/** "We deserved nothing."; not words in marks, nor "what we know so far". */
function isFirstPerson(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isCapitalised(tokens[first])) return false
  for (let i = first; i < last; i++) {
    if (tokens[i]!.quote >= 0) return false
    if (/^(?:i|we|my|our|me|us)$/.test(tokens[i]!.lower)) return true
  }
  return false
}

/** "Lund coach Jane Roe" of the label alone, "Omar Baz" of "And his opposite number, Omar Baz, speaking to radio". */
function namedIn(tokens: readonly Token[], first: number, colon: number): TokenRange | null {
  const opens = /^(?:and|but)$/.test(tokens[first]!.lower) ? first + 1 : first
  const phrase = nounPhraseAfter(tokens, opens, colon)
  if (!phrase || !(phrase.last === colon || isComma(tokens[phrase.last]))) return null
  if (isName(tokens, phrase)) return phrase
  const beside = phrase.last < colon ? nounPhraseAfter(tokens, phrase.last + 1, colon) : null
  return beside && isName(tokens, beside) ? beside : null
}

/** Ends in two capitals: "Jane Roe"; not "Lund 1-0 Roe Town". */
const isName = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first > 1 &&
  isCapitalised(tokens[last - 1]) &&
  isCapitalised(tokens[last - 2]) &&
  !tokens.slice(first, last).some(({ pos }) => pos === 'NUM')
