import type { Document } from '../../language/index.ts'
import { isComma, isHeOrShe } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { ofAge, ofYears } from './by-age.ts'
import { ofCountry } from './by-country.ts'
import { byOccupation, redescribed } from './by-life.ts'
import { ofOffice } from './by-office.ts'
import { ofParty, ofStanding } from './by-standing.ts'
import type { Cast } from './cast.ts'
import { ofSiblings } from './elder.ts'
import { genderOfPronoun } from './gender.ts'
import { adding, goingOn } from './going-on.ts'
import { kinAgain } from './kin-again.ts'
import { inWitnessBox, onTrial } from './on-trial.ts'
import type { Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { tellingOn } from './telling-on.ts'
import { unnamedAgain } from './unnamed.ts'

/** What an epithet is read with. */
export interface At {
  readonly document: Document
  readonly cast: Cast
  readonly spoken: readonly Spoken[]
  readonly range: TokenRange
  readonly noun: string
}

/** Rules for descriptions that name no role that the article gives anyone, from the surest on. */
const RULES: readonly ((at: At) => Entry | null)[] = [
  ofSiblings,
  onTrial,
  inWitnessBox,
  tellingOn,
  ofParty,
  ofCountry,
  ofAge,
  ofYears,
  ofStanding,
  unnamedAgain,
  adding,
  kinAgain,
  redescribed,
  byOccupation,
  ofOffice,
  goingOn,
]

/** "her" of "the nurse told her that": whoever the text is about is told, and does not tell. */
function genderTold({ tokens }: Document, { last }: TokenRange) {
  if (!/^(?:told|tells|asked|asks)$/.test(tokens[last]?.lower ?? '')) return null
  const next = tokens[last + 2]?.pos ?? ''
  return /^(?:him|her)$/.test(tokens[last + 1]?.lower ?? '') && !/^(?:NOUN|ADJ|PROPN)$/.test(next)
    ? genderOfPronoun(tokens[last + 1]!.lower)
    : null
}

/** No aside between a subject and its verb is longer. */
const ASIDE = 8

/** "he" of "the cook, asked at noon, said he never liked soup": whoever speaks says it of themselves. */
function genderOfSelf({ tokens }: Document, { last }: TokenRange) {
  let verb = last
  if (isComma(tokens[verb])) while (verb < last + ASIDE && !isComma(tokens[++verb]));
  if (isComma(tokens[verb])) verb++
  if (!/^(?:said|says|insisted|insists|admitted|admits|added|adds|claimed|claims)$/.test(tokens[verb]?.lower ?? ''))
    return null
  const subject = tokens[tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1]
  return subject && isHeOrShe(subject) ? genderOfPronoun(subject.lower) : null
}

/**
 * Whom a new description of somebody known means: "the Argentine", "the 36-year-old", "the retired midwife", "the mother of
 * three", "the dentist". Not "the ambassador", who may be anyone, nor "her dentist", who is somebody else. The words are remembered as that person's.
 */
export function epithetOf(document: Document, cast: Cast, range: TokenRange, noun: string, spoken: readonly Spoken[]) {
  const owned = /^(?:his|her|its|their)$/.test(document.tokens[range.first]!.lower)
  const listener = genderTold(document, range)
  const self = genderOfSelf(document, range)
  for (const rule of owned ? [unnamedAgain, adding] : RULES) {
    const entry = rule({ document, cast, spoken, range, noun })
    if (!entry || (listener && entry.gender === listener)) continue
    if (self && entry.gender && entry.gender !== self) continue
    if (entry.epithets.length < 10) entry.epithets.push(textOf(document, range).text)
    return entry
  }
  return null
}
