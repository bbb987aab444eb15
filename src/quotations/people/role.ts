import { countryOf, type Document, lowerBound } from '../../language/index.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS, ROLE_CLASSES } from '../lexicon/roles.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** How many mentions back a role's holder is looked for. */
const REACH = 200

export const roleClass = (text: string): number => ROLE_CLASSES.findIndex((pattern) => pattern.test(text))

/**
 * Whom "the secretary of state", "the head of US diplomacy" or "the striker" means: the latest person with that role, with
 * a role of the same class, or with the same noun in it.
 */
export function holderOf(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const text = textOf(document, range)
    .text.replace(/^(?:the|this|that|his|her|its|their)\s+/i, '')
    .toLowerCase()
  const wanted = roleClass(text)
  const gender: Gender | null = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null
  const fits = (entry: Entry) => entry.kind === 'person' && (!gender || !entry.gender || entry.gender === gender)
  const latest = lastBefore(cast, range.first)
  let byClass: Entry | null = null
  let byNoun: Entry | null = null
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const { entry } = cast.mentions[i]!
    if (!fits(entry)) continue
    for (const role of entry.roles) {
      const words = role.text.toLowerCase()
      if (words.includes(text)) return entry
      if (wanted >= 0 && ROLE_CLASSES[wanted]!.test(words)) byClass ??= entry
      if (words.split(/\s+/).includes(noun)) byNoun ??= entry
    }
  }
  if (byClass ?? byNoun) return byClass ?? byNoun
  return ministerOf(cast, latest, text)
}

/** Whom "the CS" means where the article has named a Cabinet Secretary: the latest with a role of these initials. */
export function byInitials(cast: Cast, token: number, initials: string): Entry | null {
  for (let i = lastBefore(cast, token), reach = i - REACH; i >= 0 && i > reach; i--) {
    const { entry } = cast.mentions[i]!
    const roles = entry.roles.map(
      ({ text }) =>
        text
          .match(/(?<!\p{L})\p{L}/gu)
          ?.join('')
          .toUpperCase() ?? '',
    )
    if (entry.kind === 'person' && roles.some((letters) => letters.endsWith(initials))) return entry
  }
  return null
}

/** Whom a noun that fits anyone means ("the politician", "the 34-year-old"): whom the text has just been about. */
export function anyoneMeant(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const { text } = textOf(document, range)
  const gender: Gender | null = FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null
  const fits = ({ kind, gender: own }: Entry) => kind === 'person' && (!gender || !own || own === gender)
  if (PERSON_NOUNS.has(noun) || /-old$|\b(?:mum|mother|father|dad)-of-/i.test(text))
    return personMeant(cast, range.first, fits)
  return OCCUPATION.test(noun) && !ONE_OF_THEM.has(noun) ? justBefore(document, cast, range, noun, fits) : null
}

/** Nouns for what people do: "the scaffolder", "the dentist", "the nurse". */
const OCCUPATION = /^(?:nurse|cook|dentist|chef|clerk|baker)$|(?:[^aeiou]er|ian|ist|eer|man|woman|smith)$/
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

/** The subject of the sentence before, or of the same paragraph, where nobody was called so before. */
function justBefore(
  { tokens, sentences }: Document,
  cast: Cast,
  range: TokenRange,
  noun: string,
  fits: (entry: Entry) => boolean,
): Entry | null {
  const here = tokens[range.first]!.sentence
  for (let i = range.first - 1; i >= Math.max(0, range.first - 300); i--) if (tokens[i]!.lower === noun) return null
  for (let sentence = here - 1; sentence >= Math.max(0, here - 2); sentence--) {
    const about = mentionsIn(cast, sentence).find(({ subject, entry }) => subject && fits(entry))
    if (about) return about.entry
    if (sentences[sentence]!.block !== sentences[here]!.block) return null
  }
  return null
}

/** Whom the text has just been about before a token: the latest subject of a sentence, else the latest named. */
export function personMeant(
  cast: Cast,
  token: number,
  fits: (entry: Entry) => boolean = ({ kind }) => kind === 'person',
): Entry | null {
  const latest = lastBefore(cast, token)
  const recent = cast.mentions
    .slice(Math.max(0, latest - 11), latest + 1)
    .filter(({ entry, quoted }) => !quoted && fits(entry))
  return (recent.findLast((mention) => mention.subject) ?? recent.at(-1))?.entry ?? null
}

/** Whom "the American" means: the latest person with a role of that country, else of those with none whom the text is about. */
export function compatriot(cast: Cast, token: number, demonym: string): Entry | null {
  const country = countryOf(demonym)
  const latest = lastBefore(cast, token)
  const of = (entry: Entry) =>
    entry.roles.flatMap(({ text }) =>
      text.split(/[\s-]+/).flatMap((word) => countryOf(word.replace(/['’]s?$/, '')) ?? []),
    )
  if (country)
    for (let i = latest; i >= 0 && i > latest - 40; i--) {
      const { entry } = cast.mentions[i]!
      if (entry.kind === 'person' && of(entry).includes(country)) return entry
    }
  return (
    personMeant(cast, token, (entry) => entry.kind === 'person' && of(entry).length === 0) ?? personMeant(cast, token)
  )
}

/** "The head of Brazilian trade policy": the one minister or secretary of trade whom the article has named so far. */
function ministerOf(cast: Cast, latest: number, text: string): Entry | null {
  const field = /\b(?:head|chief) of (?:\S+ ){0,2}(\w+) (?:policy|ministry|department|portfolio)$/.exec(text)?.[1]
  if (!field) return null
  const holders = new Set<Entry>()
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const { entry } = cast.mentions[i]!
    const holds = entry.roles.some(({ text: role }) => {
      const words = role.toLowerCase().split(/\s+/)
      return words.includes(field) && words.some((word) => /^(?:minister|secretary|commissioner|chief)$/.test(word))
    })
    if (holds) holders.add(entry)
  }
  const [only] = holders
  return holders.size === 1 && only ? only : null
}

const lastBefore = (cast: Cast, token: number): number => lowerBound(cast.mentions, token, ({ first }) => first) - 1
