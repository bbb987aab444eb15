import type { Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { describedBy } from './described-by.ts'
import { looksSetOff } from './looks-set-off.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { outsideAside } from './outside-aside.ts'
import { isSeat, originBefore } from './place-behind-name.ts'
import { endsList, isSetOff, previousComma } from './set-off.ts'
import { STATES } from './states.ts'
import { isCapitalised, isComma, isDash, isInsideNounPhrase, isSpacedHyphen } from './tags.ts'
import { isDate } from './time.ts'
import type { TokenRange } from './token-range.ts'

/** So many descriptions one name has at most. */
const MOST = 6

/** Steps back over what commas set off ("X, 57, a teacher in Leeds, said") to the name it belongs to. */
export function namedBeforeApposition(tokens: readonly Token[], comma: number, floor: number): TokenRange | null {
  let end = comma
  let found: TokenRange | null = null
  for (let step = 0; step < MOST; step++) {
    const open = previousComma(tokens, end, floor)
    if (open <= floor) break
    // "the secretary for refugees, and migration, said"
    if (endsSerially(tokens, open, end)) {
      end = open
      continue
    }
    if (!isSetOff(tokens, open, end)) break
    const before = nounPhraseBefore(tokens, open, floor)
    if (!before) break
    const nearest = whatIsTo(tokens, before, floor) ?? before
    // "Orbis, a firm with sales of $2 billion, largely from lamps, said"
    if (isAmount(tokens, nearest)) {
      end = open
      continue
    }
    // "On Monday, the founder, a Dane, said"
    if (isDate(tokens, nearest)) return found ?? nounPhraseBefore(tokens, end, floor)
    // "officials in two states — Ohio and Utah — said"
    const dashed = isDash(tokens[open]) || isSpacedHyphen(tokens, open)
    if (!dashed && endsList(tokens, open + 1, end) && !isCapitalised(tokens[nearest.first])) {
      end = open
      continue
    }
    // "Roe, a nurse in Lund, Ohio, whose name was changed, said"
    const seat = isComma(tokens[nearest.first - 1]) ? nounPhraseBefore(tokens, nearest.first - 1, floor) : null
    if (seat && isSeat(tokens, nearest.first - 1, open, seat)) {
      found = seat
      end = nearest.first - 1
      continue
    }
    // "Orbis Corp., Lund, Ohio, said"
    const town = seat && STATES.test(textBetween(tokens, open + 1, end)) && isCapitalised(tokens[seat.last - 1])
    if (town) {
      found = seat
      end = nearest.first - 1
      continue
    }
    const origin = originBefore(tokens, nearest.first, floor)
    if (origin > 0) {
      found = nearest
      end = origin
      continue
    }
    const outer = outsideAside(tokens, nearest, floor)
    // "A guard who saw it, Jane Roe, said", "a student at the college in Lund, Ohio, said"
    const whose = describedBy(tokens, nearest, floor)
    if (outer) {
      found = outer
      if (!looksSetOff(tokens, outer.first, floor)) break
      end = outer.last
    } else if (whose || isSeat(tokens, open, end, nearest)) {
      found = whose ?? nearest
      if (!looksSetOff(tokens, found.first, floor)) break
      end = found.first - 1
      const set = nounPhraseBefore(tokens, end, floor) ?? found
      // "One of those who worked there, a clerk named by her first name, Ida, said"
      found = describedBy(tokens, set, floor) ?? set
    } else {
      found = nearest
      const named = isCapitalised(tokens[open + 1]) && isCapitalised(tokens[end - 1])
      if (named || !looksSetOff(tokens, nearest.first, floor)) break
      end = open
    }
  }
  return found
}

const textBetween = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')

/** "$2 billion", "C$1.9 billion". */
const isAmount = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  /^(?:[a-z]{0,3})[$€£¥]/i.test(tokens[first]!.text) &&
  tokens.slice(first, last).every(({ pos, lower }) => /^(?:NUM|SYM|PUNCT)$/.test(pos) || /illion$|[$€£¥\d]/.test(lower))

/** "and migration" of "the secretary for people, refugees, and migration, said": the end of a list of what somebody is in charge of. */
function endsSerially(tokens: readonly Token[], open: number, end: number): boolean {
  if (!isComma(tokens[open]) || !/^(?:and|or)$/.test(tokens[open + 1]!.lower) || end - open < 3) return false
  for (let i = open + 2; i < end; i++)
    if (!isInsideNounPhrase(tokens[i]) || tokens[i]!.pos === 'DET' || isCapitalised(tokens[i])) return false
  return !hasPersonNoun(tokens[end - 1]!) && !isGroupNoun(tokens[end - 1]!.lower)
}

/** "A campaign" of "A campaign to save the mill, backed by Roe, said"; not of "Roe went to the mill, a ruin, and said". */
function whatIsTo(tokens: readonly Token[], { first }: TokenRange, floor: number): TokenRange | null {
  const to = first - 2
  if (to <= floor || tokens[to]!.lower !== 'to' || tokens[first - 1]!.pos !== 'VERB') return null
  const phrase = tokens[to - 1]!.pos === 'NOUN' ? nounPhraseBefore(tokens, to, floor) : null
  const opens = phrase && phrase.first - (tokens[phrase.first - 1]?.pos === 'CCONJ' ? 1 : 0)
  return opens === floor ? phrase : null
}
