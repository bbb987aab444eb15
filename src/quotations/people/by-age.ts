import { type Document, lowerBound } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import type { At } from './epithet.ts'
import { genderOfNoun, ofGender } from './gender.ts'
import { justIntroduced } from './just-introduced.ts'
import { lastMentioned } from './last-mentioned.ts'
import { leads, namedMost } from './protagonist.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'
import { topicOf } from './topic.ts'
import { isUnnamed, unnamedJustNow } from './unnamed.ts'

/** So many sentences back one may be about whoever has the age. */
const LATEST_TOPICS = 3

/** So many sentences of somebody's words may stand between. */
const LONGEST_RUN = 6

/** How many names back whoever has an age is looked for. */
const REACH = 200

/**
 * "the 36-year-old", "the 36-year-old Dane": whom the article gives that age, else whom the sentence before or the whole text is
 * about, who is of that age from then on.
 */
export function ofAge(at: At): Entry | null {
  const age = /\b([1-9]\d)-year-old/.exec(textOf(at.document, at.range).text)?.[1]
  const entry = age ? whoseAge(at, age) : null
  if (entry) entry.age ??= age!
  return entry
}

function whoseAge({ document, cast, spoken, range, noun }: At, age: string): Entry | null {
  const fits = ofGender(noun)
  const next = lowerBound(cast.mentions, range.first, ({ first }) => first)
  const known = cast.mentions
    .slice(Math.max(0, next - REACH), next)
    .findLast(({ entry }) => entry.age === age && fits(entry))
  if (known) return known.entry
  const latest = pastQuotes(document, sentenceBefore(cast, document.tokens[range.first]!.sentence))
  const fresh = latest < 0 ? null : topicOf(document, cast, latest, spoken)
  // "Ida, who has moved twice, met a nurse. ... the 41-year-old said"
  if (fresh?.firstSeen === latest && fresh.age === null && fresh.roles.length === 0 && !isUnnamed(fresh) && fits(fresh))
    return fresh
  const unnamed = unnamedJustNow(document, cast, range, noun, spoken)
  if (unnamed && (unnamed.age ?? age) === age) return unnamed
  const met = justIntroduced(
    document,
    cast,
    sentenceBefore(cast, document.tokens[range.first]!.sentence),
    genderOfNoun(noun),
  )
  if (met && (met.age ?? age) === age) return met
  const may = (entry: Entry) => fits(entry) && entry.age === null && !isUnnamed(entry) && !isOnDuty(entry)
  const here = document.tokens[range.first]!.sentence
  const before = pastQuotes(document, sentenceBefore(cast, here))
  const about = (entry: Entry) => may(entry) && !isOfOther(document, before, entry)
  const sameParagraph = document.sentences[before]?.block === document.sentences[here]!.block
  for (let sentence = before; sentence >= Math.max(0, before + 1 - LATEST_TOPICS); sentence--) {
    const topic = topicOf(document, cast, sentence, spoken)
    if (topic && (sentence === before ? may(topic) : topic.roles.length === 0 && about(topic))) return topic
    const only = sentence === before && sameParagraph ? onlyNamed(cast, sentence) : null
    if (only && may(only)) return only
    const fresh = mentionsIn(cast, sentence).find(({ entry, subject, quoted }) => subject && !quoted && may(entry))
    if (fresh?.entry.firstSeen === sentence && fresh.entry.roles.length === 0) return fresh.entry
  }
  const [main, other] = namedMost(cast).filter(([entry]) => may(entry) && leads(entry))
  return main && main[1] > 2 && main[1] > 1 + (other?.[1] ?? 0) && about(main[0])
    ? main[0]
    : nearest(document, cast, range.first, spoken, about)
}

/** Whoever speaks of a case is not told by an age, as whoever is in it is: "Sheriff Roe said he was calm. The 33-year-old ...". */
const isOnDuty = ({ roles, titles }: Entry): boolean =>
  roles.some(({ text }) => ON_DUTY.test(text)) || titles.some((title) => ON_DUTY.test(title))

const ON_DUTY =
  /\b(?:sheriff|police|constable|detective|inspector|superintendent|sergeant|prosecutor|judge|magistrate|coroner)\b/i

/** The one whom a sentence names: "Roe" of "That was news to Roe.", in the same paragraph. */
function onlyNamed(cast: Cast, sentence: number): Entry | null {
  const named = mentionsIn(cast, sentence)
  const [one] = named
  return one && named.every(({ entry, quoted }) => entry === one.entry && !quoted) ? one.entry : null
}

/** Past sentences that are nothing but somebody's words: those are about others. */
function pastQuotes({ tokens, sentences }: Document, sentence: number): number {
  let at = sentence
  for (; at > 0 && sentence - at < LONGEST_RUN; at--) {
    const { first, last } = sentences[at]!
    if (tokens[first]!.quote < 0 || tokens[first]!.quote !== tokens[last - 1]!.quote) return at
  }
  return sentence
}

/** "She defended her husband" is not about him; "He told them that he had left her house" is. */
function isOfOther({ tokens, sentences }: Document, sentence: number, { gender }: Entry): boolean {
  const own = gender === 'male' ? 'he' : 'she'
  const other = gender === 'male' ? /^(?:she|her)$/ : /^(?:he|his)$/
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 }
  let isOther = false
  for (let i = first; gender && i < last; i++) {
    if (tokens[i]!.quote >= 0) continue
    if (tokens[i]!.lower === own) return false
    isOther ||= other.test(tokens[i]!.lower)
  }
  return isOther
}

const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['pensioner', [60, 120]],
  ['gran', [45, 120]],
  ['grandmother', [45, 120]],
  ['grandfather', [45, 120]],
  ['teenager', [13, 19]],
  ['teen', [13, 19]],
  ['toddler', [1, 4]],
  ['youngster', [3, 19]],
  ['boy', [1, 17]],
  ['girl', [1, 17]],
  ['schoolboy', [5, 18]],
  ['schoolgirl', [5, 18]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
])

/** "the pensioner", "the octogenarian": whom the sentence before introduces, else the latest to whom the article gives such an age. */
export function ofYears({ document, cast, spoken, range, noun }: At): Entry | null {
  const ages = AGES.get(noun)
  if (!ages || !isPersonNoun(noun)) return null
  const before = pastQuotes(document, sentenceBefore(cast, document.tokens[range.first]!.sentence))
  const topic = before < 0 ? null : topicOf(document, cast, before, spoken)
  const fresh = topic?.firstSeen === before && mentionsIn(cast, before).some(({ entry }) => entry === topic)
  if (topic && fresh && topic.age === null && ofGender(noun)(topic)) return topic
  return lastMentioned(cast, range.first, ({ entry: { age } }) => age !== null && +age >= ages[0] && +age <= ages[1])
}
