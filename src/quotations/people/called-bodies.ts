import { countryOf, type Document, findPlace, kindOfWord, type Token } from '../../language/index.ts'
import { isCapitalised, isComma, isHeOrShe, isHyphen, isPossessive } from '../grammar/tags.ts'
import { COMPANY_NOUNS } from '../lexicon/bodies.ts'
import { hasBodyWord, hasRoleNoun, hasTimeNoun, hasTitle } from '../lexicon/kinds.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import type { BodyName } from './bodies.ts'
import { holdsPerson } from './holds-person.ts'
import type { NameRun } from './names.ts'
import { operates } from './role-beside.ts'
import { JOINS } from './set-beside.ts'

/** Any body may be called so. */
const ANY = new Set(['company', 'firm', 'group', 'business', 'team', 'giant', 'platform', 'maker', 'chain', 'fund'])
const OTHERS = new Set(
  'association federation party organisation organization foundation movement society alliance institute employer daily weekly'.split(
    ' ',
  ),
)
const introduces = kindOfWord(
  (lower, text) => lower === text && !ANY.has(lower) && (COMPANY_NOUNS.has(lower) || OTHERS.has(lower)),
)

/** What a sentence may open with before a body's name: "Airline Orbis", "Owner Orbis". */
export const OPENING = new Set(
  `airline carrier charity regulator watchdog lender retailer insurer broadcaster publisher developer supplier operator
  owner manufacturer carmaker automaker chipmaker drugmaker housebuilder brewer supermarket`.split(/\s+/),
)

/**
 * "Operator Metro Lund", and the "Owner Tarn Hollow" that goes on with "it said", at the start of a sentence; not "Owner Jane
 * Roe", nor "Operator Jane Roe".
 */
export function opensAsCompany(document: Document, run: NameRun): boolean {
  const { tokens, sentences } = document
  const { first } = sentences[tokens[run.first]!.sentence]!
  if (run.titled || run.first !== first + 1) return false
  const noun = tokens[first]!
  return OPENING.has(noun.lower) && (operates(run, noun.lower) || isTakenUpByIt(document, run))
}

/** No paragraph of news has more tokens. */
const LONGEST_PARAGRAPH = 300

/** Whether "it said" stands in the paragraph behind a name before any "he" or "she". */
function isTakenUpByIt({ tokens, sentences }: Document, { last }: NameRun): boolean {
  const { block } = sentences[tokens[last - 1]!.sentence]!
  const limit = Math.min(tokens.length - 1, last + LONGEST_PARAGRAPH)
  for (let i = last; i < limit && sentences[tokens[i]!.sentence]?.block === block; i++) {
    if (tokens[i]!.quote >= 0) continue
    if (isHeOrShe(tokens[i])) return false
    if (tokens[i]!.lower === 'it' && verbForm(tokens[i + 1]!.lower)) return true
  }
  return false
}

/** The capitalised words that an article gives by themselves somewhere: "Orbis", not the "Commission" of "Charity Commission". */
function wordsAlone({ tokens }: Document): ReadonlySet<string> {
  const alone = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]!]
    if (isCapitalised(token) && !(before && before.end < token.start && /\p{Lu}/u.test(before.text)))
      alone.add(token.text)
  }
  return alone
}

/** "Orbis, a software company," is a body too. */
const describes = kindOfWord((lower, text) => lower === text && (COMPANY_NOUNS.has(lower) || OTHERS.has(lower)))

/**
 * Bodies whose names no word tells, with the noun that the article introduces them by: "the charity Relief Abroad", "the
 * union of cabin crew, SNTC,", "Relief Abroad, a charity". `persons` are the tokens of persons' names.
 */
