import { countryOf, type Document } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { KINDS_OF_ROLES, POLITICAL } from '../lexicon/kinds-of-roles.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { untoldTopic } from './by-office.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import { genderOfPronoun, ofGender } from './gender.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import type { Resolution } from './resolution.ts'
import { type Holder, holderOf } from './role.ts'
import { ANOTHER, excludes, isOfAnotherCountry, limitsOf } from './role-limits.ts'
import { topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'

/** So many sentences on, a role alone still means its holder rather than whom the text is about. */
const NEAR = 4
/** So many sentences on from where the holder last spoke. */
const SPOKE = 15

/**
 * Whom a role means: its holder; whom the sentence before is about, if they may be called so and the holder is far; at last
 * whoever has the noun. "The Florida senator" behind "Marco Rubio left" is no Texas senator, but may be Rubio.
 */
export function heldBy(
  document: Document,
  cast: Cast,
  range: TokenRange,
  noun: string,
  spoken: readonly Spoken[],
): Resolution | null {
  const saying = sayingHolder(document, cast, range, noun, spoken)
  if (saying) return { entry: saying, by: 'role' }
  const limits = limitsOf(document, range, noun)
  const holder = holderOf(document, cast, range, noun, limits)
  const other = holder && ofToldGender(document, range, holder.entry, spoken)
  if (other) return { entry: other, by: 'description' }
  const untold = holder && !holder.sure ? untoldTopic(document, cast, range, noun, spoken) : null
  if (holder && !(untold && isFarther(document, range, holder, untold, spoken)))
    return { entry: holder.entry, by: 'role' }
  if (untold) return { entry: untold, by: 'description' }
  if (limits.length === 0) return null
  const any = holderOf(document, cast, range, noun)
  if (!any) return null
  const here = document.tokens[range.first]!.sentence
  const topic = here > 0 ? topicOf(document, cast, here - 1, spoken) : null
  const may = topic && !isUnnamed(topic) && ofGender(noun)(topic) && !excludes(topic, limits)
  if (may) return { entry: topic, by: 'description' }
  if (isOfAnotherCountry(any.entry, limits)) {
    const home = holderAtHome(cast, range.first, noun, limits)
    return home && { entry: home, by: 'role' }
  }
  return excludesForSure(limits) ? null : { entry: any.entry, by: 'role' }
}

/** The one holder of a role of whom no country is told, where others are told to be another's: "the Swedish minister" is not Norway's. */
function holderAtHome(cast: Cast, before: number, noun: string, limits: readonly string[]): Entry | null {
  if (limits.length !== 1) return null
  let home: Entry | null = null
  for (const { first, entry } of cast.mentions) {
    if (first >= before) break
    if (entry === home || entry.kind !== 'person' || !holds(entry, noun)) continue
    if (entry.roles.some(({ text }) => text.split(/[\s'’-]+/).some((word) => countryOf(word) !== null))) continue
    if (home) return null
    home = entry
  }
  return home
}

/**
 * Whoever has just spoken, where they hold that role, or may be called by so wide a word, and no sentence since is about
 * somebody else: "Roe, the roads minister, said she had met the justice minister, Lind. The minister insisted ..."
 */
function sayingHolder(
  { tokens }: Document,
  cast: Cast,
  { first, last }: TokenRange,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  const plain = last - first === 2 || (last - first === 5 && tokens[last - 2]!.lower === 'based')
  const said = plain && tokens[first]!.lower === 'the' ? spoken.at(-1) : undefined
  const here = tokens[first]!.sentence
  if (said?.entry.kind !== 'person' || said.sentence < sentenceBefore(cast, here)) return null
  if (!holds(said.entry, noun) && !mayBe(said.entry, noun)) return null
  for (const mention of mentionsIn(cast, said.sentence))
    if (mention.entry !== said.entry && mention.subject && mention.first > said.token && !mention.quoted) return null
  return said.entry
}

/**
 * Whoever has just spoken, where the holder is no man and "The minister denied that his car was late" tells one: "his" is the
 * minister's, if nobody is named in between.
 */
function ofToldGender(
  { tokens, sentences }: Document,
  range: TokenRange,
  holder: Entry,
  spoken: readonly Spoken[],
): Entry | null {
  const said = spoken.at(-1)
  const here = tokens[range.first]!.sentence
  if (!said?.entry.gender || said.entry.gender === holder.gender || isUnnamed(said.entry)) return null
  if (said.entry.kind !== 'person' || here - said.sentence > SINCE) return null
  for (let i = pastApposition(tokens, range.last); i < sentences[here]!.last; i++) {
    const { quote, lower, pos } = tokens[i]!
    if (quote >= 0 || pos === 'PROPN' || (pos === 'NOUN' && isPersonNoun(lower))) return null
    // "the chair told her" is of another
    const told = /^(?:NOUN|ADJ|NUM|AUX|VERB)$/.test(tokens[i + 1]?.pos ?? '') ? genderOfPronoun(lower) : null
    if (told) return told === said.entry.gender ? said.entry : null
  }
  return null
}

/** Past ", an engineer by training," behind a description. */
function pastApposition(tokens: Document['tokens'], at: number): number {
  if (!isComma(tokens[at]) || !/^(?:an?|the|himself|herself)$/.test(tokens[at + 1]?.lower ?? '')) return at
  for (let i = at + 2; i < at + LONGEST; i++) if (isComma(tokens[i])) return i + 1
  return at
}

/** No description set off by commas is longer. */
const LONGEST = 12

/** So many sentences on, whoever spoke last is still told of. */
const SINCE = 2

/**
 * So wide words that whoever has just spoken is meant rather than an earlier one whose role is a narrower one of the kind, with
 * the roles that they may stand for: behind words of a baker "the politician" is the senator.
 */
const WIDE: ReadonlyMap<string, RegExp> = new Map([
  ['politician', POLITICAL],
  ['lawmaker', POLITICAL],
  ['legislator', POLITICAL],
  [
    'official',
    /\b(?:officials?|minister|secretary|chief|head|director|commissioner|mayor|governor|deputy|ambassador|envoy|chair\w*|spokes\w+)\b/i,
  ],
  ['campaigner', KINDS_OF_ROLES.get('campaigner')!],
])

/** Somebody with a name of whom no other trade is told. */
const mayBe = (entry: Entry, noun: string): boolean => {
  const kinds = WIDE.get(noun)
  return (
    kinds !== undefined &&
    !isUnnamed(entry) &&
    ofGender(noun)(entry) &&
    entry.roles.every(({ text }) => kinds.test(text))
  )
}

/** Whether somebody is told to hold a role, and no deputy's or lesser one. */
const holds = ({ roles }: Entry, noun: string): boolean =>
  roles.some(({ text }) => {
    const words = text.toLowerCase().split(' ')
    return words.includes(noun) && !words.some((word) => ANOTHER.test(word) || word === 'former')
  })

/** Whether a holder is farther away than whom the sentence before is about, has not spoken since, and is no more spoken of. */
function isFarther(
  document: Document,
  { first, last }: TokenRange,
  holder: Holder,
  untold: Entry,
  spoken: readonly Spoken[],
): boolean {
  const here = document.tokens[first]!.sentence
  if (here - holder.sentence <= NEAR || holder.entry.mentions.length > 2 * untold.mentions.length) return false
  const words = document.tokens.slice(first + 1, last)
  const calledSo = holder.entry.roles.some(({ text }) => text.toLowerCase().split(' ').includes(words.at(-1)!.lower))
  // "the minister", not "the Swedish minister"; behind the words of whoever the sentence before is about only who is called so
  const alone = !words.some(isCapitalised) && (calledSo || spoken.at(-1)?.entry !== untold)
  const spoke = ({ entry, sentence }: Spoken) => entry === holder.entry && here - sentence <= SPOKE
  return !(alone && spoken.slice(-LATEST).some(spoke))
}

/** "The shadow chancellor" is never the chancellor. */
const excludesForSure = (limits: readonly string[]): boolean => limits.some((limit) => /^\p{Ll}/u.test(limit))
