import type { Document } from '../../language/index.ts'
import { isComma } from '../grammar/tags.ts'
import { type Cast, type Mention, mentionsIn } from './cast.ts'
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
  const acting = here.find((mention) => actsOn(document, mention, token, wanted))?.entry
  const people = here.filter(({ entry }) => entry.kind === 'person' && entry !== acting)
  const known = people.filter(({ entry }) => entry.gender === wanted)
  const subject = known.find((mention) => mention.subject)
  if (subject) return subject.entry
  const unknown = people.find((mention) => mention.subject && mention.entry.gender === null)
  if (unknown) return unknown.entry
  for (let i = spoken.length - 1; i >= 0 && spoken[i]!.sentence >= sentence; i--) {
    const { entry, token: at, sentence: said } = spoken[i]!
    if (
      said === sentence &&
      at < token &&
      entry !== acting &&
      fits(entry, wanted) &&
      !isOther(document, entry, sentence, wanted)
    )
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
  if (!alone || isOther(document, only, sentence, wanted)) return null
  return hasPronoun(document, sentence, people[0]!.first, wanted) ? null : only
}

/** So many words at most stand between a name and the "her" of "Roe asked her", "Roe would later have told her". */
const CLAUSE = 5
/** No description behind a name is longer. */
const LONGEST = 14

/**
 * Whether "she" of "When Roe asked her if it was late, she left" is not Roe, who does something to her; not of "Roe asked her son". In
 * a sentence before only of whom no gender is known: "Roe, a clerk, asked her. She left."
 */
function actsOn({ tokens }: Document, { last, entry, sentence }: Mention, token: number, wanted: Gender): boolean {
  if (tokens[token]?.sentence !== sentence && entry.gender !== null) return false
  let i = last
  if (isComma(tokens[i])) while (++i < last + LONGEST && !isComma(tokens[i]));
  const verb = isComma(tokens[i]) ? i + 1 : i
  for (i = verb; i < Math.min(token, verb + CLAUSE) && tokens[i]!.sentence === sentence; i++) {
    const { pos, lower } = tokens[i]!
    if (lower === (wanted === 'female' ? 'her' : 'him'))
      return i > verb && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? '')
    if (!/^(?:VERB|AUX|ADV|PART)$/.test(pos)) return false
  }
  return false
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
