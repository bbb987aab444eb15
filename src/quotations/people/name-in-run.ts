import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { carriesClause, isCapitalised, isComma, isHyphen, isOfOrFor, isPossessive } from '../grammar/tags.ts'
import { BODY_OPENERS } from '../lexicon/bodies.ts'
import {
  hasBodyWord,
  hasParticle,
  hasPersonNoun,
  hasRoleNoun,
  hasSecondName,
  hasTimeNoun,
  hasTitle,
} from '../lexicon/kinds.ts'
import { NO_FIRST_NAMES } from '../lexicon/no-first-names.ts'
import { OFFICES } from '../lexicon/offices.ts'
import { PARTICLES } from '../lexicon/particles.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { STYLES, TITLES, titleOf } from '../lexicon/titles.ts'
import { nameBehindOffice } from './behind-office.ts'
import { isDayName, isMonthName, isSeasonName } from './calendar-names.ts'
import { isFirstName } from './gender.ts'
import { isGenerational, type NameRun } from './names.ts'
import { nicknameWithin } from './nicknames.ts'
import type { Gender } from './person.ts'
import { opensSentence } from './sentence-openers.ts'
import { isSurname, isTimeSurname } from './surnames.ts'

/** The "K." of "A. K. M. Haque". */
const INITIAL = /^\p{Lu}\.$/u
/** "JF" for two given names; not "US". */
const LETTERS = /^(?!(?:US|UK|UN|EU)$)\p{Lu}{2}$/u
/** Letters behind a name that are no part of it: "Ruth Hale KC", "Jane Roe MP". */
const POSTNOMINAL =
  /^(?:KC|QC|SC|SAN|BL|JP|MP|MSP|MEP|MLA|MHA|TD|MD|PhD|OBE|MBE|CBE|DBE|KBE|FRS|RN|IAS|IPS|IFS|OFR|MON)$/
/** Capitalised words that no name begins with. */
export const NEVER = new Set(
  'The A An This That These Those It He She They We I You His Her Its Their Our My But And Or If When While As At In On For From To By With After Before Not No Yes One Two Since Although Though Because Until Unless Whether Despite During Without Through Another What Who Why How Where There Here All Some Many Most Such Both Each Either Neither Every'.split(
    ' ',
  ),
)

