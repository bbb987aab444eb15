import { type Document, findPlace } from '../../language/index.ts'
import { isCapitalised, isComma } from '../grammar/tags.ts'
import { BODY_WORDS } from '../lexicon/bodies.ts'
import { FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts'
import { genderOfFirstName, isFirstName } from './gender.ts'
import type { NameRun } from './names.ts'
import { holderBeside } from './role-beside.ts'

/**
 * A name alone that a description tells to be a person's: "my neighbour Frank", "Frank, who keeps cows", "the US envoy,
 * Hale, said", "a man surnamed Li".
 */
export function isIntroduced(document: Document, run: NameRun): boolean {
  const { tokens } = document
  if (tokens[run.first - 1]?.lower === 'surnamed') return true
  if (isComma(tokens[run.last]) && !findPlace(run.words[0] ?? '') && holderBeside(document, run)) return true
  if (!isFirstName(run.words[0] ?? '') || BODY_WORDS.has((run.words[0] ?? '').toLowerCase())) return false
  const before = tokens[run.first - 1]
  if (before && !isCapitalised(before) && isPersonNoun(before.lower)) return true
  if (before && /^(?:ADP|DET|ADJ)$/.test(before.pos)) return false
  return (
    isComma(tokens[run.last]) &&
    genderOfFirstName(run.words[0] ?? '') !== null &&
    /^whos?e?$/.test(tokens[run.last + 1]?.lower ?? '')
  )
}

export const isPersonNoun = (noun: string): boolean =>
  ROLE_NOUNS.has(noun) || FEMALE_NOUNS.has(noun) || MALE_NOUNS.has(noun) || /^(?:friend|cousin|colleague)$/.test(noun)

export function isPersonName(document: Document, run: NameRun): boolean {
  if (run.titled || run.role) return true
  if (run.words.some((word) => BODY_WORDS.has(word.toLowerCase()))) return false
  if (run.words.length > 4 || isPaper(document, run) || findPlace(run.words.join(' '))) return false
  if (isFirstName(run.words[0] ?? '') || run.words.some((word) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word))) return true
  const before = document.tokens[run.first - 1]
  if (before && ROLE_NOUNS.has(before.lower)) return true
  const after = document.tokens[run.last]
  if (isComma(before) && isComma(after) && isPersonNoun(document.tokens[run.first - 2]?.lower ?? '')) return true
  if (isComma(after) && holderBeside(document, run)) return true
  const age = document.tokens[run.last + 1]
  return isComma(after) && age !== undefined && (/^[1-9]\d$/.test(age.text) || age.lower === 'who')
}

/** Whoever writes "in La Voce" writes in a paper. */
const isPaper = ({ tokens }: Document, run: NameRun): boolean =>
  tokens[run.first - 1]?.lower === 'in' && /^(?:writ|wrote)/.test(tokens[run.first - 2]?.lower ?? '')
