import type { Document } from '../../language/index.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import type { Spoken } from './pronoun.ts'

/** What those close to somebody are called by turns. */
const CONFIDANT =
  /^(?:friend|pal|mate|chum|source|insider|aide|ally|confidante?|colleague|associate|acquaintance|relative)$/
/** What anybody who is to stay unnamed may be called. */
const ANYBODY = /^(?:person|source|insider|figure|official)$/
/** So many sentences back somebody may be introduced. */
const REACH = 2

/**
 * "a pal of the couple" for "the friend" of "A pal of the couple paints a sad picture. “It is over,” says the friend", and "a
 * minister" for "this person" of "A minister goes further. It is late, this person says": whom a sentence since the last speaker
 * introduces as its subject and leaves unnamed; not "a clerk" for "the friend".
 */
export function confidantIntroduced(
  document: Document,
  { first, last }: TokenRange,
  spoken: readonly Spoken[],
): TokenRange | null {
  const { tokens, sentences } = document
  const noun = tokens[last - 1]!.lower
  const opening = tokens[first]!.lower
  if (last - first !== 2 || !(opening === 'the' || opening === 'this')) return null
  const anybody = ANYBODY.test(noun)
  if (!anybody && !CONFIDANT.test(noun)) return null
  const here = tokens[first]!.sentence
  const lowest = Math.max(0, here - REACH, (spoken.at(-1)?.sentence ?? -1) + 1)
  for (let sentence = here - 1; sentence >= lowest; sentence--) {
    const subject = subjectTold(document, sentences[sentence]!)
    if (!subject || !/^(?:an?|one|another)$/.test(tokens[subject.first]!.lower)) continue
    const told = nounIn(document, subject)
    if (told && (CONFIDANT.test(told) || (anybody && opening === 'this'))) return subject
  }
  return null
}

/** The noun for a person that a description has: "pal" of "a pal of the couple"; none of "a friend's house", "a letter from a pal". */
function nounIn({ tokens }: Document, { first, last }: TokenRange): string | null {
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]!
    if (token.pos === 'ADP' || isCapitalised(token)) return null
    const somebody = hasPersonNoun(token) || CONFIDANT.test(token.lower) || token.lower === 'person'
    if (somebody && !/^(?:NOUN|PROPN|PART)$/.test(tokens[i + 1]?.pos ?? '')) return token.lower
  }
  return null
}
