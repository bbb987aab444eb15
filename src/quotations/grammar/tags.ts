import { isCapital, kindOfWord, type Token } from '../../language/index.ts'
import { COMPANY_FORMS } from '../lexicon/company-names.ts'

/** Small questions about one token, asked by every rule. */

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const INSIDE_NP = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'X'])
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who'])
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'us', 'me'])
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
/** What a noun phrase may end with: "officials", "the poor", "Roe (Lab)". */
export const endsNoun = (token: Token): boolean =>
  isNominal(token) || token.pos === 'ADJ' || token.text === ')' || token.pos === 'SYM' || token.pos === 'X'
export const isSubjectPronoun = kindOfWord((lower) => SUBJECT_PRONOUNS.has(lower))
/** "them", "us"; not the "US" of "said US forces had left". */
export const isObjectPronoun = ({ lower, text }: Token): boolean => OBJECT_PRONOUNS.has(lower) && text !== 'US'
export const opensClause = kindOfWord((lower) => CLAUSE_PRONOUNS.has(lower))
/** Not the "S" of "S V Raju". */
const mayBePossessive = kindOfWord((lower, text) => POSSESSIVES.has(lower) && text !== 'S')
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && mayBePossessive(token) && !token.mark && token.pos !== 'AUX'
export const isBe = kindOfWord((lower) => BE.has(lower))
export const isHave = kindOfWord((lower) => HAVE.has(lower))
const mayBeModal = kindOfWord((lower) => MODAL.has(lower))
/** Not the "May" of "Theresa May". */
export const isModal = (token: Token | undefined): boolean =>
  token !== undefined && mayBeModal(token) && !((token.pos === 'NOUN' || token.pos === 'PROPN') && isCapitalised(token))
export const isComma = (token: Token | undefined): boolean => token !== undefined && token.text === ',' && !token.mark
/** Also "d'Almeida" and "l’Hôpital". */
export const isCapitalised = kindOfWord(
  (_, text) => isCapital(text) || /^(?:[dlo]['’]\p{Lu}|[ht]\p{Lu}\p{Ll})/u.test(text),
)
const DASHES = new Set(['—', '–', '―', '--', '---', '_'])
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text)
/** " - " for a dash. */
export const isSpacedHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' &&
  tokens[i]!.start > (tokens[i - 1]?.end ?? 0) &&
  tokens[i]!.end < (tokens[i + 1]?.start ?? 0)
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && token.text === '-'

/** What a role or a body's name goes on with: "head of", "minister for". */
export const isOfOrFor = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'of' || token.lower === 'for')
export const isHeOrShe = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'he' || token.lower === 'she')
/** "the", "a", "an"; not the name's part in "Mac an Bhaird". */
export const isArticle = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'the' || isIndefinite(token))
export const isIndefinite = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'a' || (token.lower === 'an' && token.pos !== 'PROPN'))

const NOT_FINITE = new Set(['be', 'been', 'being', 'having', 'to'])
/** Whether a verb can carry a clause by itself: not "-ing", not "be" or "been". */
export const carriesClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === 'AUX' && !NOT_FINITE.has(token.lower)) ||
    (token.pos === 'VERB' && !token.lower.endsWith('ing')) ||
    isModal(token))

/** What a comma sets behind a name that it belongs to: the "Jr." of "Roe, Jr.", the "Inc." of "Orbis, Inc.". */
export const isNameSuffix = kindOfWord((_, text) => NAME_SUFFIX.test(text))
const NAME_SUFFIX = new RegExp(`^(?:[JS]r|Co|${COMPANY_FORMS})\\.?$`)
