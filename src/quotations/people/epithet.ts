import { countryOf, type Document, findPlace, lowerBound, type Token } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { BODY_WORDS } from '../lexicon/bodies.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { PERSON_NOUNS } from '../lexicon/roles.ts'
import { ofParty, ofStanding, ofYears } from './by-standing.ts'
import type { Cast } from './cast.ts'
import { genderOfNoun } from './gender.ts'
import { inWitnessBox, onTrial } from './on-trial.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { nearest } from './salient.ts'
import { topicOf } from './topic.ts'

/** What an epithet is read with. */
export interface At {
  readonly document: Document
  readonly cast: Cast
  readonly spoken: readonly Spoken[]
  readonly range: TokenRange
  readonly noun: string
}

/** How many names back whoever has an age is looked for. */
const REACH = 200

/** Rules for descriptions that name no role that the article gives anyone, from the surest on. */
const RULES: readonly ((at: At) => Entry | null)[] = [
  onTrial,
  inWitnessBox,
  ofParty,
  ofCountry,
  ofAge,
  ofYears,
  ofStanding,
  unnamedAgain,
  adding,
  redescribed,
  byOccupation,
]

/**
 * Whom a new description of somebody known means: "the Argentine", "the 36-year-old", "the retired midwife", "the mother of
 * three", "the dentist". Not "the ambassador", who may be anyone, nor "her dentist", who is somebody else. The words are remembered as that person's.
 */
export function epithetOf(document: Document, cast: Cast, range: TokenRange, noun: string, spoken: readonly Spoken[]) {
  const owned = /^(?:his|her|its|their)$/.test(document.tokens[range.first]!.lower)
  for (const rule of owned ? [unnamedAgain, adding] : RULES) {
    const entry = rule({ document, cast, spoken, range, noun })
    if (!entry) continue
    if (entry.epithets.length < 10) entry.epithets.push(textOf(document, range).text)
    return entry
  }
  return null
}

/** "the Austrian", "the Frenchwoman"; not "the Guardian", "the Philippines". */
export const isDemonym = ({ text, lower }: Token): boolean =>
  !BODY_WORDS.has(lower) &&
  (/^\p{Lu}\p{Ll}+(?:ian|ean|ese|[hs]man|woman)$|^(?:Briton|Scot|Spaniard|Swede|Dane|Finn|Pole|Czech|Turk|Slovak|Iraqi|Israeli)$/u.test(
    text,
  ) ||
    (/^\p{Lu}\p{Ll}+[^s]$/u.test(text) && countryOf(text) !== null && findPlace(text) === null) ||
    text === 'Swiss')

