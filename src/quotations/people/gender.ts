import { getGender } from 'gender-detection-from-name'
import { NO_FIRST_NAMES } from '../lexicon/no-first-names.ts'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/roles.ts'
import { EAST_ASIAN_FAMILIES } from '../lexicon/surnames.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'
import { remembering } from './remembering.ts'

const OTHER_LANGUAGES = ['en', 'it', 'es', 'de', 'tr'] as const

/** Given to women and men alike, whatever a list of names says. */
const AMBIGUOUS = new Set(
  `alex ali andrea angel ariel ash ashley avery billie blake bo bobby cameron casey charlie chris dana daryl dominique drew
  eli ellis emerson emlyn finley frances francis glen hadley hayden jackie jaime jamie jan jean jess jessie jo jody jordan jules
  kai kelly kerry kim kiran kit lee leigh leslie lesley li lin lindsay logan loren lou marion marley max mel micah min ming
  morgan nicky nicola noor pat paris parker pax peyton quinn ray reese remy riley robbie robin rory rowan ryan sam sacha
  sasha shannon shay shelby sidney simone skyler stacy stevie sydney taylor terry toni tracy tyler val wei wen xin yan yang
  yi yu yue zhen jing hong hui jun sunday monday friday cam carey cass clem courtney darcy devon eden frankie gale gerry
  harper honore joey joss kendall lane mo nat ronnie sal shea tate teddy vivian ainsley akira amandeep aubrey ayo bernie blair
  dale dara emery gurpreet harpreet hollis ife jaspreet jocelyn kris laurie leighton lonnie mackenzie manpreet mckenzie merle
  navdeep nikita nyasha ola ollie payton quincy reilly sandy sunny temitope tinashe minh anh thanh bao khanh`.split(
    /\s+/,
  ),
)

/** Men's, though lists have them for women's: the French one every name that a few women bear. */
const MEN = new Set(
  `hadji hajji clément côme eugène félix frédéric gaëtan gérald geoffroy gildas gilles grégoire gregoire hervé hilaire hugues joël ludovic
  boniface bonaventure innocent dieudonné désiré aimé valère misha petya léon maxence mathurin noël raphaël rémi rémy rodolphe romuald stéphane théo théophile timothée toussaint`.split(
    /\s+/,
  ),
)

/** Men's as they are printed: Mohammad, Sheikh. */
const CUT_SHORT = /^(?:(?:Md|Mohd|Muhd)\.?|Sk\.)$/

/** The gender that a first name tells, when the languages' lists agree, less the French one on men; else null. */
export const genderOfFirstName: (name: string) => Gender | null = remembering((name) => {
  if (CUT_SHORT.test(name)) return 'male'
  const first = firstOfTwo(name)
  const compound = first === 'Jean' ? 'male' : first && genderOfFirstName(first)
  const second = compound && genderOfFirstName(name.slice(first!.length + 1))
  // "Marie-Pierre" is a woman; of "Lan-Quoc" either name may tell
  if (second && second !== compound && !/^(?:Jean|Marie|Mar[ií]a|Jos[eé]|Anne)$/.test(first!)) return null
  if (compound) return compound
  const key = name.toLowerCase().replace(/\.$/, '')
  if (key.length < 3 || AMBIGUOUS.has(key)) return null
  if (MEN.has(key)) return 'male'
  const told = new Set(OTHER_LANGUAGES.map((language) => getGender(key, language)))
  const [only] = told
  if (told.size !== 1 || only === undefined) return null
  if (only === 'unknown') return plain(key) === key ? null : genderOfFirstName(plain(key))
  return only === 'male' || getGender(key, 'fr') === only ? only : null
})

/** What a whole name tells: its first word, but for a family's of East Asia before two others ("Tan Siew Lian") or one in two parts ("Park Geun-hye"). */
export function genderOfName(words: readonly string[]): Gender | null {
  const [first = '', second = ''] = words
  // Maria
  if (first === 'Ma.') return 'female'
  const family = EAST_ASIAN_FAMILIES.has(first) && (words.length === 3 || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second))
  return family ? null : genderOfFirstName(first)
}

/** "Marie" of "Marie-Pierre", which tells the gender of both; null for "Hye-jin", "Pierre". */
function firstOfTwo(name: string): string | null {
  const hyphen = name.indexOf('-')
  return hyphen > 0 && /^\p{Lu}\p{Ll}/u.test(name.slice(hyphen + 1)) ? name.slice(0, hyphen) : null
}

/** Whether the word is known as a first name at all, and opens no other names. */
export const isFirstName: (word: string) => boolean = remembering(
  (word) =>
    !/^(?:La|Las|Los|El|Les)$/.test(word) &&
    !NO_FIRST_NAMES.has(word.toLowerCase()) &&
    (getGender(word.toLowerCase()) !== 'unknown' ||
      getGender(plain(word.toLowerCase())) !== 'unknown' ||
      CUT_SHORT.test(word)),
)

/** "Lucía" as the lists have it, without the accent. */
const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '')

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
])

/** What "she", "her", "he", "him" and "his" tell; null for any other word. */
export const genderOfPronoun = (lower: string): Gender | null => PRONOUNS.get(lower) ?? null

/** What a noun for somebody tells: "spokeswoman", "father"; null for "doctor". */
export const genderOfNoun = (noun: string): Gender | null =>
  FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null

/** Whether "he" or "she" may mean somebody: of that gender, or of none that is known; not whoever is only "someone". */
export const fits = ({ kind, gender, name }: Entry, wanted: Gender): boolean =>
  kind === 'person' && (gender === wanted || (gender === null && !/^(?:some|every)(?:one|body)$/.test(name)))

/** Persons whom a noun may mean by its gender: for "actress" nobody of whom a man is told. */
export function ofGender(noun: string): (entry: Entry) => boolean {
  const gender = genderOfNoun(noun)
  return ({ kind, gender: own }) => kind === 'person' && (!gender || !own || own === gender)
}
