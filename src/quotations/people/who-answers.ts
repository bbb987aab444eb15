import type { Document, Token } from '../../language/index.ts'
import { opensWithAsking } from '../grammar/asked-first.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isBe, isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { type Cast, mentionsIn } from './cast.ts'
import { fits, ofGender } from './gender.ts'
import type { Gender } from './person.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { isUnnamed } from './unnamed.ts'

/** So many words tell at most of whoever is asked: "asked the baker Jane Roe whether". */
const REACH = 8

/**
 * Who answers the sentence before a pronoun's, which is about another: Lind of "Roe asked Lind if she was well" before "she
 * said" and of "Roe accused Lind of theft" before "she denied"; not of "Roe asked Lind to leave".
 */
export function whoAnswers(document: Document, cast: Cast, pronoun: number, wanted: Gender): Entry | null {
  const { tokens, sentences } = document
  const sentence = tokens[pronoun]!.sentence - 1
  if (sentence < 0) return null
  const asks = verbIn(document, sentence, ASKS)
  const verb = asks >= 0 || !DENIES.test(tokens[pronoun + 1]?.lower ?? '') ? asks : verbIn(document, sentence, ACCUSES)
  if (verb < 0) return null
  for (const { first, last, entry, quoted } of mentionsIn(cast, sentence)) {
    if (quoted || first <= verb || first > verb + REACH || !fits(entry, wanted)) continue
    const end = isComma(tokens[last]) ? pastAside(tokens, first, last) : last
    const behind = end >= sentences[sentence]!.last ? '.' : tokens[end]!.lower
    const goesOn = asks >= 0 ? OPENS_QUESTION.test(behind) : /^(?:of|for|over|[.,])$/.test(behind)
    return goesOn && leadsTo(tokens, verb + 1, first) ? entry : null
  }
  return null
}

/** No description behind a name is longer. */
const LONGEST = 14

/** Past the comma of "asked the baker, Jane Roe, whether" and the description of "asked Jane Roe, a baker in Lund, whether". */
function pastAside(tokens: readonly Token[], first: number, comma: number): number {
  if (isComma(tokens[first - 1])) return comma + 1
  if (tokens[comma + 1]?.pos !== 'NUM' && !/^(?:an?|the|who|his|her|their)$/.test(tokens[comma + 1]?.lower ?? ''))
    return comma
  for (let i = comma + 2; i < comma + LONGEST; i++)
    if (isComma(tokens[i]) && OPENS_QUESTION.test(tokens[i + 1]?.lower ?? '')) return i + 1
  return comma
}

const ASKS: ReadonlySet<string> = new Set(['asks', 'asked'])
const ACCUSES: ReadonlySet<string> = new Set(
  'accuses accused blames blamed sues sued criticises criticised criticizes criticized'.split(' '),
)
const DENIES =
  /^(?:den(?:ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|apologi[sz](?:es|ed)|admit(?:s|ted))$/

const OPENS_QUESTION = /^(?:if|whether|what|where|why|how|when|who|which|about|[:.])$/

/** Only what describes somebody stands before the name: "asked the baker Jane Roe". */
function leadsTo(tokens: readonly Token[], from: number, name: number): boolean {
  for (let i = from; i < name; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.pos) && !(i === name - 1 && isComma(tokens[i]))) return false
  return true
}

/** Where a sentence has such a verb; -1 where it has none, or in the passive. */
function verbIn({ tokens, sentences }: Document, sentence: number, verbs: ReadonlySet<string>): number {
  const { first, last } = sentences[sentence]!
  for (let i = first + 1; i < last; i++)
    // "an emailed statement" is nobody's question
    if (
      tokens[i]!.quote < 0 &&
      tokens[i - 1]!.pos !== 'DET' &&
      (verbs.has(tokens[i]!.lower) || (verbs === ASKS && wantsToKnow(tokens, i)))
    )
      return isBe(tokens[i - 1]) || (isBe(tokens[i - 2]) && tokens[i - 1]!.pos === 'ADV') ? -1 : i
  return -1
}

/** "wanted to know whether", "wondered if" */
const wantsToKnow = (tokens: readonly Token[], i: number): boolean =>
  /^(?:wondered|wonders|inquired|enquired)$/.test(tokens[i]!.lower) ||
  (/^(?:want(?:s|ed)|demand(?:s|ed))$/.test(tokens[i]!.lower) && tokens[i + 2]?.lower === 'know')

const CONTACTS: ReadonlySet<string> = new Set(
  'asks asked contacted approached questioned reached emailed messaged'.split(' '),
)

/** What somebody does with a question or a complaint: "put it to Orbis", "wrote to Orbis". */
const PUTS: ReadonlySet<string> = new Set('put puts wrote written complained appealed turned'.split(' '))

/** What a sentence says that somebody contacts, before "it said": "Orbis" of "When the Post contacted Orbis, it said ..." and of "We put this to Orbis. It said ...". */
export function bodyAsked(document: Document, sentence: number, pronoun: number): TokenRange | null {
  const { tokens } = document
  const verb = verbIn(document, sentence, CONTACTS)
  if (verb >= 0) return verb < pronoun ? nounPhraseAfter(tokens, verb + 1, pronoun) : null
  const puts = verbIn(document, sentence, PUTS)
  for (let i = puts + 1; puts >= 0 && i < Math.min(pronoun, puts + REACH); i++)
    if (tokens[i]!.lower === 'to' && isCapitalised(tokens[i + 1])) return nounPhraseAfter(tokens, i + 1, pronoun)
  return null
}

