import type { Document } from '../../language/index.ts'
import { opensWithAsking } from '../grammar/asked-first.ts'
import { hasFinite } from '../grammar/opens-clause.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { collective } from './collective.ts'
import { deceased } from './deceased.ts'
import { fits, genderOfPronoun } from './gender.ts'
import { goesOn, whoWentOn } from './goes-on.ts'
import { inSentence, isOther } from './in-sentence.ts'
import { mainInstead, toldOfInstead } from './instead.ts'
import { justDescribed, justIntroduced } from './just-introduced.ts'
import { nameToldLater } from './name-told-later.ts'
import { defendantTold } from './on-trial.ts'
import { kinOfTwo } from './pair.ts'
import type { Gender } from './person.ts'
import { presented } from './presented.ts'
import type { Entry } from './registry.ts'
import { opening, topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'
import { isReply, otherSpeaker, whoAnswers } from './who-answers.ts'
import { womanOrMan } from './woman-or-man.ts'

/** A speaker already found, where its mention stands. */
export interface Spoken {
  readonly entry: Entry
  readonly token: number
  readonly sentence: number
  /** The sentence in which the words end, which may be further on. */
  readonly until: number
}

export const PRONOUNS: ReadonlyMap<string, Gender | 'body' | 'group'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['it', 'body'],
  ['they', 'group'],
  ['him', 'male'],
  ['them', 'group'],
  ['his', 'male'],
  ['her', 'female'],
  ['its', 'body'],
  ['their', 'group'],
  ['hers', 'female'],
  ['theirs', 'group'],
])

/** How many speakers back it may be one. */
export const LATEST = 40

/** How many sentences back an antecedent may stand. */
const REACH = 8

/**
 * Whom "he", "she", "it" or "they" means: the latest sentence that has someone who fits, and in it first whom the sentence
 * is about, then who spoke, then anyone. One whose gender is not known fits only as subject or speaker, and is then known.
 * @param content where the words that it reports start, whom it names stands before them
 */
export function antecedent(
  document: Document,
  cast: Cast,
  token: number,
  spoken: readonly Spoken[],
  content = token,
): Entry | null {
  const wanted = PRONOUNS.get(document.tokens[token]!.lower)
  if (!wanted) return null
  const sentence = document.tokens[token]!.sentence
  const before = goesOn(document, token) ? whoWentOn(document, cast, spoken, sentence, wanted) : null
  if (before) return before
  if (wanted === 'body' || wanted === 'group') return collective(document, cast, token, wanted, spoken, content)
  const tried = defendantTold({ document, cast, spoken }, token)
  if (tried && fits(tried, wanted)) return tried
  let asker: Entry | null = null
  for (let back = 0; back <= REACH && sentence - back >= 0; back++) {
    const about = back > 0 ? topicOf(document, cast, sentence - back, spoken) : null
    const answering =
      back === 1
        ? (whoAnswers(document, cast, token, wanted) ??
          kinOfTwo(document, cast, sentence - back, wanted) ??
          otherSpeaker(document, token, wanted, spoken))
        : null
    if (answering) {
      answering.gender ??= wanted
      return answering
    }
    if (about && back === 1 && isReply(document, token)) {
      asker = about
      continue
    }
    const trailing = about && back === 1 ? trailingSpeaker(document, token, spoken, wanted) : null
    if (trailing && trailing !== about) {
      trailing.gender ??= wanted
      return trailing
    }
    const speaks = spoken.at(-1)?.entry === about && spoken.at(-1)?.sentence === sentence - back
    if (about && back === 1 && !speaks && isSpokenOf(document, about, content, token, wanted)) continue
    const topic =
      about && isUnnamed(about)
        ? (namedSpeaker(spoken, sentence - back, wanted) ??
          behindSemicolon(document, cast, sentence - back, wanted) ??
          about)
        : about
    const tells = spoken.at(-1)?.sentence !== sentence - back
    const alone = back === 1 && !about && tells && isAlone(document, sentence - back, token)
    const fresh = alone ? justDescribed(document, cast, sentence, wanted) : null
    if (fresh) return fresh
    const entry =
      topic &&
      fits(topic, wanted) &&
      (!isOther(document, topic, sentence - back, wanted) || presented(document, cast, sentence - back) !== null)
        ? topic
        : ((back === 0 && opensWithAsking(document, sentence)
            ? null
            : inSentence(document, cast, sentence - back, Math.min(token, content), wanted, spoken)) ??
          (back === 0 ? describedBefore(document, cast, Math.min(token, content), spoken, wanted) : null) ??
          (back > 0 && back <= 2 ? womanOrMan(document, cast, sentence - back, wanted) : null) ??
          (back === 1 && !about ? justIntroduced(document, cast, sentence - back, wanted) : null))
    if (!entry || entry === asker) continue
    const near = entry === topic && back < 3
    const main = near
      ? toldOfInstead(document, cast, sentence - back, entry, wanted)
      : mainInstead(document, cast, token, spoken, sentence - back, entry, wanted)
    if (main) return main
    entry.gender ??= wanted
    return entry
  }
  // "Jane Roe will go in May, she said": nobody else has been told of; not "Jane Roe, she said, will go"
  const trails = content < token && hasFinite(document.tokens, content, token)
  const own = trails ? opening(document, cast, token, spoken) : null
  if (own?.kind === 'person' && own.members.length === 0 && fits(own, wanted)) {
    own.gender ??= wanted
    return own
  }
  const dead = deceased(cast, document)
  if (dead && fits(dead, wanted)) return dead
  const other = onlyOther(cast, sentence)
  if (other) {
    other.gender = wanted
    return other
  }
  // Translated articles write "he" of women, and signs of gender are wrong of some: whom the sentence before is about, or
  // who spoke last, if nobody fits.
  const topic = sentence > 0 ? topicOf(document, cast, sentence - 1, spoken) : null
  if (topic?.kind === 'person' && topic.guessed && topic.members.length === 0) return topic
  const last = spoken.at(-1)
  const spoke = last?.entry.kind === 'person' && last.entry.guessed && sentence - last.sentence <= REACH
  if (spoke) return last.entry
  return (
    justDescribed(document, cast, sentence, wanted) ??
    nameToldLater(document, cast, token, wanted) ??
    // "The mayor will go in May, he said"
    (trails ? justDescribed(document, cast, sentence + 1, wanted) : null)
  )
}

