import type { Token } from '../../language/index.ts'
import { isCapitalised, isHyphen, isOfOrFor, isPossessive } from '../grammar/tags.ts'
import { BODY_OPENERS } from '../lexicon/bodies.ts'
import { hasBodyWord, hasParticle, hasRoleNoun, hasTimeNoun, hasTitle } from '../lexicon/kinds.ts'
import { OFFICES, OFFICES_BY_FIELD, OFFICES_BY_LETTERS } from '../lexicon/offices.ts'
import { STYLES, TITLES, titleOf } from '../lexicon/titles.ts'
import { isDayName, isMonthName, isSeasonName } from './calendar-names.ts'
import { isFirstName } from './gender.ts'
import { isGenerational } from './names.ts'
import type { Gender } from './person.ts'
import { opensSentence } from './sentence-openers.ts'
import { isSurname, isTimeSurname } from './surnames.ts'

/** What stands before a name in a run of capitals: "US Secretary of State", "Dr". */
export interface BeforeName {
  /** Where the name starts, as far as these words tell. */
  first: number
  titled: boolean
  /** "Mrs Ann House", "Prof Phil Bank": no body is called so. */
  courtesy: boolean
  /** The title that a family name alone is called by: "Mr X", "Mayor Q"; else empty. */
  styled: string
  gender: Gender | null
  /** One past the last word of a role; -1 without one. */
  roleEnd: number
}

/** Capitalised words that no name begins with. */
export const NEVER = new Set(
  'The A An This That These Those It He She They We I You His Her Its Their Our My But And Or If When While As At In On For From To By With After Before Not No Yes One Two Since Although Though Because Until Unless Whether Despite During Without Through Another What Who Why How Where There Here All Some Many Most Such Both Each Either Neither Every'.split(
    ' ',
  ),
)

/** The titles and roles before the name that ends a run, and other words that are none of it; null for a body's name: "Université Jean Roe". */
export function readBeforeName(tokens: readonly Token[], start: number, end: number): BeforeName | null {
  const read: BeforeName = { first: start, titled: false, courtesy: false, styled: '', gender: null, roleEnd: -1 }
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    if (endsName(tokens, i, end)) break
    if (i === read.first && BODY_OPENERS.has(token.lower)) return null
    const title = titleAt(tokens, i, start, end)
    if (isElect(tokens, i)) read.first = read.roleEnd = i + 1
    else if (token.text === '.') read.first = i + 1
    else if (title) addTitle(read, tokens, i, title)
    else if (isOfRole(tokens, i, start, end, read.roleEnd)) {
      if (!isOfOrFor(token) && !isOwnedByFirstName(tokens, i, start)) read.first = read.roleEnd = i + 1
    } else if (isOfNoName(tokens, i, start, end) || makesBody(read, tokens, i, end)) read.first = i + 1
  }
  return read
}

/** The last word of "Carl King", "Jane Church" and "Carl King III". */
const endsName = (tokens: readonly Token[], i: number, end: number): boolean =>
  isSurname(tokens, i) && (i === end - 1 || (i === end - 2 && isGenerational(tokens[end - 1]!.text)))

function titleAt(tokens: readonly Token[], i: number, start: number, end: number): string | null {
  const title = hasTitle(tokens[i]) ? titleOf(tokens[i]!.text) : honourAt(tokens, i)
  return title && (i + 1 < end || i === start) && !joinsName(tokens, i) && !isMiddleName(tokens, i, start)
    ? title
    : null
}

/** The "Sheikh" of "Abdirahman Sheikh Ali"; not that of "Crown Prince Sheikh Ali", nor of "Lund Imam Ali". */
function isMiddleName(tokens: readonly Token[], i: number, start: number): boolean {
  const before = tokens[i - 1]!
  if (i === start || !/^(?:Sheikh|Haji|Imam|Malam|Pasha)$/.test(tokens[i]!.text) || !isCapitalised(before)) return false
  return isFirstName(before.text) && !hasTitle(before) && !hasRoleNoun(before)
}

