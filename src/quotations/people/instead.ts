import type { Document } from '../../language/index.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { type Cast, mentionsIn } from './cast.ts'
import type { Gender } from './person.ts'
import { LATEST, PRONOUNS, type Spoken } from './pronoun.ts'
import { protagonist } from './protagonist.ts'
import type { Entry } from './registry.ts'
import { isUnnamed } from './unnamed.ts'

/** So many sentences on, who spoke is still meant rather than whom a profile is about. */
const NEAR = 2

/**
 * Whom a profile's "she" means in a new paragraph: whom it is all about rather than somebody whom an earlier paragraph only
 * names by the way.
 */
export function mainInstead(
  document: Document,
  cast: Cast,
  token: number,
  spoken: readonly Spoken[],
  found: number,
  entry: Entry,
  wanted: Gender,
): Entry | null {
  const { sentences, tokens } = document
  const here = tokens[token]!.sentence
  if (sentences[here]!.block === sentences[found]!.block || here === found) return null
  const main = protagonist(cast, document)
  if (!main || main === entry || main.gender !== wanted) return null
  const spoke = spoken
    .slice(-LATEST)
    .some((one) => one.entry === entry && !isUnnamed(entry) && here - one.until <= NEAR && !isSource(tokens, one.token))
  // "A year after the mill opened, Roe left": the subject of a clause behind another
  const acts = mentionsIn(cast, here - 1).some(
    (one) => one.entry === entry && (one.subject || (!one.quoted && carriesClause(tokens[one.last]))),
  )
  return spoke || acts ? null : main
}

/** Whom a profile's "she" means behind "On stage, Roe says, she is calm": whom it is all about, as Roe does. */
export function toldOfInstead(
  document: Document,
  cast: Cast,
  sentence: number,
  entry: Entry,
  wanted: Gender,
): Entry | null {
  const { tokens } = document
  const tells = mentionsIn(cast, sentence).some(
    (one) =>
      one.entry === entry &&
      isComma(tokens[one.first - 1]) &&
      isComma(tokens[one.last + 1]) &&
      verbForm(tokens[one.last]!.lower) !== undefined &&
      PRONOUNS.get(tokens[one.last + 2]?.lower ?? '') === wanted,
  )
  const main = tells ? protagonist(cast, document) : null
  return main && main !== entry && main.gender === wanted ? main : null
}

/** "According to Roe" is about something else. */
const isSource = (tokens: Document['tokens'], token: number): boolean =>
  tokens[token - 1]?.lower === 'to' && tokens[token - 2]?.lower === 'according'
