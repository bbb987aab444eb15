import type { Document } from '../../language/index.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { fits, genderOfPronoun } from './gender.ts'
import type { Gender } from './person.ts'
import { antecedent, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { isSomeoneElse } from './someone-else.ts'

/** "A doctor" of "A doctor asked where she was" is not she. */
export const isOther = (document: Document, entry: Entry, sentence: number, wanted: Gender): boolean =>
  entry.gender === null && isSomeoneElse(document, sentence, wanted)

/** Whom of those that a sentence names before a token "he" or "she" means: its subject, who spoke in it, else anyone. */
export function inSentence(
  document: Document,
  cast: Cast,
  sentence: number,
  token: number,
  wanted: Gender,
  spoken: readonly Spoken[],
): Entry | null {
  const here = mentionsIn(cast, sentence).filter((mention) => mention.first < token && !mention.quoted)
  const people = here.filter(({ entry }) => entry.kind === 'person')
  const known = people.filter(({ entry }) => entry.gender === wanted)
  const subject = known.find((mention) => mention.subject)
  if (subject) return subject.entry
  const unknown = people.find((mention) => mention.subject && mention.entry.gender === null)
  if (unknown) return unknown.entry
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.sentence >= sentence; i--) {
    const { entry, token: at, sentence: said } = spoken[i]!
    if (said === sentence && at < token && fits(entry, wanted) && !isOther(document, entry, sentence, wanted))
      return entry
  }
  // "When he met Lind, he said so.": the pronoun before the name goes on.
  const before =
    document.tokens[token]?.sentence === sentence ? samePronoun(document, sentence, known[0]?.first ?? 0, wanted) : -1
  if (before >= 0 && before < token) {
    const entry = antecedent(document, cast, before, spoken)
    if (entry) return entry
  }
  if (known.length > 0) return known[0]!.entry
  // "said the director, Femi Lind. According to him, ...": nobody else stands there.
  const [only] = new Set(people.map(({ entry }) => entry))
  const alone = only && only.gender === null && people.every(({ entry }) => entry === only)
  return alone && !hasPronoun(document, sentence, people[0]!.first, wanted) ? only : null
}

/** The first "he" of a sentence before a token; -1 where there is none. */
function samePronoun({ tokens, sentences }: Document, sentence: number, before: number, wanted: Gender): number {
  const pronoun = wanted === 'male' ? 'he' : 'she'
  for (let i = sentences[sentence]!.first; i < before; i++)
    if (tokens[i]!.lower === pronoun && tokens[i]!.quote < 0) return i
  return -1
}

/** "She met Lind" is about somebody else as well, but no other "he". */
function hasPronoun({ tokens, sentences }: Document, sentence: number, before: number, wanted: Gender): boolean {
  for (let i = sentences[sentence]!.first; i < before; i++)
    if (genderOfPronoun(tokens[i]!.lower) === wanted) return true
  return false
}
