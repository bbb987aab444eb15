import type { Document, Token } from '../../language/index.ts'
import { isCapitalised, isComma, isHyphen, isNameSuffix } from '../grammar/tags.ts'
import { hasRoleNoun, hasTitle } from '../lexicon/kinds.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { NEVER } from './before-name.ts'
import { isHeadlineVerb } from './headline-verbs.ts'
import { personIn } from './name-in-run.ts'
import { afterParticles, endsSyllables } from './name-parts.ts'
import type { NameRun } from './names.ts'
import { nicknameWithin } from './nicknames.ts'
import { beforeShow } from './show-of.ts'
import { titleBehind } from './title-behind.ts'

/** The name of a person that ends a run of capitalised tokens starting at `start`, or null; `next` is where to go on. */
export function readRun(document: Document, start: number, limit: number): { run: NameRun | null; next: number } {
  const { tokens } = document
  let end = start
  while (end < limit && continuesRun(tokens, end, start, limit)) end++
  const opener = end === start + 1 && NEVER.has(tokens[start]!.text)
  if (end === start || opener || isHeadlineVerb(tokens[start]!)) return { run: null, next: start + 1 }
  return { run: personIn(tokens, start, beforeShow(tokens, start, titleBehind(tokens, start, end))), next: end }
}

function continuesRun(tokens: readonly Token[], i: number, start: number, limit: number): boolean {
  const token = tokens[i]!
  if (token.quote >= 0 && token.mark) return i > start && nicknameWithin(tokens, i) !== null
  if (i > start && isHeadlineVerb(token)) return false
  if (isCapitalised(token)) return !(i > start && tokens[i - 1]!.text === '.' && !endsTitle(tokens, i - 1, start))
  if (i === start) return false
  // "Walter Roe, Jr.", "Orbis, Inc."
  if (isComma(token)) return isNameSuffix(tokens[i + 1])
  if (endsTitle(tokens, i, start)) return i + 1 < limit && isCapitalised(tokens[i + 1])
  if (endsSyllables(tokens, i, start) || isElect(tokens, i, limit)) return true
  if (isCapitalised(tokens[afterParticles(tokens, i, limit)]) && afterParticles(tokens, i, limit) > i) return true
  const next = i + 1 < limit ? tokens[i + 1] : undefined
  if (!isCapitalised(next)) return false
  return (
    (isHyphen(token) && tokens[i - 1]!.end === token.start) ||
    ((token.lower === 'of' || (token.lower === 'for' && OFFICES.has(next!.lower))) && hasRoleNoun(tokens[i - 1])) ||
    (token.lower === 'and' && OFFICES.has(tokens[i - 1]!.lower) && OFFICES.has(next!.lower))
  )
}

/** The "-elect" of "President-elect Jane Roe", at either token. */
function isElect(tokens: readonly Token[], i: number, limit: number): boolean {
  const hyphen = isHyphen(tokens[i]) ? i : i - 1
  return (
    hyphen + 2 < limit &&
    isHyphen(tokens[hyphen]) &&
    /^(?:elect|designate)$/.test(tokens[hyphen + 1]!.lower) &&
    hasRoleNoun(tokens[hyphen - 1]) &&
    isCapitalised(tokens[hyphen + 2])
  )
}

/** The full stop of "the Rev. Jane Roe", where it is a token of its own. */
const endsTitle = (tokens: readonly Token[], i: number, start: number): boolean =>
  i > start && tokens[i]!.text === '.' && tokens[i - 1]!.end === tokens[i]!.start && hasTitle(tokens[i - 1])