export function calledBodies(document: Document, persons: ReadonlySet<number>): BodyName[] {
  const { tokens, sentences } = document
  const out: BodyName[] = []
  let alone: ReadonlySet<string> | undefined
  for (const { first: from, last: limit } of sentences)
    for (let i = from; i < limit; i++) {
      const opens = i === from && OPENING.has(tokens[i]!.lower)
      const tells = describes(tokens[i])
      if (!opens && !tells && !ANY.has(tokens[i]!.lower)) continue
      const described = opens || !tells ? null : namedBefore(document, i, from, limit, persons)
      if (described) out.push(described)
      if (described) continue
      let first = pastMembers(tokens, i + 1, limit)
      const apart = isComma(tokens[first])
      // "the company, Orbis,"
      const known = opens || introduces(tokens[i]) || isTradeFirm(tokens, i)
      const beside = !known && !apart && opensDescription(tokens, i, from)
      if (!known && !beside && !(apart && tokens[i - 1]?.lower === 'the')) continue
      if (apart) first += tokens[first + 1]?.lower === 'the' ? 2 : 1
      let last = first
      while (last < Math.min(limit, first + 8) && (isCapitalised(tokens[last]) || joins(tokens, last, first))) last++
      if (last === first || ((apart || beside) && !isComma(tokens[last]))) continue
      if (hasTitle(tokens[first]) || holdsPerson(persons, first, last) || holdsNoName(tokens, first, last)) continue
      const name = document.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
      if (opens && apart) continue
      // "Airline Tarn Hollow"; not "Charity Commission", "Airline Pilots Association"
      const several = last - first > 1 && !hasBodyWord(tokens[last - 1])
      if (opens && !several) {
        alone ??= wordsAlone(document)
        if (!alone.has(tokens[first]!.text)) continue
      }
      if (!countryOf(name) && !findPlace(name)) out.push({ first, last, name, subject: true, called: tokens[i]!.lower })
    }
  return out
}

/** The "giant" of "The buyer, lamp giant Orbis Vest, said": what a comma sets off ends in its noun and a name. */
function opensDescription(tokens: readonly Token[], noun: number, from: number): boolean {
  let i = noun - 1
  while (i > from && noun - i < LONGEST && isDescriptive(tokens[i]!)) i--
  if (tokens[i]?.pos === 'DET') i--
  return i > from && isComma(tokens[i])
}

/** The "firm" of "the cleaning firm Orbis": what it does tells which is meant. */
const isTradeFirm = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'firm' && tokens[i - 1]?.pos === 'NOUN' && !isCapitalised(tokens[i - 1])

/** So many words describe a body before the noun. */
const LONGEST = 8

/** "Relief Abroad" of "Relief Abroad, a small charity that ..."; not "Lund" of "In Lund, the charity said". */
function namedBefore(
  { tokens, text }: Document,
  noun: number,
  from: number,
  limit: number,
  persons: ReadonlySet<number>,
): BodyName | null {
  const next = tokens[noun + 1]
  if (noun + 1 < limit && !/^(?:[,.)]|that|which|who)$/.test(next!.lower) && next!.pos !== 'ADP') return null
  let i = noun - 1
  while (i > from && noun - i < LONGEST && isDescriptive(tokens[i]!)) i--
  if (tokens[i]?.pos === 'DET') i--
  const last = i
  if (last >= noun - 1 || !isComma(tokens[last])) return null
  let first = last
  while (first > from && last - first < LONGEST && leadsOn(tokens, first - 1, last)) first--
  // "But Orbis, the bank that"
  if (tokens[first]!.pos === 'CCONJ') first++
  const opening = first < last ? tokens[first] : undefined
  // "in Lund, the bank", "On Monday, the bank"
  if (!opening || opening.pos === 'ADP' || opening.pos === 'DET' || (first > from && tokens[first - 1]!.pos === 'ADP'))
    return null
  if (hasTitle(opening) || holdsPerson(persons, first, last) || holdsNoName(tokens, first, last)) return null
  for (let at = first; at < last; at++) if (tokens[at]!.quote >= 0) return null
  const name = text.slice(opening.start, tokens[last - 1]!.end)
  if (countryOf(name) || findPlace(name)) return null
  return { first, last, name, subject: true, called: tokens[noun]!.lower }
}

/** A capital, a hyphen, and what joins two words of a name. */
const leadsOn = (tokens: readonly Token[], i: number, last: number): boolean =>
  (isCapitalised(tokens[i]) && tokens[i]!.pos !== 'DET') ||
  isHyphen(tokens[i]) ||
  (i + 1 < last && JOINS.test(tokens[i]!.lower) && isCapitalised(tokens[i - 1]))

const isDescriptive = (token: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || isPossessive(token) || isHyphen(token)

/** Past "of cabin crew" in "the union of cabin crew SNTC". */
function pastMembers(tokens: readonly Token[], i: number, limit: number): number {
  if (tokens[i]?.lower !== 'of') return i
  let at = i + 1
  while (at < Math.min(limit, i + 4) && !isCapitalised(tokens[at]) && /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos)) at++
  return at > i + 1 ? at : i
}

const joins = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first && isHyphen(tokens[i]) && isCapitalised(tokens[i + 1]) && tokens[i]!.start === tokens[i - 1]!.end

/** "the airline CEO", "the paper Monday". */
function holdsNoName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (hasRoleNoun(tokens[i]) || hasTimeNoun(tokens[i])) return true
  return false
}
