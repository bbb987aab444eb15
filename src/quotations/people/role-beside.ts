import type { Document, Token } from '../../language/index.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { carriesClause, isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasPersonNoun, hasRoleNoun } from '../lexicon/kinds.ts'
import { titleOf } from '../lexicon/titles.ts'
import { isFirstName } from './gender.ts'
import type { NameRun } from './names.ts'

/** What stands before a name and what brackets limit it to: "DCP" of "DCP (East) Meena Rao", "chief of police" of "chief of police (rural) Meena Rao". */
export function rankBefore({ tokens, sentences }: Document, { opens }: NameRun): TokenRange | null {
  const rank = beforeBracket(tokens, opens - 1)
  if (rank < 0 || rank === opens - 1 || tokens[rank]!.sentence !== tokens[opens]!.sentence) return null
  if (titleOf(tokens[rank]!.text)) return { first: rank, last: rank + 1 }
  const role = nounPhraseBefore(tokens, rank + 1, sentences[tokens[opens]!.sentence]!.first)
  return role && hasRoleNoun(headBefore(tokens, role)) ? role : null
}

/** Before the "(East)" that ends at a token; the same place where none does. */
export function beforeBracket(tokens: readonly Token[], close: number): number {
  if (tokens[close]?.text !== ')') return close
  for (let i = close - 1; i > close - 7 && i > 0; i--) if (tokens[i]!.text === '(') return i - 1
  return close
}

/**
 * Whether the description behind a name and a comma is the next clause's subject: "At the Lund Prize, the director said";
 * not in "Jane Roe, the director said", whose second comma is left out.
 * @param end one past the description
 */
export function opensClauseBehind({ tokens, sentences }: Document, { opens }: NameRun, end: number): boolean {
  const before = tokens[opens - 1]
  if (!before || opens <= sentences[tokens[opens]!.sentence]!.first || before.mark || before.pos === 'CCONJ')
    return false
  return carriesClause(tokens[end]) && !isComma(before)
}

/** No house or school has a longer name. */
const LONGEST_SEAT = 12

/** Past "(Lab, Lund)", "of Lund" and "at the Institute of Soils in Lund" behind a name. */
export function pastSeat(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text === '(') {
    for (let i = last + 1; i < last + 9 && i < tokens.length; i++) if (tokens[i]!.text === ')') return i + 1
  }
  const next = tokens[last]?.lower
  if (next !== 'of' && next !== 'from' && next !== 'at') return last
  let i = last + 1
  while (i < last + LONGEST_SEAT && (isCapitalised(tokens[i]) || joinsName(tokens, i))) i++
  return i
}

/** The "the" of "the Institute", the "of" of "Institute of Soils", the "'s" of "Lund's College". */
const joinsName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'the' ||
  (isCapitalised(tokens[i + 1]) && /^(?:of|in|for|and|’s|'s)$/.test(tokens[i]!.lower)) ||
  (tokens[i + 1]?.lower === 'the' && /^(?:of|in|for)$/.test(tokens[i]!.lower))

/** The description that a comma sets before a name and its titles: "the bank's chief economist" before ", Dr Jane Roe". */
export function roleBeside(document: Document, { opens, last }: NameRun): TokenRange | null {
  const { tokens, sentences } = document
  if (!isComma(tokens[opens - 1])) return null
  const floor = sentences[tokens[opens]!.sentence]!.first
  const role = nounPhraseBefore(tokens, opens - 1, floor)
  if (!role || !hasRoleHead(document, role) || describesName(tokens, role.first, floor)) return null
  return leadsUpTo(tokens, role.first, floor) && carriesClause(tokens[pastSeat(tokens, last)])
    ? null
    : withParticiple(tokens, role, floor)
}

/** "managing director", whose first word the tagger takes for a verb. */
const withParticiple = (tokens: readonly Token[], { first, last }: TokenRange, floor: number): TokenRange =>
  first > floor && /^(?:managing|acting|presiding|visiting|founding)$/.test(tokens[first - 1]!.lower)
    ? { first: first - 1, last }
    : { first, last }

/** "According to the minister, Roe is late": what leads up to a clause describes nobody in it. */
const leadsUpTo = (tokens: readonly Token[], role: number, floor: number): boolean =>
  tokens[role - 1]?.pos === 'ADP' && role - 1 >= floor && role - 2 <= floor

/** "In the view of Jane Roe, the head of the union, Lind left": the description is of the name before it. */
function describesName(tokens: readonly Token[], role: number, floor: number): boolean {
  let name = role - 1
  if (!isComma(tokens[name]) || !isCapitalised(tokens[name - 1])) return false
  while (name > floor && isCapitalised(tokens[name - 1])) name--
  return /^(?:of|to)$/.test(tokens[name - 1]?.lower ?? '') && name - 1 > floor
}

/** Whether that description is a person's, not a company's ("the operator, NorthLine,"). */
export function holderBeside(document: Document, run: NameRun): boolean {
  const role = roleBeside(document, run)
  return (
    role !== null &&
    !document.tokens.slice(role.first, role.last).some(({ lower }) => COMPANY_NOUNS.has(lower)) &&
    !ownsAsCompany(run, headBefore(document.tokens, role)?.lower ?? '')
  )
}

const HELD_BY_COMPANIES = /^(?:owner|operator|employer|developer|publisher|producer|supplier|sponsor|landlord|insurer)$/

/** "the rail operator Metro Lund": right behind the noun. */
export const operates = ({ words }: NameRun, noun: string): boolean =>
  MOSTLY_COMPANIES.test(noun) && !isFirstName(words[0]!)

const MOSTLY_COMPANIES = /^(?:operator|publisher|producer|insurer)$/

/**
 * "the home's owner, Senior Lamp Living,", "its owner, Orbis,", "its operator, Metro Lund,": a company of so long a name, or one
 * that opens with no first name, may be one.
 */
export const ownsAsCompany = ({ words }: NameRun, noun: string): boolean =>
  words.length > 2
    ? HELD_BY_COMPANIES.test(noun)
    : !isFirstName(words[0]!) && (words.length === 1 ? HELD_BY_COMPANIES : MOSTLY_COMPANIES).test(noun)

/** "the bank's chief economist", "the Minister of Labour", before any "of"; not a name ("Senator Roe"). */
function hasRoleHead({ tokens }: Document, role: TokenRange): boolean {
  const head = headBefore(tokens, role)
  return head !== undefined && hasPersonNoun(head) && (!isCapitalised(head) || head !== tokens[role.last - 1])
}

/** The last word before any "of" or "for". */
function headBefore(tokens: readonly Token[], { first, last }: TokenRange): Token | undefined {
  let of = first
  while (of < last && tokens[of]!.lower !== 'of' && tokens[of]!.lower !== 'for') of++
  return of > first ? tokens[of - 1] : undefined
}
