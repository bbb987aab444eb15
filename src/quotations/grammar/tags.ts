import { isCapital, type Token } from '../../language/index.ts'

/** Small questions about one token, asked by every rule. */

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const INSIDE_NP = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'X'])
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who'])
const CLAUSE_PRONOUNS = new Set(
  'i he she it we they you there this that these those everyone everybody nobody someone somebody anyone nothing everything no-one'.split(
    ' ',
  ),
)
const POSSESSIVES = new Set(["'s", '’s', "'", '’', 's'])
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  '’s',
  "'re",
  '’re',
  'am',
  "'m",
  '’m',
  'get',
  'got',
  'gets',
])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'d", '’d', "'s", '’s'])
const MODAL = new Set("will would can could may might must shall should 'll ’ll 'd ’d ca wo do does did".split(' '))

export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.pos)
export const isInsideNounPhrase = (token: Token | undefined): boolean => token !== undefined && INSIDE_NP.has(token.pos)
export const isSubjectPronoun = (token: Token | undefined): boolean =>
  token !== undefined && SUBJECT_PRONOUNS.has(token.lower)
export const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && CLAUSE_PRONOUNS.has(token.lower)
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && !token.mark && token.pos !== 'AUX' && POSSESSIVES.has(token.lower)
export const isBe = (token: Token | undefined): boolean => token !== undefined && BE.has(token.lower)
export const isHave = (token: Token | undefined): boolean => token !== undefined && HAVE.has(token.lower)
/** Not the "May" of "Theresa May". */
export const isModal = (token: Token | undefined): boolean =>
  token !== undefined &&
  MODAL.has(token.lower) &&
  !((token.pos === 'NOUN' || token.pos === 'PROPN') && isCapitalised(token))
export const isComma = (token: Token | undefined): boolean => token !== undefined && token.text === ',' && !token.mark
export function isCapitalised(token: Token | undefined): boolean {
  if (token === undefined) return false
  const first = token.text.charCodeAt(0)
  return first >= 97 && first <= 122 ? hasCapital(token.text) : isCapital(token.text)
}
/** "d'Almeida", "l’Hôpital". */
const hasCapital = (word: string): boolean => {
  const mark = word.charCodeAt(1)
  return (mark === 39 || mark === 0x2019) && /^[dlo].\p{Lu}/u.test(word)
}
const DASHES = new Set(['—', '–', '--', '---'])
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text)
/** " - " for a dash. */
export const isSpacedHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' &&
  tokens[i]!.start > (tokens[i - 1]?.end ?? 0) &&
  tokens[i]!.end < (tokens[i + 1]?.start ?? 0)
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && token.text === '-'

const NOT_FINITE = new Set(['be', 'been', 'being', 'having', 'to'])
/** Whether a verb can carry a clause by itself: not "-ing", not "be" or "been". */
export const carriesClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === 'AUX' && !NOT_FINITE.has(token.lower)) ||
    (token.pos === 'VERB' && !token.lower.endsWith('ing')) ||
    isModal(token))