/** "Asked by Roe if it was late, ...": whoever the sentence goes on about is not Roe. */
const isAskedBy = (document: Document, sentence: number): boolean =>
  opensWithAsking(document, sentence) && document.tokens[document.sentences[sentence]!.first + 1]?.lower === 'by'

/** Whom words have last been attributed to before a sentence, or in it but for whoever only asks there. */
export function lastToAnswer(document: Document, here: number, spoken: readonly Spoken[]): Spoken | undefined {
  const last = spoken.at(-1)
  return last?.sentence === here && isAskedBy(document, here)
    ? spoken.findLast(({ sentence }) => sentence !== here)
    : last
}

/** Whether "she" of "she replied" answers whom the sentence before it is about: Roe, in "Roe asked if it was late". */
export function isReply(document: Document, pronoun: number): boolean {
  const { tokens, sentences } = document
  if (!/^(?:repli|answer|respond)(?:ed|es|s)$/.test(tokens[pronoun + 1]?.lower ?? '')) return false
  const before = tokens[pronoun]!.sentence - 1
  const ask = verbIn(document, before, ASKS)
  return ask >= 0 && subjectTold(document, sentences[before]!)?.last === ask
}

/** "In her reply, the minister said", "In response, the owner said": whoever replies is not whoever has just spoken. */
export function opensWithReply({ tokens, sentences }: Document, sentence: number): boolean {
  const { first } = sentences[sentence]!
  if (tokens[first]!.text !== 'In') return false
  const noun = /^(?:an?|his|her|its|their)$/.test(tokens[first + 1]!.lower) ? first + 2 : first + 1
  return /^(?:reply|response|answer)$/.test(tokens[noun]?.lower ?? '')
}

/** Whoever answers speaks to the one who has just spoken: "replied", "shot back". */
const ANSWERS: ReadonlySet<string> = new Set(
  'replied replies answered answers responded responds countered counters retorted retorts'.split(' '),
)
const BACK = /^(?:shot|shoots|hit|hits|fired|fires|snapped|snaps)$/
/** So many sentences back whoever asks has spoken. */
const NEAR = 3
/** So many sentences back the other of two who speak by turns may have spoken. */
const TURN = 8

/**
 * Whom a description means that answers: not whoever has just spoken but the other of two who speak by turns, Roe of "Roe
 * said it was late. “For whom?” Lind asked. “For me,” the executive replied."; null where anybody else who may be called so is named
 * in between.
 */
export function otherOfTwo(document: Document, cast: Cast, range: TokenRange, noun: string, spoken: readonly Spoken[]) {
  const { tokens } = document
  const asker = answersBack(tokens, range) ? spoken.at(-1) : undefined
  if (asker?.entry.kind !== 'person' || !hasAsked(document, asker.sentence)) return null
  const other = spoken.slice(-LATEST).findLast(({ entry }) => entry !== asker.entry)
  const here = tokens[range.first]!.sentence
  const fitting = ofGender(noun)
  if (!other || isUnnamed(other.entry) || !fitting(other.entry)) return null
  if (here - other.sentence > TURN || here - asker.sentence > NEAR) return null
  for (let sentence = other.sentence; sentence <= here; sentence++)
    for (const { first, entry, quoted } of mentionsIn(cast, sentence))
      if (!quoted && first > other.token && first < range.first && entry !== asker.entry && entry !== other.entry)
        if (fitting(entry)) return null
  return other.entry
}

/** "she replied", "shot back the executive" */
function answersBack(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const [before, verb] = [tokens[first - 1]?.lower ?? '', tokens[last]?.lower ?? '']
  return ANSWERS.has(verb) || ANSWERS.has(before) || (BACK.test(verb) && tokens[last + 1]!.lower === 'back')
}

/** Whom "she" means that answers: Roe of "“It is late,” said Roe. “For whom?” Lind asked. “For me,” she replied.". */
export function otherSpeaker(
  document: Document,
  pronoun: number,
  wanted: Gender,
  spoken: readonly Spoken[],
): Entry | null {
  const last = spoken.at(-1)
  if (!last || !answersBack(document.tokens, { first: pronoun, last: pronoun + 1 })) return null
  const here = document.tokens[pronoun]!.sentence
  if (last.entry.kind !== 'person' || here - last.sentence > 1) return null
  // Who replies may reply to a reporter.
  if (!/^(?:counter|retort|hit|shot)/.test(document.tokens[pronoun + 1]!.lower) && !hasAsked(document, last.sentence))
    return null
  const other = spoken.slice(-LATEST).findLast(({ entry }) => entry !== last.entry)
  return other && here - other.sentence <= NEAR && fits(other.entry, wanted) ? other.entry : null
}

/** "Roe asked whether it was late", "“Was it late?” Roe said", "Asked by Roe if it was late, ...": not a question of the writer's. */
function hasAsked(document: Document, sentence: number): boolean {
  const { tokens, sentences } = document
  if (verbIn(document, sentence, ASKS) >= 0 || isAskedBy(document, sentence)) return true
  for (let i = sentences[Math.max(0, sentence - 1)]!.first; i < sentences[sentence]!.last; i++)
    if (tokens[i]!.text === '?' && tokens[i]!.quote >= 0) return true
  return false
}
