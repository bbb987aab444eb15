import type { Document, Token } from '../../language/index.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isBe, isComma } from '../grammar/tags.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { fits } from './gender.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** So many words tell at most of whoever is asked: "asked the baker Jane Roe whether". */
const REACH = 8

/** Whom a sentence asks something, before "she said": Lind of "Roe asked Lind if she was well"; not of "Roe asked Lind to leave". */
export function whomAsked(document: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const { tokens, sentences } = document
  const ask = askIn(document, sentence)
  if (ask < 0) return null
  for (const { first, last, entry, quoted } of mentionsIn(cast, sentence)) {
    if (quoted || first <= ask || first > ask + REACH || !fits(entry, wanted)) continue
    // "asked the baker, Jane Roe, whether"
    const end = isComma(tokens[first - 1]) && isComma(tokens[last]) ? last + 1 : last
    const behind = end >= sentences[sentence]!.last ? '.' : tokens[end]!.lower
    return OPENS_QUESTION.test(behind) && leadsTo(tokens, ask + 1, first) ? entry : null
  }
  return null
}

const OPENS_QUESTION = /^(?:if|whether|what|where|why|how|when|who|which|about|[:.])$/

/** Only what describes somebody stands before the name: "asked the baker Jane Roe". */
function leadsTo(tokens: readonly Token[], from: number, name: number): boolean {
  for (let i = from; i < name; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos) && !(i === name - 1 && isComma(tokens[i]))) return false
  return true
}

/** Where a sentence says that somebody asks; -1 where nobody does, or is asked. */
function askIn({ tokens, sentences }: Document, sentence: number): number {
  const { first, last } = sentences[sentence]!
  for (let i = first + 1; i < last; i++)
    if (/^ask(?:s|ed)$/.test(tokens[i]!.lower) && tokens[i]!.quote < 0)
      return isBe(tokens[i - 1]) || (isBe(tokens[i - 2]) && tokens[i - 1]!.pos === 'ADV') ? -1 : i
  return -1
}

/** Whether "she" of "she replied" answers whom the sentence before it is about: Roe, in "Roe asked if it was late". */
export function answers(document: Document, pronoun: number): boolean {
  const { tokens, sentences } = document
  if (!/^(?:repli|answer|respond)(?:ed|es|s)$/.test(tokens[pronoun + 1]?.lower ?? '')) return false
  const before = tokens[pronoun]!.sentence - 1
  const ask = askIn(document, before)
  return ask >= 0 && subjectTold(document, sentences[before]!)?.last === ask
}