/** The person's name at the end of a run: after its role or title, else from a known first name. */
export function personIn(tokens: readonly Token[], start: number, last: number): NameRun | null {
  let end = last
  while (end > start + 1 && POSTNOMINAL.test(tokens[end - 1]!.text)) end--
  let first = start
  let titled = false
  /** "Mrs Ann House", "Prof Phil Bank": no body is called so. */
  let courtesy = false
  let styled = ''
  let gender: Gender | null = null
  let roleEnd = -1
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    // "Carl King", "Jane Church", "Carl King III"
    if (isSurname(tokens, i) && (i === end - 1 || (i === end - 2 && isGenerational(tokens[end - 1]!.text)))) break
    // "Université Jean Roe"
    if (i === first && BODY_OPENERS.has(token.lower)) return null
    const title = hasTitle(token) ? titleOf(token.text) : null
    // "President-Elect Jane Roe"
    if ((token.lower === 'elect' || token.lower === 'designate') && isHyphen(tokens[i - 1])) {
      first = i + 1
      roleEnd = i + 1
    } else if (token.text === '.') first = i + 1
    else if (title && (i + 1 < end || i === start) && !joinsName(tokens, i)) {
      titled = true
      courtesy ||= /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|rev)$/.test(title)
      gender = TITLES.get(title) ?? gender
      first = i + 1
      // "Mr X", "Mayor Q"
      if (STYLES.has(title) || tokens[i + 1]?.text.length === 1) styled = token.text
      if (hasRoleNoun(token)) roleEnd = i + 1
    } else if (
      (hasRoleNoun(token) && !isGivenName(tokens, i, start, end) && !joinsName(tokens, i)) ||
      (i > start + 1 && isOfOrFor(tokens[i - 1])) ||
      (roleEnd === i &&
        (OFFICES.has(token.lower) || (token.lower === 'and' && OFFICES.has(tokens[i + 1]?.lower ?? ''))))
    ) {
      if (isOfOrFor(token)) continue
      if (i > start && tokens[i - 1]!.lower === 'of' && !OFFICES.has(token.lower) && isFirstName(token.text)) continue
      first = i + 1
      roleEnd = i + 1
    } else if (
      NEVER.has(token.text) ||
      (end - start > 1 && opensSentence(tokens, i)) ||
      (hasBodyWord(token) && !hasParticle(token) && !(courtesy && i === end - 1 && i > first && i - first < 3)) ||
      (hasTimeNoun(token) &&
        !isHyphen(tokens[i + 1]) &&
        !isTimeSurname(tokens, i) &&
        !isMonthName(tokens, i, start, end) &&
        !isSeasonName(tokens, i, start, end) &&
        !isDayName(tokens, i, start))
    ) {
      first = i + 1
    }
  }
  if (
    first === start &&
    end - first === 2 &&
    isFirst(tokens, start) &&
    !isFirstName(tokens[start]!.text) &&
    !LETTERS.test(tokens[start]!.text) &&
    !(setsOff(tokens, end) && isGivenByTag(tokens, start)) &&
    isFirstName(tokens[start + 1]!.text)
  )
    first++
  if (first === start && end - first > 2 && opensWithAnother(tokens, start)) first++
  else if ((first === start || (!titled && roleEnd < 0)) && end - first > 2 && !opensUnlisted(tokens, first, end)) {
    for (let i = first; i < end - 1; i++) {
      if (tokens[i]!.mark) i = pastNickname(tokens, i)
      // "Choi Min-seok": the family name comes first.
      if (isHyphen(tokens[i + 1]) && !isCapitalised(tokens[i + 2])) break
      // "Eluned Ross-Baz": no name starts inside the last word.
      if (i > start && isHyphen(tokens[i + 1]) && i + 3 === end) break
      // "Mei-Lee Wong": nor behind a hyphen
      if (i > start && isHyphen(tokens[i - 1])) continue
      // "Sudarat Na Pombejra": so short a word inside a name begins none
      if (i > start && tokens[i]!.text.length < 3) continue
      // "Peninah Ole Sankei", "Ailbhe Mac Giolla Roe"; not "Norwegian Ole Lund"
      const particle = hasParticle(tokens[i]) || (tokens[i]!.text === 'Mac' && i + 2 < end)
      if (i > start && particle && !countryOf(tokens[i - 1]!.text)) continue
      // "Kalpana Man Rai": nor the second of three
      if (i === first + 1 && hasSecondName(tokens[i]) && isGivenByTag(tokens, first)) continue
      if (isCapitalised(tokens[i]) && isFirstName(tokens[i]!.text) && nameLength(tokens, i, end) <= 4) {
        first = i
        // "Collector R. Mohamed Salim", "J. Richard Roe"
        while (first - 1 >= start && INITIAL.test(tokens[first - 1]!.text)) first--
        break
      }
    }
  }
  const holds = roleEnd < 0 && !titled ? nameBehindOffice(tokens, start, end) : null
  if (holds) {
    first = holds.last
    roleEnd = holds.last
  }
  while (first < end && (isHyphen(tokens[first]) || (hasParticle(tokens[first]) && !isCapitalised(tokens[first])))) {
    if (titled && hasParticle(tokens[first])) styled = `${styled} ${tokens[first]!.text}`.trim()
    first++
  }
  if (first < end && isOfOrFor(tokens[first])) return null
  const words = joinHyphens(tokens, first, end)
  if (words.length === 0 || (words.length > 5 && words.filter((word) => !INITIAL.test(word)).length > 5)) return null
  let opens = first
  // "Const. Roe", whose full stop the tokenizer sets apart
  while (opens > start && hasTitle(tokens[opens - 1]!.text === '.' ? tokens[opens - 2] : tokens[opens - 1]))
    opens -= tokens[opens - 1]!.text === '.' ? 2 : 1
  const roleFirst = holds ? holds.first : roleEnd > 0 ? start : first
  return {
    first,
    last,
    opens,
    words,
    titled,
    gender,
    styled: styled || null,
    role: roleEnd > roleFirst ? { first: roleFirst, last: roleEnd } : null,
  }
}

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