/** The "Seri" of "Datuk Seri Jane Roe", both words of "Tan Sri Jane Roe"; not those of "Sri Lanka", "Jane Tan". */
const honourAt = (tokens: readonly Token[], i: number): string | null =>
  (isHonour(tokens[i]) && (tokens[i - 1]?.text === 'Tan' || isDatuk(tokens[i - 1]))) ||
  (tokens[i]!.text === 'Tan' && isHonour(tokens[i + 1])) ||
  (isDatuk(tokens[i - 2]) && isPossessive(tokens[i - 1]) && isHonour(tokens[i]))
    ? 'hon'
    : null

const isHonour = (token: Token | undefined): boolean => /^(?:Seri|Sri|Paduka|Wira)$/.test(token?.text ?? '')
const isDatuk = (token: Token | undefined): boolean => /^(?:Datuk|Dato['’]?|Datin)$/.test(token?.text ?? '')

function addTitle(read: BeforeName, tokens: readonly Token[], i: number, title: string): void {
  read.titled = true
  read.courtesy ||= /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|rev)$/.test(title)
  read.gender = TITLES.get(title) ?? read.gender
  read.first = i + 1
  if (STYLES.has(title) || tokens[i + 1]?.text.length === 1) read.styled = tokens[i]!.text
  if (hasRoleNoun(tokens[i])) read.roleEnd = i + 1
}

/** The "Elect" of "President-Elect Jane Roe". */
const isElect = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.lower === 'elect' || tokens[i]!.lower === 'designate') && isHyphen(tokens[i - 1])

/** The words of "Secretary of State" and of "Minister for Food and Farming". */
function isOfRole(tokens: readonly Token[], i: number, start: number, end: number, roleEnd: number): boolean {
  const token = tokens[i]!
  if (hasRoleNoun(token) && !isGivenName(tokens, i, start, end) && !joinsName(tokens, i)) return true
  if (i + 1 < end && isInLetters(token, i > start)) return true
  if (i > start + 1 && isOfOrFor(tokens[i - 1])) return true
  return (
    roleEnd === i && (OFFICES.has(token.lower) || (token.lower === 'and' && OFFICES.has(tokens[i + 1]?.lower ?? '')))
  )
}

const isInLetters = ({ text }: Token, behindField: boolean): boolean =>
  text.length < 5 && (OFFICES_BY_LETTERS.has(text) || (behindField && OFFICES_BY_FIELD.has(text)))

/** The "Jane" behind an "of": a name, and no office. */
const isOwnedByFirstName = (tokens: readonly Token[], i: number, start: number): boolean =>
  i > start && tokens[i - 1]!.lower === 'of' && !OFFICES.has(tokens[i]!.lower) && isFirstName(tokens[i]!.text)

/** "The", "Yesterday", "Monday": not the "May" of "May Roe". */
const isOfNoName = (tokens: readonly Token[], i: number, start: number, end: number): boolean =>
  NEVER.has(tokens[i]!.text) ||
  (end - start > 1 && opensSentence(tokens, i)) ||
  (hasTimeNoun(tokens[i]) &&
    !isHyphen(tokens[i + 1]) &&
    !isTimeSurname(tokens, i) &&
    !isMonthName(tokens, i, start, end) &&
    !isSeasonName(tokens, i, start, end) &&
    !isDayName(tokens, i, start))

/** The "Bank" of "Lund Bank Jane Roe"; not that of "Prof Phil Bank". */
const makesBody = ({ courtesy, first }: BeforeName, tokens: readonly Token[], i: number, end: number): boolean =>
  hasBodyWord(tokens[i]) && !hasParticle(tokens[i]) && !(courtesy && i === end - 1 && i > first && i - first < 3)

/** The "Maj" of "Maj-Lis Ek" and the "King" of "Ann King-Smith": no title; not the "Maj" of "Maj-Gen Roe", nor that of "Mayor-elect Roe". */
const joinsName = (tokens: readonly Token[], i: number): boolean =>
  isHyphen(tokens[i + 1]) &&
  isCapitalised(tokens[i + 2]) &&
  !/^(?:elect|designate)$/.test(tokens[i + 2]!.lower) &&
  !hasTitle(tokens[i + 2]) &&
  !hasRoleNoun(tokens[i + 2])

/** The "Ally" of "Skipper Ally Roe": a role before it, one name behind; not that of "US Ally Japan". */
const isGivenName = (tokens: readonly Token[], i: number, start: number, end: number): boolean =>
  tokens[i]!.text === 'Ally' && i + 2 === end && (i === start || hasRoleNoun(tokens[i - 1]!))
