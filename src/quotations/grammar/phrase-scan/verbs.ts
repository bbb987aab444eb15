import { countryOf, type Token } from '../../../language/index.ts'
import { hasPersonNoun } from '../../lexicon/kinds.ts'
import { isFieldOfOffice } from '../field-of-office.ts'
import { asksFor, hurtWhen, isReducedRelative } from '../reduced-relative.ts'
import { closesBareRelative, relativeBefore } from '../relative-clause.ts'
import { endsNoun, isCapitalised, isSubjectPronoun } from '../tags.ts'
import type { PhraseScan } from './scan.ts'

/** Steps at verbs: the clauses that describe the phrase are passed, and it ends before them; `steps.ts` gives each its example. */

/** The phrase ends before a token, and the scan goes on there. */
function passTo(scan: PhraseScan, token: number): true {
  scan.last = token
  scan.at = token
  return true
}

/** Not that of "the men shipping coal said". */
export const isGerundInCompound = ({ tokens, at, last }: PhraseScan, { lower }: Token): boolean =>
  at + 1 < last &&
  lower.endsWith('ing') &&
  tokens[at + 1]?.pos === 'NOUN' &&
  (/^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '') ||
    // "Norwegian shipping line Orbis"
    (tokens[at - 1]?.pos === 'PROPN' && (tokens[at - 2]?.pos === 'DET' || isLandAtStart(tokens, at - 1))))

/** "Norwegian", "German" as a sentence's first word. */
const isLandAtStart = (tokens: readonly Token[], i: number): boolean =>
  countryOf(tokens[i]!.text) !== null && (i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence)

/** What tells of somebody in office or at work: "presenting author", "visiting professor". */
const AT_WORK =
  /^(?:presenting|visiting|acting|commanding|sitting|consulting|investigating|attending|supervising|presiding|serving|founding|arresting|corresponding|coordinating|prosecuting|examining|operating|treating|managing|leading|reporting)$/

export const isParticipleOfRole = ({ tokens, at, last }: PhraseScan, { lower }: Token): boolean =>
  at + 2 < last && AT_WORK.test(lower) && hasPersonNoun(tokens[at + 1]) && isCapitalised(tokens[at + 2])

export const isPastModifier = ({ tokens, at, last }: PhraseScan, { lower }: Token): boolean =>
  at + 1 < last &&
  /(?:ed|en|wn)$/.test(lower) &&
  (tokens[at - 1]?.pos === 'DET' || gradesParticiple(tokens, at - 1)) &&
  (/^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') || endsInName(tokens, at + 1, last))

/** "Jane Roe" behind "a shaken"; not the "Lund Mills report" of "a leaked Lund Mills report". */
const endsInName = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.pos === 'PROPN' && isCapitalised(tokens[last - 1])

/** The "visibly" of "a visibly shaken Jane Roe"; not that of "she visibly shook". */
export const gradesParticiple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'ADV' && tokens[i]!.lower.endsWith('ly') && tokens[i - 1]?.pos === 'DET'

export const isPastGraded = ({ tokens, at, last, lowest }: PhraseScan): boolean =>
  at > lowest && at + 2 < last && tokens[at + 1]?.pos === 'VERB' && gradesParticiple(tokens, at)

export const isOwnedGerund = ({ tokens, at, lowest }: PhraseScan, { lower }: Token): boolean =>
  at > lowest && lower.endsWith('ing') && /^(?:his|her|its|their|whose)$/.test(tokens[at - 1]?.lower ?? '')

export const isField = ({ tokens, at, lowest }: PhraseScan): boolean => at > lowest && isFieldOfOffice(tokens, at)

export function passesBareRelative(scan: PhraseScan): boolean {
  const { tokens, at, end, lowest } = scan
  return at === end - 1 && closesBareRelative(tokens, at, lowest) && passTo(scan, at - 1)
}

export function passesWhatItAsksFor(scan: PhraseScan): boolean {
  const { tokens, at, end, lowest } = scan
  const asks = at === end - 1 ? asksFor(tokens, at, lowest) : -1
  return asks > 0 && passTo(scan, asks)
}

export function passesRelative(scan: PhraseScan): boolean {
  const relative = relativeBefore(scan.tokens, scan.at, scan.lowest)
  if (relative <= 0) return false
  scan.conjunction = -1
  return passTo(scan, relative)
}

export function passesReducedRelative(scan: PhraseScan): boolean {
  const { tokens, at, lowest } = scan
  // "research to be released this week by"
  const toBe = tokens[at - 1]?.lower === 'be' && tokens[at - 2]?.lower === 'to'
  // "suits being heard in Lund"
  const to = toBe ? at - 2 : tokens[at - 1]?.lower === 'being' ? at - 1 : at
  if (to < at && to > lowest && endsNoun(tokens[to - 1]!) && isReducedRelative(tokens, at)) return passTo(scan, to)
  return (
    at > lowest &&
    isReducedRelative(tokens, at) &&
    (endsNoun(tokens[at - 1]!) || tokens[at - 1]!.lower === 'those') &&
    !isSubjectPronoun(tokens[at - 1]) &&
    !joinsName(scan) &&
    passTo(scan, at)
  )
}

/** "a photo [and] Roe" of "A woman asked for a photo and Roe [said]": a name behind a thing is the next clause's subject. */
const joinsName = ({ tokens, conjunction }: PhraseScan): boolean =>
  conjunction > 0 && tokens[conjunction - 1]!.pos === 'NOUN' && tokens[conjunction + 1]?.pos === 'PROPN'

export function passesWhenClause(scan: PhraseScan): boolean {
  const { tokens, at, last, end, lowest, conjunction } = scan
  const hurt = conjunction < 0 && last === end && at + 1 < end ? hurtWhen(tokens, at, lowest) : -1
  return hurt > 0 && passTo(scan, hurt)
}

export function isOfFirstClause(scan: PhraseScan): boolean {
  if (scan.conjunction < 0) return false
  scan.at = scan.conjunction
  return true
}

export const leavesNoAntecedent = ({ last, end }: PhraseScan): boolean => last < end
