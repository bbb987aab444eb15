import type { Document } from '../../language/index.ts'
import { mainSubject } from '../grammar/main-subject.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { displayName } from './display-name.ts'
import { headOf, lastWord } from './head.ts'

/** So many sentences back the several may be told of. */
const REACH = 2

/**
 * "two people close to Roe" for the "One" and "the other" of "Two people close to Roe disputed it. One said ..."; null where no
 * such several have just been told of.
 */
export function severalBefore(document: Document, token: number): string | null {
  const { tokens, sentences } = document
  const here = tokens[token]!.sentence
  for (let back = 1; back <= REACH && back <= here; back++) {
    const sentence = sentences[here - back]!
    const subject = mainSubject(document, sentence, sentence.last)
    if (!subject || !/^(?:two|three|four|five|six|several)$/.test(tokens[subject.first]!.lower)) continue
    const noun = lastWord(tokens, headOf(document, subject))
    if (!noun || !(noun.lower === 'people' || isGroupNoun(noun.lower))) return null
    const name = displayName(document, subject)
    return `${name[0]!.toLowerCase()}${name.slice(1)}`
  }
  return null
}