const countriesOf = ({ roles, epithets }: Entry): string[] =>
  [...roles.map(({ text }) => text), ...epithets].flatMap((text) =>
    text.split(/[\s-]+/).flatMap((word) => countryOf(word.replace(/['’]s?$/, '')) ?? []),
  )

/** "the American": the latest with a role of that country, else of those with none whom the text is about. */
function ofCountry({ document, cast, spoken, range }: At): Entry | null {
  const demonym = document.tokens[range.last - 1]!
  if (range.last - range.first > 3 || !isDemonym(demonym)) return null
  const country = countryOf(demonym.text)
  const isPerson = ({ kind }: Entry) => kind === 'person'
  return (
    (country
      ? nearest(document, cast, range.first, spoken, (entry) => isPerson(entry) && countriesOf(entry).includes(country))
      : null) ??
    nearest(
      document,
      cast,
      range.first,
      spoken,
      (entry) => isPerson(entry) && !isUnnamed(entry) && countriesOf(entry).length === 0,
    )
  )
}

/** "the 36-year-old", "the 36-year-old Dane": whom the article gives that age, else whom the text is about. */
function ofAge({ document, cast, spoken, range, noun }: At): Entry | null {
  const age = /\b([1-9]\d)-year-old/.exec(textOf(document, range).text)?.[1]
  if (!age) return null
  const fits = ofGender(noun)
  const next = lowerBound(cast.mentions, range.first, ({ first }) => first)
  const known = cast.mentions
    .slice(Math.max(0, next - REACH), next)
    .findLast(({ entry }) => entry.age === age && fits(entry))
  if (known) return known.entry
  return nearest(document, cast, range.first, spoken, (entry) => fits(entry) && entry.age === null)
}

const ANYBODY =
  /^(?:man|woman|boy|girl|person|insider|source|pal|friend|mate|official|spokesman|spokeswoman|spokesperson|aide|ally|witness|resident|onlooker|eyewitness|teenager|pensioner|youngster)$/

/** "the insider" after "a source close to the hotel", "the woman" after "a neighbour": who has just spoken without a name. */
function unnamedAgain({ document, spoken, range, noun }: At): Entry | null {
  if (!ANYBODY.test(noun)) return null
  const last = spoken.at(-1)
  if (!last || document.tokens[range.first]!.sentence - last.sentence > 3) return null
  return isUnnamed(last.entry) && ofGender(noun)(last.entry) ? last.entry : null
}

export const isUnnamed = ({ kind, name }: Entry): boolean => kind === 'person' && /^\p{Ll}/u.test(name)

/** "'Now this,' the union official added": whoever spoke before in the paragraph. */
function adding({ document: { tokens, sentences }, spoken, range, noun }: At): Entry | null {
  const adds = /^(?:add|adds|added|continued|continues)$/
  if (!adds.test(tokens[range.last]?.lower ?? '') && !adds.test(tokens[range.first - 1]?.lower ?? '')) return null
  const last = spoken.at(-1)
  if (!last || sentences[last.sentence]!.block !== sentences[tokens[range.first]!.sentence]!.block) return null
  return ofGender(noun)(last.entry) && isPersonNoun(noun) ? last.entry : null
}

/** Whoever holds these is meant by the role, never by what the text is about. */
const OFFICE =
  /^(?:ambassador|minister|president|premier|envoy|official|spokes\w+|secretary|chancellor|governor|mayor|judge|prosecutor|lawyer|officer|diplomat|commissioner|chairman|chairwoman|chair|chief|director|king|queen|prince|pope|general|victim|buyer|seller|owner|driver|doctor|police)$/
const LIFE =
  /^(?:retired|former|veteran|young|youthful|elderly|old|older|ex|onetime|long-serving|outspoken|pregnant|divorced|widowed|self|bearded|softly|award|multi|two|three|four|five)$/

/** Words before the noun, or the noun itself, that describe a life rather than an office. */
function redescribed({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens } = document
  const { text } = textOf(document, range)
  const parent = /\b(?:mother|father|mum|mom|dad|grandmother|grandfather)[ -]of[ -]/i.test(text)
  if (!isPersonNoun(noun) && !parent) return null
  let head = range.first + 1
  while (head < range.last - 1 && tokens[head]!.lower !== noun) head++
  const opens = tokens.slice(range.first + 1, head)
  const life =
    PERSON_NOUNS.has(noun) ||
    parent ||
    /-(?:born|based|winning|time)\b/i.test(text) ||
    opens.some(
      (token) =>
        LIFE.test(token.lower) ||
        (isCapitalised(token) && !BODY_WORDS.has(token.lower) && !/^\p{Lu}+$/u.test(token.text)),
    )
  const past = opens.some(({ lower }) => /^(?:retired|former|ex|onetime)$/.test(lower))
  if (!life || (OFFICE.test(noun) && !PERSON_NOUNS.has(noun) && !past) || isTaken(document, range, noun)) return null
  return nearest(document, cast, range.first, spoken, (entry) => ofGender(noun)(entry) && !isUnnamed(entry))
}

/** Nouns for what people do: "the scaffolder", "the dentist", "the nurse". */
const OCCUPATION = /^(?:nurse|cook|dentist|chef|clerk|baker|vicar|priest)$|(?:[^aeiou]er|ian|ist|eer|man|woman|smith)$/
/** Whoever is called so need not be who was named last, nor a person. */
const ONE_OF_THEM = new Set(
  `spokesman spokeswoman spokesperson officer prosecutor premier minister lawyer barrister judge referee reporter
  interviewer presenter newspaper paper letter number carrier retailer lender maker chipmaker carmaker drugmaker
  automaker insurer broker developer publisher broadcaster supplier producer explorer brewer builder housebuilder miner
  manufacturer employer bidder charter tender order offer answer figure other former latter insider helper commissioner
  chairman chairwoman ombudsman chancellor speaker driver passenger customer user voter member sister brother mother
  father daughter partner leader teacher farmer worker neighbour officer stranger caller viewer reader gunman witness`.split(
    /\s+/,
  ),
)

/** The topic of the sentence before, or of the same paragraph, where nobody was called so before. */
function byOccupation({ document, cast, spoken, range, noun }: At): Entry | null {
  if (!OCCUPATION.test(noun) || ONE_OF_THEM.has(noun) || isTaken(document, range, noun)) return null
  const { sentences, tokens } = document
  const here = tokens[range.first]!.sentence
  const fits = (entry: Entry | null | undefined): entry is Entry =>
    !!entry && ofGender(noun)(entry) && !isUnnamed(entry)
  for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence--) {
    if (sentence < here - 1 && sentences[sentence]!.block !== sentences[here]!.block) return null
    const topic = topicOf(document, cast, sentence, spoken)
    if (fits(topic)) return topic
    const said = spoken.slice(-LATEST).findLast((one) => one.sentence === sentence)?.entry
    if (fits(said)) return said
  }
  return null
}

/** Whether somebody else was called so before. */
function isTaken({ tokens }: Document, { first }: TokenRange, noun: string): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 300); i--) if (tokens[i]!.lower === noun) return true
  return false
}

function ofGender(noun: string): (entry: Entry) => boolean {
  const gender = genderOfNoun(noun)
  return ({ kind, gender: own }) => kind === 'person' && (!gender || !own || own === gender)
}