/** The "Thulani" of "said Thulani Grace Roe, 44": inside a sentence no other word has a capital there; not the "Groom" of "Groom Adil Roe said", nor the "Lund" of "the mayor of Lund Jane Roe". */
function opensUnlisted(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]
  if (end - start !== 3 || before?.sentence !== tokens[start]!.sentence || tokens[start]!.quote >= 0) return false
  if (!isFirstName(tokens[start + 1]!.text) || isFirstName(tokens[start]!.text)) return false
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

/** The "clerk" of "clerk Jane Roe". */
const isSmallRole = (token: Token): boolean => hasPersonNoun(token) && !isCapitalised(token)

const isFirst = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.sentence !== tokens[i]!.sentence

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

/** The "Roofer" of "Roofer Jo Lind, 46, said" at a sentence's start; not the "Baker" of "Baker Anne Lind", nor of "Baker-Lind". */
const opensWithTrade = (tokens: readonly Token[], start: number): boolean =>
  isFirst(tokens, start) &&
  hasPersonNoun(tokens[start]!) &&
  !isFirstName(tokens[start]!.text) &&
  !isHyphen(tokens[start + 1])

/** Whether a run opens with a word that is no part of the name behind it. */
const opensWithAnother = (tokens: readonly Token[], start: number): boolean =>
  isPlaceBefore(tokens, start) || opensWithTrade(tokens, start) || isWordBehindQuote(tokens, start)

/** The "Play" of "“It is over,” Play Jane Roe said", where a paraphraser printed another word for a title. */
const isWordBehindQuote = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]!.pos === 'NOUN' && tokens[start - 1]?.mark === true && !isFirstName(tokens[start]!.text)

/** The "Sudan" of "envoy to Sudan Jane Roe" and the "Africa" of "Horn of Africa Jane Roe", before a name; an envoy's, though it be a name as well. */
function isPlaceBefore(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:of|for|to|in|from)$/.test(tokens[start - 1]?.lower ?? '')) return false
  const { text } = tokens[start]!
  if (ENVOY.test(tokens[start - 2]?.lower ?? '') && isFirstName(tokens[start + 1]!.text)) return true
  if (countryOf(text) || /^(?:Africa|Asia|Europe|America|Americas|Caribbean|Balkans|Sahel|Arctic)$/.test(text))
    return true
  return findPlace(text) !== null && !isFirstName(text)
}

const ENVOY = /^(?:ambassador|envoy|consul|emissary)$/

/** How many words a name has, particles left out. */
const nameLength = (tokens: readonly Token[], first: number, last: number): number =>
  tokens.slice(first, last).filter(({ lower, mark }) => !mark && !PARTICLES.has(lower)).length

/** At the "Dixon" of 'Alan "Dixie" Dixon', from the mark before "Dixie". */
const pastNickname = (tokens: readonly Token[], mark: number): number => nicknameWithin(tokens, mark)?.last ?? mark + 1

function joinHyphens(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i < last; i++) {
    if (tokens[i]!.mark) i = pastNickname(tokens, i)
    const token = tokens[i]!
    const glued = i > first && tokens[i - 1]!.end === token.start && (isHyphen(token) || isHyphen(tokens[i - 1]))
    if (glued) words[words.length - 1] += token.text
    else if (!isPossessive(token) && !isComma(token)) words.push(token.text)
  }
  return words
}
