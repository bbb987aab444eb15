import { countryIn, type Passage, type Query, STOP_WORDS, type Term } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'
import { groupsIn } from '../question/groups.ts'
import type { Stretch } from './candidates.ts'
import { isKnownPlace, isNobody, isPersonal } from './names.ts'
import { isOfUnit } from './units.ts'

/** Where a passage's words match the question's: by position, the weight of the term that stands there, or 0. */
export interface Alignment {
  readonly passage: Passage
  readonly weights: readonly number[]
  readonly total: number
}

/** What the adjective of a country counts for its name, and the other way round. */
const SAME_COUNTRY = 0.8

/**
 * Lays a question's terms over a passage. "France" meets "French"; and where the question is about a country's group,
 * "the Russian side" meets "the Russian delegation", which "the US delegation" does not.
 */
export function align(query: Query, passage: Passage, { group }: Pick<Asked, 'group'>): Alignment {
  const weightOf = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const byCountry = new Map(query.terms.flatMap(({ country, weight }) => (country ? [[country, weight]] : [])))
  const weights = passage.words.map((one) => {
    if (STOP_WORDS.has(one.word)) return 0
    const exact = weightOf.get(one.term)
    if (exact !== undefined || byCountry.size === 0) return exact ?? 0
    return SAME_COUNTRY * (byCountry.get(countryIn(one) ?? '') ?? 0)
  })
  if (group)
    for (const { country, at } of groupsIn(passage.words))
      weights[at] = country === group.country ? (weightOf.get(group.term) ?? 0) : 0
  return { passage, weights, total: query.weight || 1 }
}

/**
 * How much each sign of a stretch counts. Fitted as a choice among all stretches of the first passages on half of
 * XQuAD's articles and read on the other half, both ways; averaged and rounded.
 */
const SIGNS = {
  /** Stands near the question's words; in one clause with them. */
  near: 3.5,
  clause: 1.1,
  /** Tells something the question does not; repeats what it says. */
  fresh: 2.5,
  repeats: 1,
  /** Tells nothing new at all. */
  stale: -3,
  /** Holds the noun asked for ("Which hotel?", "Hotel Miramar"). */
  focus: 2,
  /** Stands where the question's last word does ("used for ..."). */
  last: 1,
  /** After "called", after "is". */
  called: 1,
  copula: 0.5,
  capitals: 0.8,
  begins: 1,
  /** Its passage is behind the best, a unit of score each. */
  behind: -2.4,
  /** Joined by more than prepositions and commas. */
  loose: -0.5,
  number: 1,
  time: 1.5,
  numberUnwanted: -1,
  timeUnwanted: -2,
  nameWanted: 2,
  numberWanted: 2.7,
  timeWanted: 4,
  durationWanted: 1,
  /** "in Geneva" for where, "by Vargo" for who. */
  place: 1.5,
  agent: 1.5,
  /** Names a person whom the coverage knows, where a place is wanted; where a person is. */
  personForPlace: -4,
  personWanted: 0.7,
  /** Where the question says "where": a place of the gazetteer; where it says "who": a person's name; what can be neither. */
  placeKnown: 2,
  personal: 1,
  nobody: -2,
  /** Where a number is wanted: of the unit asked for; no number at all but a name. */
  unit: 2,
  nameForNumber: -8,
}

export type Signs = Readonly<Record<keyof typeof SIGNS, number>>

const DETERMINER = /^(?:the|a|an|his|her|its|their)$/
const COPULA = /^(?:is|was|are|were|be|been|became|become|becomes|remains|being)$/
const CALLED = /^(?:called|named|known|as|like|including|titled|namely|dubbed|termed|considered)$/
const PLACE = /^(?:in|at|near|to|from|into|outside|across|around|on|through|off|towards?)$/
const PREPOSITION =
  /^(?:of|in|at|to|from|with|for|on|into|through|between|under|against|during|over|within|about|via|than|by)$/
const AGENT = /^(?:by|from)$/
/** Words within which a match still counts for half. */
const REACH = 6

const flag = (value: boolean): number => (value ? 1 : 0)

/** The positions of a stretch's first word and of the word after its last. */
function placed(words: readonly Term[], { start, end }: Stretch): [number, number] {
  let first = 0
  while (first < words.length && words[first]!.end <= start) first++
  let last = first
  while (last < words.length && words[last]!.start < end) last++
  return [first, last]
}

/** The weight of the question's terms within reach, each counted once where it is nearest. */
function nearness({ passage, weights }: Alignment, first: number, last: number): number {
  const nearest = new Map<string, number>()
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0 || (at >= first && at < last)) continue
    const distance = at < first ? first - at - 1 : at - last
    const value = weights[at]! * Math.exp(-distance / REACH)
    const { term } = passage.words[at]!
    if (value > (nearest.get(term) ?? 0)) nearest.set(term, value)
  }
  return [...nearest.values()].reduce((sum, value) => sum + value, 0)
}

