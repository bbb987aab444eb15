import { subjectTold } from '../grammar/subject-told.ts'
import { isPossessive } from '../grammar/tags.ts'
import { KIN } from '../lexicon/person-nouns.ts'
import { sentenceBefore } from './cast.ts'
import { displayName } from './display-name.ts'
import type { At } from './epithet.ts'
import { genderOfNoun } from './gender.ts'
import type { Entry } from './registry.ts'
import { add } from './resolution.ts'
import { somebodys } from './somebodys.ts'

/**
 * "the old man" behind a sentence about somebody's kin without a name: "The sailor's father met him. “Late again,” the old man said."
 * Not behind "The sailor's mother", nor where the paragraph has ended.
 */
export function kinAgain({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens, sentences } = document
  if (!/^(?:man|woman|boy|girl)$/.test(noun)) return null
  const here = sentences[tokens[range.first]!.sentence]!
  let before = tokens[range.first]!.sentence
  // the sentences of the quote itself
  do before = sentenceBefore(cast, before)
  while (before >= 0 && tokens[sentences[before]!.first]!.quote >= 0)
  const told = sentences[before]
  const subject = told?.block === here.block ? subjectTold(document, told) : null
  if (!subject || tokens[subject.first]!.quote >= 0) return null
  const kin = tokens[subject.last - 1]!.lower
  if (!KIN.has(kin) || (genderOfNoun(kin) ?? genderOfNoun(noun)) !== genderOfNoun(noun)) return null
  if (!tokens.slice(subject.first, subject.last).some((token) => isPossessive(token)))
    return somebodys(document, cast, subject, spoken)
  const entry = add(cast, document, subject, displayName(document, subject), 'person')
  entry.gender ??= genderOfNoun(noun)
  return entry
}
