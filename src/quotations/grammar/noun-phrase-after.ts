import type { Token } from '../../language/index.ts'
import { hasParticle, hasPersonNoun } from '../lexicon/kinds.ts'
import { isFieldOfOffice } from './field-of-office.ts'
import {
  carriesClause,
  isCapitalised,
  isHyphen,
  isInsideNounPhrase,
  isPossessive,
  isSpacedHyphen,
  isSubjectPronoun,
} from './tags.ts'
import { isTime } from './time.ts'
import { isTitleCase, titleEnd } from './title-case.ts'
import { LONGEST, type TokenRange } from './token-range.ts'

/** The noun phrase that starts at a token: "the head of US diplomacy", "Kaja Kallas", "CNN's 'State of the Union' show". */
export function nounPhraseAfter(tokens: readonly Token[], start: number, limit: number): TokenRange | null {
  let head = false
  let joined = true
  let i = start
  const highest = Math.min(limit, start + LONGEST, tokens.length)
  for (; i < highest; i++) {
    const token = tokens[i]!
    if (token.mark) {
      const end = titleEnd(tokens, i, highest)
      if (end < 0 || !(isPossessive(tokens[i - 1]) || isTitleCase(tokens, i, end))) break
      i = end
      head = true
      joined = false
      continue
    }
    if (isSpacedHyphen(tokens, i)) break
    if (isPossessive(token) || isHyphen(token) || token.text === '&') {
      if (!head && !(i > start && tokens[i - 1]!.end === token.start)) break
      joined = true
      continue
    }
    if (isSubjectPronoun(token) && token.lower !== 'it' && token.lower !== 'you' && !isInName(tokens, i, start)) {
      if (!head) i++
      head = true
      break
    }
    // not the "da" of "Ana da Lund"
    if (head && !joined && (token.pos === 'DET' || token.pos === 'PRON') && !isParticle(tokens, i)) break
    if (head && !joined && isTime(tokens, i)) break
    if (head && joined && isAbout(tokens, i)) continue
    // "the back benches"
    if (token.pos === 'ADV' && tokens[i - 1]?.pos === 'DET' && i > start && tokens[i + 1]?.pos === 'NOUN') continue
    if (token.pos === 'ADV' && isModifier(tokens, i + 1, start)) continue
    if (isInsideWord(tokens, i, start) || (head && isFieldOfOffice(tokens, i))) {
      head = true
      joined = false
      continue
    }
    if (
      isInsideNounPhrase(token) ||
      (isCapitalised(token) && (!carriesClause(token) || isLetters(tokens, i))) ||
      isParticle(tokens, i) ||
      isModifier(tokens, i, start)
    ) {
      if (
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'PRON' ||
        token.pos === 'NUM' ||
        token.pos === 'X' ||
        isNounTaggedAdjective(tokens, i)
      )
        head = true
      // "of the Evening Post": the article keeps what "of" joins
      joined = !head || (joined && token.lower === 'the')
      continue
    }
    if (
      head &&
      (token.lower === 'of' || token.lower === 'for' || describesSomebody(tokens, start, i)) &&
      i + 1 < highest &&
      (isInsideNounPhrase(tokens[i + 1]) || isAbout(tokens, i + 1) || isFieldOfOffice(tokens, i + 1))
    ) {
      joined = true
      continue
    }
    if (
      head &&
      !joined &&
      token.pos === 'CCONJ' &&
      i + 1 < highest &&
      isInsideNounPhrase(tokens[i + 1]) &&
      !opensNewClause(tokens, i + 1, highest)
    ) {
      joined = true
      continue
    }
    break
  }
  return head && i > start ? { first: start, last: i } : null
}

const isParticle = (tokens: readonly Token[], i: number): boolean =>
  hasParticle(tokens[i]) && isCapitalised(tokens[i + 1])

/** The "blonde" of "wrote the blonde, who left". */
const isNounTaggedAdjective = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'ADJ' &&
  tokens[i - 1]?.pos === 'DET' &&
  hasPersonNoun(tokens[i]) &&
  tokens[i + 1]?.pos === 'PUNCT' &&
  !isHyphen(tokens[i + 1])

/** The "EFF" of "EFF lawyer Jane Roe", which the tagger takes for a verb. */
const isLetters = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(tokens[i]!.text) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')

/** The "to" of "a source close to the hotel", the "with" of "people familiar with the talks"; not that of "the plan open to all". */
const describesSomebody = (tokens: readonly Token[], start: number, i: number): boolean =>
  tokens[i - 1]!.pos === 'ADJ' &&
  i - 2 >= start &&
  (tokens[i]!.lower === 'to' || tokens[i]!.lower === 'with') &&
  tokens[i - 2]!.pos === 'NOUN' &&
  !/^(?:the|this|that|his|her|its|their)$/.test(tokens[start]!.lower)

/** The "based" of "Lund-based analyst", the "back" of "the full-back". */
const isInsideWord = (tokens: readonly Token[], i: number, start: number): boolean =>
  i > start + 1 && isHyphen(tokens[i - 1]) && tokens[i - 1]!.end === tokens[i]!.start

/** The "We" of "The We Fund". */
const isInName = (tokens: readonly Token[], i: number, start: number): boolean =>
  i > start && isCapitalised(tokens[i]) && isCapitalised(tokens[i + 1])

/** The "retired" of "one retired sailor", the "named" of "its newly named head"; not that of "the mayor retired". */
function isModifier(tokens: readonly Token[], i: number, start: number): boolean {
  if (i <= start || tokens[i]?.pos !== 'VERB' || !/(?:ed|wn|en|ing)$/.test(tokens[i]!.lower)) return false
  const opens = tokens[i - 1]!.pos === 'ADV' && i - 1 > start ? tokens[i - 2]! : tokens[i - 1]!
  return (
    (isPossessive(opens) || /^(?:an?|the|one|another|some|two|three|several|his|her|its|their)$/.test(opens.lower)) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')
  )
}

/** The "about" of "a boy of about nineteen". */
const isAbout = (tokens: readonly Token[], i: number): boolean =>
  /^(?:about|around|almost|nearly)$/.test(tokens[i]!.lower) && tokens[i + 1]?.pos === 'NUM'

function opensNewClause(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    const token = tokens[i]!
    if (token.pos === 'PUNCT' && !isHyphen(token)) return false
    if (carriesClause(token)) return true
  }
  return false
}
