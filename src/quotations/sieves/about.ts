import { TURN } from '../detectors/turns.ts'
import { cuesOf } from '../grammar/cue.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isCapitalised, isDash, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import { genderOfNoun } from '../people/gender.ts'
import type { Entry } from '../people/registry.ts'
import { topicOf } from '../people/topic.ts'
import type { Case, Sieve } from './sieve.ts'

/** The subject of a sentence that is about somebody who can speak; null where it is about none. */
export function whomAbout(at: Case, sentence: number, speaks: (entry: Entry) => boolean): TokenRange | null {
  const { document, cast, spoken } = at
  const one = document.sentences[sentence]
  const topic = one ? topicOf(document, cast, sentence, spoken) : null
  if (!one || !topic || !speaks(topic)) return null
  return subjectTold(document, one)
}

/** Whoever a paragraph was about before words that tell of "her mother" as "her": "Her mother rang. “I told her it was late.”" */
export function notSpokenOf({ document: { tokens }, found }: Case, mention: TokenRange): TokenRange {
  const owner = tokens[mention.first]!.lower
  const gender = /^(?:his|her)$/.test(owner) ? genderOfNoun(tokens[mention.last - 1]!.lower) : null
  if (!gender) return mention
  const taken = gender === 'female' ? /^(?:she|her)$/ : /^(?:he|him)$/
  let told = false
  let own = false
  for (let i = found.first; i < found.last; i++) {
    told ||= taken.test(tokens[i]!.lower)
    own ||= /^(?:i|we|me|my)$/.test(tokens[i]!.lower)
  }
  return told && own ? { first: mention.first, last: mention.first + 1 } : mention
}

export const isSomebody = ({ kind, members }: Entry): boolean => kind === 'person' || members !== undefined

/** Whether nothing in the grammar tells whose words these are; an answer is nobody's of whom the one above it tells. */
export const isBare = ({ found: { report, subject, detector } }: Case): boolean =>
  !report && !subject && detector !== TURN

/** Whether no words of the writer's lead up to the quote in its own sentence. */
export const opensSentence = ({ document, found }: Case): boolean =>
  found.first - document.sentences[document.tokens[found.first]!.sentence]!.first < 3

const blockOf = ({ document }: Case, sentence: number): number | undefined => document.sentences[sentence]?.block

/** So many words at most name a newsletter's source behind a dash. */
const LONGEST_SOURCE = 14

/** The "Lund Post" of 'MILLS FALL — Lund Post: "..."', and the names of 'MILLS FALL — The Post’s Jo Roe and Ann Lind: "..."'. */
function behindTopic(at: Case, first: number, colon: number): TokenRange | null {
  const { tokens } = at.document
  let dash = colon - 1
  while (dash > first && colon - dash < LONGEST_SOURCE && !isDash(tokens[dash])) dash--
  if (!isDash(tokens[dash]) || dash + 1 >= colon) return null
  for (let i = dash + 1; i < colon; i++)
    if (!isCapitalised(tokens[i]) && !isPossessive(tokens[i]) && !/^(?:and|&|,|of|the|our)$/.test(tokens[i]!.lower))
      return null
  const named = mentionsIn(at.cast, tokens[colon]!.sentence).filter((one) => one.first > dash && one.last <= colon)
  return withOthers(at, named) ?? { first: dash + 1, last: colon }
}

/** The last of these with those whom only commas and "and" part from it. */
function withOthers({ document: { tokens } }: Case, named: readonly TokenRange[]): TokenRange | null {
  const last = named.at(-1)
  if (!last) return null
  let { first } = last
  for (let i = named.length - 2; i >= 0; i--) {
    const between = tokens.slice(named[i]!.last, first)
    if (!between.every(({ lower }) => /^(?:and|&|,)$/.test(lower))) break
    first = named[i]!.first
  }
  return { first, last: last.last }
}

/**
 * Matches 'Roe, its head, added:' before a paragraph in quote marks, and 'More from Roe: "It is over."'; not 'Two words:
 * "Never again."', which names nobody.
 */
export const colon: Sieve = {
  name: 'words that end in a colon',
  decide: (at) => {
    const { document, found } = at
    const { tokens, sentences } = document
    if (!isBare(at) || tokens[found.first - 1]?.text !== ':') return null
    const sentence = sentences[tokens[found.first - 1]!.sentence]!
    const last = found.first - 1
    const cue = cuesOf(document, sentence).findLast((one) => one.subject !== null && !one.passive && one.verb < last)
    const mention =
      cue?.subject ??
      behindTopic(at, sentence.first, last) ??
      whomAbout(at, tokens[last]!.sentence, isSomebody) ??
      withOthers(
        at,
        mentionsIn(at.cast, tokens[last]!.sentence).filter(
          (one) => one.last <= last && !isPossessive(tokens[one.last]),
        ),
      )
    return mention && mention.last <= last && !/^(?:us|me|you)$/.test(tokens[mention.first]!.lower)
      ? { mention, why: 'the words that lead up to it with a colon name it' }
      : null
  },
}

/** Matches 'Roe folded the letter: "It is over."'; not 'The sign was blunt: "Keep out."', which is about nobody. */
export const leadingClause: Sieve = {
  name: 'clause before the quote',
  decide: (at) => {
    const { document, found } = at
    const sentence = document.tokens[found.first]!.sentence
    if (!isBare(at) || opensSentence(at)) return null
    const mention = whomAbout(at, sentence, isSomebody)
    if (!mention || mention.last > found.first) return null
    return { mention, why: 'the clause that leads up to the quote is about it' }
  },
}

/** Matches 'Roe shook her head. "It is over."'; not 'The doors shut. "It is over."' nor a quote further on. */
export const sentenceBefore: Sieve = {
  name: 'sentence before',
  decide: (at) => {
    const { document, found } = at
    const sentence = document.tokens[found.first]!.sentence
    if (!isBare(at) || !opensSentence(at) || blockOf(at, sentence - 1) !== blockOf(at, sentence)) return null
    const mention = whomAbout(at, sentence - 1, isSomebody)
    return mention && { mention: notSpokenOf(at, mention), why: 'the sentence before it in the paragraph is about it' }
  },
}

/** Matches '"It is over." Roe shook her head.'; not '"It is over." The doors shut.' */
export const sentenceBehind: Sieve = {
  name: 'sentence behind',
  decide: (at) => {
    const { document, found } = at
    const sentence = document.tokens[found.last - 1]!.sentence
    if (!isBare(at) || !opensSentence(at) || blockOf(at, sentence + 1) !== blockOf(at, sentence)) return null
    const mention = whomAbout(at, sentence + 1, isSomebody)
    return mention && { mention, why: 'the sentence behind it in the paragraph is about it' }
  },
}
