import type { Document, DocumentSentence, Token } from '../../language/index.ts'
import { INSCRIBED } from '../lexicon/inscriptions.ts'
import { namedBeforeApposition } from './apposition.ts'
import type { Cue } from './cue.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { subjectBefore } from './subject.ts'
import { isBe, isComma, isInsideNounPhrase } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What has somebody for its object who then speaks: "heard Roe saying", "left most growers saying". */
const HAS_SPEAKER =
  /^(?:hears?|heard|hearing|leaves?|left|leaving|receives?|received|receiving|gets?|got|quot(?:es?|ed|ing)|features?|featured|featuring|shows?|showed|showing|records?|recorded|films?|filmed|caught|includes?|included|including)$/

/** What has an inscription for its object: "held a sign saying"; not "sent a note saying", which is the sender's. */
const BEARS =
  /^(?:by|with|past|under|near|beside|hold|holds|held|holding|carry|carries|carried|carrying|wears?|wore|wearing|wav(?:es?|ed|ing)|rais(?:es?|ed|ing)|bears?|bore|bearing|hoist(?:s|ed|ing)?|unfurl(?:s|ed|ing)?|lift(?:s|ed|ing)?|display(?:s|ed|ing)?|se(?:es?|en)|saw|finds?|found)$/

/**
 * Who or what speaks behind a verb whose object it is: "Roe" in "A clip shows Roe saying ...", "a sign" in "Lind held up a sign
 * saying ..."; not in "Roe left the room saying ...", where Roe speaks.
 */
export function speakingObject(
  { tokens }: Document,
  { first: floor }: DocumentSentence,
  { form, first: participle }: Cue,
): TokenRange | null {
  if (form.form !== 'ing' || participle - 1 <= floor) return null
  const object = nounPhraseBefore(tokens, participle, floor)
  if (!object || object.first <= floor || object.last !== participle) return null
  const lower = tokens[object.first - (tokens[object.first - 1]!.lower === 'up' ? 2 : 1)]?.lower ?? ''
  if (BEARS.test(lower)) return INSCRIBED.has(tokens[object.last - 1]!.lower) ? object : null
  if (!HAS_SPEAKER.test(lower)) return null
  return /^(?:leaves?|left|leaving)$/.test(lower) && isThing(tokens, object) ? null : object
}

const MOVES = /^(?:prompt|lead|led|forc|caus|push|inspir|driv|drov|encourag|provok|mov)(?:e|es|ed|s|ing|en)?$/
/** "pressure on Roe to say", "time for the board to say"; not "used a call to Roe on his telephone to say" */
const CALLS_ON = /^(?:pressure|onus|burden|demands?|calls?|time|need|chance|opportunity) (?:on|upon|for)$/

/** In "The noise prompted Roe to say that ..." Roe, and in "It put pressure on Roe to say ...": whom something else moved to speak. */
export function movedObject({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (!report.infinitive) return null
  const to = report.first
  // "prompting the chair, Jane Roe, to say"
  const named = isComma(tokens[to - 1]) ? namedBeforeApposition(tokens, to - 1, first) : null
  if (named && named.first - 1 > first && MOVES.test(tokens[named.first - 1]!.lower)) return named
  let object = to
  while (
    object - 1 > first &&
    to - object < 12 &&
    (isInsideNounPhrase(tokens[object - 1]) || isExample(tokens, object))
  )
    object--
  const before = tokens[object - 1]?.lower ?? ''
  // "Roe was prompted to say"
  if (object === to && MOVES.test(before) && isBe(tokens[object - 2])) return subjectBefore(tokens, object - 2, first)
  const called = CALLS_ON.test(`${tokens[object - 2]?.lower} ${before}`)
  return object < to && (MOVES.test(before) || called) ? { first: object, last: to } : null
}

/** The "like" of "growers like Roe". */
const isExample = (tokens: readonly Token[], object: number): boolean =>
  tokens[object - 1]!.lower === 'like' && tokens[object - 2]?.pos === 'NOUN'
