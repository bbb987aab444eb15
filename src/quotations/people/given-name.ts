import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma, isHyphen, isOfOrFor } from '../grammar/tags.ts'
import { hasParticle, hasPersonNoun, hasSecondName } from '../lexicon/kinds.ts'
import { NO_FIRST_NAMES } from '../lexicon/no-first-names.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import type { BeforeName } from './before-name.ts'
import { isFirstName } from './gender.ts'
import { INITIAL } from './names.ts'
import { pastNickname } from './nicknames.ts'
import { opensWithAnother } from './word-before-name.ts'

/** "JF" for two given names; not "US". */
const LETTERS = /^(?!(?:US|UK|UN|EU)$)\p{Lu}{2}$/u

/** Where the name at the end of a run starts, by its given names: at the "Antony" of "US diplomat Antony Blinken". */
export function givenNameIn(tokens: readonly Token[], start: number, end: number, before: BeforeName): number {
  const { first, titled, roleEnd } = before
  const length = end - first
  if (first === start && length === 2 && opensWithWord(tokens, start, end)) return first + 1
  if (length < 3) return first
  if (first === start && opensWithAnother(tokens, start)) return first + 1
  if (first > start && (titled || roleEnd >= 0))
    return hasField(tokens, start, before) ? pastField(tokens, first, end) : first
  return opensUnlisted(tokens, first, end) ? first : firstListed(tokens, start, first, end)
}

/** Whether a role before the name opens a field: "Minister for Lamp". */
const hasField = (tokens: readonly Token[], start: number, { first, roleEnd }: BeforeName): boolean =>
  roleEnd === first && first - 2 > start && isOfOrFor(tokens[first - 2])

/** Past the rest of an office's field, at the given name that the lists have: in "Minister for Lamp Oil Jane Roe" past "Oil". */
function pastField(tokens: readonly Token[], first: number, end: number): number {
  if (isFirstName(tokens[first]!.text)) return first
  for (let i = first + 1; i < Math.min(end - 1, first + 3); i++) if (isFirstName(tokens[i]!.text)) return i
  return first
}

/** The "Groom" of "Groom Adil left": a sentence's first word before a given name. */
const opensWithWord = (tokens: readonly Token[], start: number, end: number): boolean =>
  isFirst(tokens, start) &&
  !isFirstName(tokens[start]!.text) &&
  !LETTERS.test(tokens[start]!.text) &&
  !(setsOff(tokens, end) && isGivenByTag(tokens, start)) &&
  isFirstName(tokens[start + 1]!.text)

/** The first given name that the lists have, with the initials before it. */
function firstListed(tokens: readonly Token[], start: number, from: number, end: number): number {
  for (let i = from; i < end - 1; i++) {
    if (tokens[i]!.mark) i = pastNickname(tokens, i)
    // "Choi Min-seok": the family name comes first.
    if (isHyphen(tokens[i + 1]) && !isCapitalised(tokens[i + 2])) break
    // "Eluned Ross-Baz": no name starts inside the last word.
    if (i > start && isHyphen(tokens[i + 1]) && i + 3 === end) break
    if (i > start && goesOnInside(tokens, i, from)) continue
    if (!isCapitalised(tokens[i]) || !isFirstName(tokens[i]!.text) || nameLength(tokens, i, end) > 4) continue
    // "Collector R. Mohamed Salim", "J. Richard Roe"
    while (i - 1 >= start && INITIAL.test(tokens[i - 1]!.text)) i--
    return i
  }
  return from
}

/** Whether a word stands inside a name, and begins none. */
function goesOnInside(tokens: readonly Token[], i: number, from: number): boolean {
  const { text } = tokens[i]!
  // "Mei-Lee Wong", "Sudarat Na Pombejra"
  if (isHyphen(tokens[i - 1]) || text.length < 3) return true
  // "Peninah Ole Sankei", "Ailbhe Mac Giolla Roe", "Ruairí Mac Roe"; not "Norwegian Ole Lund"
  const particle = hasParticle(tokens[i]) || text === 'Mac'
  if (particle && !countryOf(tokens[i - 1]!.text)) return true
  // "Kalpana Man Rai"
  return i === from + 1 && hasSecondName(tokens[i]) && isGivenByTag(tokens, from)
}

/** The "Thulani" of "said Thulani Grace Roe, 44": inside a sentence no other word has a capital there; not the "Groom" of "Groom Adil Roe said", nor the "Lund" of "the mayor of Lund Jane Roe". */
function opensUnlisted(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]
  if (before?.sentence !== tokens[start]!.sentence)
    return hasFathersName(tokens[start + 1]) && setsOff(tokens, end) && isGivenByTag(tokens, start)
  if (tokens[start]!.quote >= 0) return false
  // "said Hanh Vo Que Roe,"
  const long = end - start === 4 && before.pos === 'VERB' && isFirstName(tokens[start + 2]!.text)
  if (!long && (end - start !== 3 || !isFirstName(tokens[start + 1]!.text))) return false
  if (isFirstName(tokens[start]!.text)) return false
  // "N.J. Jane Roe", "Democrats Jane Roe"
  if (tokens[start]!.text.endsWith('.') || isGroupNoun(tokens[start]!.lower)) return false
  const apart =
    before.pos === 'ADP'
      ? /^(?:by|with)$/.test(before.lower) || isFirst(tokens, start - 1)
      : /^(?:VERB|AUX|CCONJ|SCONJ)$/.test(before.pos) ||
        isComma(before.mark ? tokens[start - 2] : before) ||
        isSmallRole(before)
  const ends = setsOff(tokens, end) || tokens[end]?.text === '.'
  return apart && ends && isGivenByTag(tokens, start)
}

/** The "Abd" of "Noraini Abd Majid": it opens a father's name, behind one's own. */
const hasFathersName = (token: Token | undefined): boolean =>
  /^(?:Abd|Abdul|Abdullah|Wan|Mohd|Md)$/.test(token?.text ?? '')

/** The "clerk" of "clerk Jane Roe". */
const isSmallRole = (token: Token): boolean => hasPersonNoun(token) && !isCapitalised(token)

const isFirst = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.sentence !== tokens[i]!.sentence

const setsOff = (tokens: readonly Token[], end: number): boolean => carriesClause(tokens[end]) || isComma(tokens[end])

/** The "Rakeva" of "Rakeva Ross left", a given name that no list has; not the word of "Groom Adil left", "Daily Warner left". */
const isGivenByTag = (tokens: readonly Token[], start: number): boolean => {
  const { pos, lower, text } = tokens[start]!
  return (
    pos === 'PROPN' &&
    !NO_FIRST_NAMES.has(lower) &&
    !hasPersonNoun(tokens[start]) &&
    countryOf(text) === null &&
    !findPlace(text)
  )
}

/** How many words a name has, particles left out; "Ross-Baz" is one. */
function nameLength(tokens: readonly Token[], first: number, last: number): number {
  let length = 0
  for (let i = first; i < last; i++) {
    const joined = isHyphen(tokens[i]) || (i > first && isHyphen(tokens[i - 1]))
    if (!joined && !tokens[i]!.mark && !PARTICLES.has(tokens[i]!.lower)) length++
  }
  return length
}
