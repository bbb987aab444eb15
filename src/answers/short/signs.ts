import { countryIn, STOP_WORDS } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'
import { type Alignment, clauseShare, nearness, placed } from './alignment.ts'
import type { Stretch } from './candidates.ts'
import { isKnownPlace, isNobody, isPersonal } from './names.ts'
import { surroundingsOf } from './surroundings.ts'
import { holdsOtherNoun, isOfUnit } from './units.ts'
import type { Signs } from './weights.ts'

const DETERMINER = /^(?:the|a|an|his|her|its|their)$/
const CALLED = /^(?:called|named|known|as|like|including|titled|namely|dubbed|termed|considered)$/
const PLACE = /^(?:in|at|near|to|from|into|outside|across|around|on|through|off|towards?)$/
const AGENT = /^(?:by|from)$/
const COUNTRY = /\b(?:countr(?:y|ies)|nations?)\b/i
/** The rarity that counts as entirely new. */
const RARE = 20

const flag = (value: boolean): number => (value ? 1 : 0)

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
  asked: Asked,
  alignment: Alignment,
  stretch: Stretch,
  behind: number,
  text: string,
  { rarity, isPerson }: Knowledge,
): Signs {
  const { text: question, focus, head, wanted, plain, named } = asked
  const { weights, total, passage } = alignment
  const { words } = passage
  const [first, last] = placed(words, stretch)
  const own = words.slice(first, last)
  const content = own.filter(({ word }) => !STOP_WORDS.has(word))
  const unmatched = own.filter(({ word }, at) => !STOP_WORDS.has(word) && weights[first + at] === 0)
  const lead = words[DETERMINER.test(words[first - 1]?.word ?? '') ? first - 2 : first - 1]?.word ?? ''
  const { kind } = stretch
  const counted = wanted === 'number' || wanted === 'duration'
  const isNumber = kind === 'number' || kind === 'duration'
  return {
    near: nearness(alignment, first, last) / total,
    clause: clauseShare(alignment, first, last),
    fresh: Math.min(unmatched.reduce((sum, { term }) => sum + rarity(term), 0) / RARE, 1),
    stale: flag(unmatched.length === 0),
    focus: flag(focus !== null && content.some(({ term }) => term === focus)),
    head: flag(head !== null && own.some(({ term }) => term === head)),
    called: flag(CALLED.test(lead)),
    capitals: content.length ? content.filter((word) => word.capital && word !== words[0]).length / content.length : 0,
    begins: flag(first === 0),
    length: own.length,
    name: flag(kind === 'name'),
    noun: flag(kind === 'noun'),
    nameTitle: flag(named && (kind === 'name' || kind === 'quote')),
    behind,
    numberUnwanted: flag(!counted && kind === 'number'),
    timeUnwanted: flag(wanted !== 'date' && (kind === 'time' || (kind === 'duration' && !counted))),
    nameWanted: flag((wanted === 'person' || wanted === 'place') && kind === 'name' && stretch.loose === 0),
    numberWanted: flag(counted && isNumber),
    timeWanted: flag(wanted === 'date' && kind === 'time'),
    durationWanted: flag(wanted === 'duration' && kind === 'duration'),
    countryWanted: flag(COUNTRY.test(question) && own.some((one) => countryIn(one) !== null)),
    place: flag(wanted === 'place' && PLACE.test(lead)),
    agent: flag(wanted === 'person' && AGENT.test(lead)),
    personForPlace: flag(wanted === 'place' && own.some(({ word }) => isPerson(word))),
    personWanted: flag(wanted === 'person' && own.some(({ word }) => isPerson(word))),
    placeKnown: flag(wanted === 'place' && plain && kind === 'name' && isKnownPlace(stretch.text)),
    personal: flag(wanted === 'person' && kind === 'name' && isPersonal(stretch.text)),
    nobody: flag(wanted === 'person' && plain && isNobody(stretch.text)),
    unit: flag(
      counted &&
        isNumber &&
        isOfUnit(question, stretch.text, text.slice(Math.max(0, stretch.start - 12), stretch.start)),
    ),
    otherNoun: flag(
      counted &&
        kind === 'number' &&
        focus !== null &&
        !content.some(({ term }) => term === focus || term === head) &&
        holdsOtherNoun(stretch.text),
    ),
    nameForNumber: flag((counted || wanted === 'date') && kind === 'name'),
    // Last: an object that begins with another's properties and gets as many more is fifty times slower to make.
    ...surroundingsOf(asked, alignment, stretch, [first, last], text),
  }
}
