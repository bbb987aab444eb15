import type { LinkedQuotation, Speaker } from '../../model.ts'
import { type Candidate, STOP_WORDS, subjectWords, type Term, wordsIn } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'
import { speakersByRole } from '../roles.ts'
import { findSpeakers, isHonorific } from '../speakers.ts'

/** Whose words are asked for, as a question names them. */
export interface Party {
  /** Those whom the coverage knows. */
  readonly speakers: readonly Speaker[]
  /** The words to look for them by. */
  readonly words: readonly Term[]
  /** Whom the words were read as, given whose words are found; null where they say it. */
  readAs(speaker: string): string | null
  isTheirs(quotation: LinkedQuotation, candidate: Candidate): boolean
}

/** Whom words name: by name, else by role ("the French minister"), else one who is printed near what is quoted. */
export function partyOf(library: Library, name: string): Party {
  const named = findSpeakers(library, name)
  const speakers = named.length > 0 ? named : speakersByRole(library, name)
  if (speakers.length === 0) return printedAs(name)
  const names = new Set(speakers.map((speaker) => speaker.name))
  return {
    speakers,
    words: subjectWords(speakers[0]!.name),
    readAs: (speaker) =>
      named.length > 0 ? null : `“${name}” read as ${speaker}${speakers.length > 1 ? ', one of several' : ''}`,
    isTheirs: ({ speaker }) => speaker !== null && names.has(speaker.name),
  }
}

/**
 * Someone whose words were taken for nobody's or a namesake's: all of the name stands in the sentence or in those before,
 * and whoever is quoted shares a word of it.
 */
function printedAs(name: string): Party {
  const words = wordsIn(name).filter(({ word }) => !STOP_WORDS.has(word) && !isHonorific(word))
  const terms = new Set(words.map(({ term }) => term))
  const shares = (text: string) => wordsIn(text).some(({ term }) => terms.has(term))
  return {
    speakers: [],
    words,
    readAs: () => null,
    isTheirs: ({ speaker, mention }, { passage, before }) =>
      words.every(({ term }) => [passage, ...before].some((one) => one.terms.has(term))) &&
      [speaker?.name, mention?.text].some((text) => text != null && shares(text)),
  }
}

/** Anybody at all: the question names nobody. */
export const ANYBODY: Party = {
  speakers: [],
  words: [],
  readAs: (speaker) => `${speaker} said it: the question names nobody`,
  isTheirs: ({ speaker }) => speaker !== null,
}
