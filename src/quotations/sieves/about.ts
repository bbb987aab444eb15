import type { Document, DocumentSentence } from '../../language/index.ts'
import { TURN } from '../detectors/turns.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { type Mention, mentionsIn } from '../people/cast.ts'
import { genderOfNoun } from '../people/gender.ts'
import type { Entry } from '../people/registry.ts'
import { topicOf } from '../people/topic.ts'
import { ownerOfWords } from './owner-of-words.ts'
import type { Case, Sieve } from './sieve.ts'

/** The subject of a sentence that is about somebody who can speak; null where it is about none. */
export function whomAbout(at: Case, sentence: number, speaks: (entry: Entry) => boolean): TokenRange | null {
  const { document, cast, spoken } = at
  const one = document.sentences[sentence]
  const topic = one ? topicOf(document, cast, sentence, spoken) : null
  if (one && !topic) return kinOf(document, one)
  if (!one || !topic || !speaks(topic)) return null
  // "For Roe, the price matters most", "Among them was Roe"
  return (
    mentionsIn(cast, sentence).find((mention) => mention.entry === topic && !mention.quoted) ??
    subjectTold(document, one)
  )
}

/** "His cousin" of "His cousin saw it differently.", whom "he" need not mean. */
export function kinOf(document: Document, sentence: DocumentSentence): TokenRange | null {
  const { tokens } = document
  const subject = subjectTold(document, sentence)
  if (!subject || subject.last - subject.first > LONGEST || !/^(?:his|her|their)$/.test(tokens[subject.first]!.lower))
    return null
  return tokens[subject.first]!.quote < 0 && hasPersonNoun(tokens[subject.last - 1]) ? subject : null
}

/** No description of somebody's kin is longer. */
const LONGEST = 4

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

const isOne = ({ kind, members }: Entry): boolean => kind === 'person' && members.length === 0

/** Whether words hold an "I", which no body, group or paper says. */
export function saysI({ document: { tokens }, found }: Case): boolean {
  for (let i = found.first; i < found.last; i++) {
    const { lower } = tokens[i]!
    if (lower === 'i' || lower === 'my' || lower === 'me') return true
  }
  return false
}

/** Whom a sentence before a quote is about: "Roe" in "Roe sold up. The bank wanted more. “I had no choice.”" as well; else whom it brings in. */
export function whoBefore(at: Case, sentence: number): TokenRange | null {
  if (!saysI(at)) return whomAbout(at, sentence, isSomebody) ?? broughtIn(at, sentence)
  const one = whomAbout(at, sentence, isOne) ?? broughtIn(at, sentence)
  return one || blockOf(at, sentence - 1) !== blockOf(at, sentence) ? one : whomAbout(at, sentence - 1, isOne)
}

/**
 * The one person whom a sentence about nobody else names for the first time: "Roe" of "The plan is backed by Jane Roe, a miller."
 * and of "Not so, says Roe."; not where somebody else speaks.
 */
function broughtIn({ document: { tokens, sentences }, cast, spoken }: Case, sentence: number): TokenRange | null {
  const last = sentences[sentence]?.last
  // A heading ends in no mark.
  if (last === undefined || tokens[last - 1]!.pos !== 'PUNCT' || spoken.at(-1)?.sentence === sentence) return null
  let one: Mention | null = null
  for (const mention of mentionsIn(cast, sentence)) {
    const { entry, first, quoted } = mention
    if (quoted || entry === one?.entry) continue
    if (entry.firstSeen !== sentence && !verbForm(tokens[first - 1]?.lower ?? '')) continue
    if (one) return null
    one = mention
  }
  return one
}

/** Whether nothing in the grammar tells whose words these are; an answer is nobody's of whom the one above it tells. */
export const isBare = ({ found: { report, subject, detector } }: Case): boolean =>
  !report && !subject && detector !== TURN

/** Whether no words of the writer's lead up to the quote in its own sentence. */
export const opensSentence = ({ document, found }: Case): boolean =>
  found.first - document.sentences[document.tokens[found.first]!.sentence]!.first < 3

const blockOf = ({ document }: Case, sentence: number): number | undefined => document.sentences[sentence]?.block

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
    const mention = whoBefore(at, sentence - 1)
    return mention && { mention: notSpokenOf(at, mention), why: 'the sentence before it in the paragraph is about it' }
  },
}

/** Matches '"It is over." Roe shook her head.' and '"It is over." Those are the words of Roe.'; not '"It is over." The doors shut.' */
export const sentenceBehind: Sieve = {
  name: 'sentence behind',
  decide: (at) => {
    const { document, found } = at
    const sentence = document.tokens[found.last - 1]!.sentence
    if (!isBare(at) || !opensSentence(at)) return null
    const told = ownerOfWords(at.document, sentence + 1)
    if (told) return { mention: told, why: 'the sentence behind it tells whose words they are' }
    if (blockOf(at, sentence + 1) !== blockOf(at, sentence)) return null
    const mention = whomAbout(at, sentence + 1, isSomebody)
    return mention && { mention, why: 'the sentence behind it in the paragraph is about it' }
  },
}