/** The share of the matched weight that stands in the stretch's clause. */
function clauseShare(text: string, { start, end }: Stretch, { passage, weights }: Alignment): number {
  let from = start
  while (from > passage.start && !/[,;:()—–]/.test(text[from - 1]!)) from--
  let to = end
  while (to < passage.end && !/[,;:()—–]/.test(text[to]!)) to++
  let inside = 0
  let all = 0
  passage.words.forEach((word, at) => {
    all += weights[at]!
    if (word.start >= from && word.end <= to) inside += weights[at]!
  })
  return all ? inside / all : 0
}

/** What the coverage knows of words: how rare a term is, and whether a word is part of a speaker's name. */
export interface Knowledge {
  rarity(term: string): number
  isPerson(word: string): boolean
}

/**
 * Measures a stretch against the question.
 *
 * @param behind how far its passage's score is behind the best passage's
 */
export function signsOf(
  { text: asked, focus, last: lastAsked, wanted, plain }: Asked,
  alignment: Alignment,
  stretch: Stretch,
  behind: number,
  text: string,
  { rarity, isPerson }: Knowledge,
): Signs {
  const { weights, total } = alignment
  const { words } = alignment.passage
  const [first, last] = placed(words, stretch)
  const own = words.slice(first, last)
  const content = own.filter(({ word }) => !STOP_WORDS.has(word))
  const unmatched = content.filter((word) => weights[words.indexOf(word)] === 0)
  const repeated = weights.slice(first, last).reduce((sum, weight) => sum + weight, 0)
  const leadAt = DETERMINER.test(words[first - 1]?.word ?? '') ? first - 2 : first - 1
  const lead = words[leadAt]
  const anchor = lead && PREPOSITION.test(lead.word) ? words[leadAt - 1] : lead
  const { kind } = stretch
  const counted = wanted === 'number' || wanted === 'duration'
  return {
    near: nearness(alignment, first, last) / total,
    clause: clauseShare(text, stretch, alignment),
    fresh: Math.min(unmatched.reduce((sum, { term }) => sum + rarity(term), 0) / 20, 1),
    repeats: repeated / total,
    stale: flag(unmatched.length === 0),
    focus: flag(focus !== null && content.some(({ term }) => term === focus)),
    last: flag(lastAsked !== null && (lead?.term === lastAsked || anchor?.term === lastAsked)),
    called: flag(CALLED.test(lead?.word ?? '')),
    copula: flag(COPULA.test(lead?.word ?? '')),
    capitals: content.length ? content.filter((word) => word.capital && word !== words[0]).length / content.length : 0,
    begins: flag(first === 0),
    behind,
    loose: stretch.loose,
    number: flag(kind === 'number'),
    time: flag(kind === 'time'),
    numberUnwanted: flag(!counted && kind === 'number'),
    timeUnwanted: flag(wanted !== 'date' && (kind === 'time' || (kind === 'duration' && !counted))),
    nameWanted: flag((wanted === 'person' || wanted === 'place') && kind === 'name' && stretch.loose === 0),
    numberWanted: flag(counted && (kind === 'number' || kind === 'duration')),
    timeWanted: flag(wanted === 'date' && kind === 'time'),
    durationWanted: flag(wanted === 'duration' && kind === 'duration'),
    place: flag(wanted === 'place' && PLACE.test(lead?.word ?? '')),
    personForPlace: flag(wanted === 'place' && own.some(({ word }) => isPerson(word))),
    personWanted: flag(wanted === 'person' && own.some(({ word }) => isPerson(word))),
    placeKnown: flag(wanted === 'place' && plain && kind === 'name' && isKnownPlace(stretch.text)),
    personal: flag(wanted === 'person' && plain && kind === 'name' && isPersonal(stretch.text)),
    nobody: flag(wanted === 'person' && plain && isNobody(stretch.text)),
    unit: flag(
      counted &&
        (kind === 'number' || kind === 'duration') &&
        isOfUnit(asked, stretch.text, text.slice(Math.max(0, stretch.start - 12), stretch.start)),
    ),
    nameForNumber: flag(counted && kind === 'name'),
    agent: flag(wanted === 'person' && AGENT.test(lead?.word ?? '')),
  }
}

/** What the signs of a stretch come to. */
export function weighSigns(signs: Signs): number {
  let sum = 0
  for (const name of Object.keys(SIGNS) as (keyof typeof SIGNS)[]) sum += SIGNS[name] * signs[name]
  return sum
}