/** So few sentences back. */
const CLOSE = 3

/** Lind of "Ann Roe nursed Ivo Lind, she said. The teacher wept. He said ...": the one person just named who is not known to be a woman or a man. */
function onlyOther(cast: Cast, sentence: number): Entry | null {
  const named = new Set<Entry>()
  for (let back = 1; back <= CLOSE && back <= sentence; back++)
    for (const { entry, quoted } of mentionsIn(cast, sentence - back))
      if (!quoted && entry.kind === 'person' && entry.gender === null && entry.members.length === 0) named.add(entry)
  const [one] = named
  return named.size === 1 && one!.words.length > 1 ? one! : null
}

/** No sentence that tells only what somebody does before their words is longer. */
const SHORT = 7

/** "The soldier looks up." before "“Which one?” he asks": whoever it is about speaks, and nobody of the paragraph before. */
function isAlone({ tokens, sentences }: Document, sentence: number, token: number): boolean {
  const { first, last, block } = sentences[sentence]!
  const next = sentences[tokens[token]!.sentence]!
  return last - first <= SHORT && block === next.block && tokens[first]!.quote < 0 && tokens[next.first]!.quote >= 0
}

/** "The retired pilot" of "The retired pilot sold the boat, which he said leaked"; not "The pilot" of "The pilot, he said, slept". */
function describedBefore(
  document: Document,
  cast: Cast,
  token: number,
  spoken: readonly Spoken[],
  wanted: Gender,
): Entry | null {
  const { tokens } = document
  if (isComma(tokens[token - 1]) || opensWithAsking(document, tokens[token]!.sentence)) return null
  const entry = opening(document, cast, token, spoken)
  return entry && fits(entry, wanted) && !isUnnamed(entry) && entry.members.length === 0 ? entry : null
}

/** Lind of "Roe is late, Lind said. He said ...": whoever reports the sentence before, named behind its words, goes on. */
function trailingSpeaker(document: Document, token: number, spoken: readonly Spoken[], wanted: Gender): Entry | null {
  const { tokens, sentences } = document
  const last = spoken.at(-1)
  if (!last || last.sentence !== tokens[token]!.sentence - 1 || !verbForm(tokens[token + 1]?.lower ?? '')) return null
  const ends = sentences[last.sentence]!.last - last.token <= TRAILS
  const behind = isComma(tokens[last.token - 1]) || isComma(tokens[last.token - 2])
  if (!ends || !behind || !fits(last.entry, wanted) || isUnnamed(last.entry)) return null
  // "“Was it late?” Roe asked her. “It was,” she said."
  return isOther(document, last.entry, last.sentence, wanted) ? null : last.entry
}

/** So few words from its end a sentence names whoever reports it. */
const TRAILS = 6

/** Of "A man has been seen, Roe said" Roe is meant rather than a man. */
const namedSpeaker = (spoken: readonly Spoken[], sentence: number, wanted: Gender): Entry | null => {
  const last = spoken.at(-1)
  return last && last.sentence === sentence && fits(last.entry, wanted) && !isUnnamed(last.entry) ? last.entry : null
}

/** Roe of "A critic wept; Roe had it printed.", whom the latter clause is about. */
function behindSemicolon({ tokens }: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const mention = mentionsIn(cast, sentence).findLast(
    ({ first, last, quoted }) => !quoted && tokens[first - 1]?.text === ';' && carriesClause(tokens[last]),
  )
  return mention && fits(mention.entry, wanted) ? mention.entry : null
}

/** Whoever sleeps in "Roe slept. “Leave him,” she said." is not she. */
function isSpokenOf(
  { tokens }: Document,
  { gender, members }: Entry,
  content: number,
  token: number,
  wanted: Gender,
): boolean {
  // "Roe, 31, and her husband left. “He was late,” she said": one of both
  if (gender !== null || members.length > 0 || content >= token || tokens[content]!.quote < 0) return false
  let other = false
  for (let i = content; i < token; i++) {
    const told = genderOfPronoun(tokens[i]!.lower)
    // "Roe slept. “I told her it was late,” he said.": Roe may tell of another
    if (told === wanted || tokens[i]!.lower === 'i') return false
    // "The guard lost his hat": of whom the quote itself tells
    if (!other && hasPersonNoun(tokens[i])) return false
    other ||= told !== null
  }
  return other
}
