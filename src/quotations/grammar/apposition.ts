import { countryOf, findPlace, type Token } from '../../language/index.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import { titleOf } from '../lexicon/titles.ts'
import { describedBy } from './described-by.ts'
import { isThing } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { STATES } from './states.ts'
import { carriesClause, isCapitalised, isComma, isDash, isInsideNounPhrase, isSpacedHyphen } from './tags.ts'
import { isDate, isTime } from './time.ts'
import { LONGEST, type TokenRange } from './token-range.ts'

const OPENS_APPOSITION = new Set([
  'who',
  'whose',
  'which',
  'the',
  'a',
  'an',
  'one',
  'his',
  'her',
  'its',
  'their',
  'another',
  'himself',
  'herself',
  'then',
  'now',
  'also',
  'where',
])

/** Steps back over what commas set off ("X, 57, a teacher in Leeds, said") to the name it belongs to. */
export function namedBeforeApposition(tokens: readonly Token[], comma: number, floor: number): TokenRange | null {
  let end = comma
  let found: TokenRange | null = null
  for (let step = 0; step < 6; step++) {
    const open = previousComma(tokens, end, floor)
    if (open <= floor) break
    const opens = tokens[open + 1]!
    if (!canBeApposition(tokens, open + 1, end) && !addsOthers(tokens, open, end)) break
    const before = nounPhraseBefore(tokens, open, floor)
    if (!before) break
    const nearest = whatIsTo(tokens, before, floor) ?? before
    // "On Monday, the founder, a Dane, said"
    if (isDate(tokens, nearest)) {
      const described = found ? null : nounPhraseBefore(tokens, end, floor)
      return described ?? found
    }
    if (endsList(tokens, open + 1, end) && !isCapitalised(tokens[nearest.first]) && open > floor) {
      end = open
      continue
    }
    const origin = originBefore(tokens, nearest.first, floor)
    if (origin > 0) {
      found = nearest
      end = origin
      continue
    }
    const outer = outsideAside(tokens, nearest, floor)
    const seat = !outer && isSeat(tokens, open, end, nearest)
    const head = outer ?? (seat ? describedBy(tokens, nearest, floor) : null) ?? nearest
    found = head
    const named = !outer && !seat && isCapitalised(opens) && isCapitalised(tokens[end - 1])
    if (named || !looksSetOff(tokens, head.first, floor)) break
    end = outer ? outer.last : seat ? head.first - 1 : open
    if (seat) found = nounPhraseBefore(tokens, end, floor) ?? found
  }
  return found
}

/** "A campaign" of "A campaign to save the mill, backed by Roe, said"; not of "Roe went to the mill, a ruin, and said". */
function whatIsTo(tokens: readonly Token[], { first }: TokenRange, floor: number): TokenRange | null {
  const to = first - 2
  if (to <= floor || tokens[to]!.lower !== 'to' || tokens[first - 1]!.pos !== 'VERB') return null
  const phrase = tokens[to - 1]!.pos === 'NOUN' ? nounPhraseBefore(tokens, to, floor) : null
  const opens = phrase && phrase.first - (tokens[phrase.first - 1]?.pos === 'CCONJ' ? 1 : 0)
  return opens === floor ? phrase : null
}

/** "— and some doctors —": others who speak too, set off by dashes. */
const addsOthers = (tokens: readonly Token[], open: number, close: number): boolean =>
  isDash(tokens[open]) &&
  isDash(tokens[close]) &&
  tokens[open + 1]!.pos === 'CCONJ' &&
  !/^(?:who|which|whose)$/.test(tokens[open + 2]!.lower) &&
  canBeApposition(tokens, open + 2, close)

/** The "Ohio" of "a student at the college in Lund, Ohio, said": the place of a place, not "Roe" of "the mayor of Lund, Roe, said". */
function isSeat(tokens: readonly Token[], open: number, end: number, { first }: TokenRange): boolean {
  if (end - open > 3 || !tokens.slice(open + 1, end).every(isCapitalised)) return false
  let i = open - 1
  while (i > first && isCapitalised(tokens[i])) i--
  if (i >= open - 1 || !/^(?:in|at|of|near|from)$/.test(tokens[i]!.lower)) return false
  const place = tokens
    .slice(open + 1, end)
    .map(({ text }) => text)
    .join(' ')
  return STATES.test(place) || countryOf(place) !== null || findPlace(place) !== null
}

/** "loans and other products" behind "on lamps,": the end of a list of things, before which whoever speaks is set off. */
function endsList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (/^(?:and|or)$/.test(tokens[i]!.lower))
      return tokens.slice(from, i).every((token) => isInsideNounPhrase(token) && token.pos !== 'DET') && i > from
  return false
}

/** The comma before ", of Lund" and ", of Lund, Sweden" of which a name is the end: "Roe, 40, of Lund, Sweden, who sells fish, said"; else -1. */
function originBefore(tokens: readonly Token[], name: number, floor: number): number {
  if (!isCapitalised(tokens[name])) return -1
  let i = name - 1
  if (isComma(tokens[i])) while (i - 1 > floor && isCapitalised(tokens[i - 1])) i--
  if (isComma(tokens[i])) return -1
  if (i < name - 1) i--
  return /^(?:of|from)$/.test(tokens[i]?.lower ?? '') && i - 1 > floor && isComma(tokens[i - 1]) ? i - 1 : -1
}

/**
 * Whom an aside is set off from where the words before a description end it: "Roe" in "Roe, facing voters in Lund, a port,
 * said"; not in "It fell, after Roe, the mayor, said ..." or "the tax, which Roe, the mayor, said ...".
 */
function outsideAside(tokens: readonly Token[], inner: TokenRange, floor: number): TokenRange | null {
  let comma = previousComma(tokens, inner.first, floor)
  if (comma === inner.first - 1 && comma > floor) {
    comma = previousComma(tokens, comma, floor)
    if (tokens[comma + 1]?.lower !== 'whose') return null
  }
  if (comma <= floor || !isComma(tokens[comma]) || !opensAside(tokens, comma + 1, inner.first)) return null
  const outer = nounPhraseBefore(tokens, comma, floor)
  if (!outer || outer.last !== comma || isTime(tokens, outer.first)) return null
  // "But Roe, facing voters in Lund, a port, said"
  const opens = outer.first - (/^(?:CCONJ|ADV)$/.test(tokens[outer.first - 1]?.pos ?? '') ? 1 : 0)
  return opens <= floor || isComma(tokens[opens - 1]) ? outer : null
}

function opensAside(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, pos } = tokens[from]!
  for (let i = from; i < to; i++) if (tokens[i]!.quote >= 0 || tokens[i]!.text === ';') return false
  if (/^(?:who|whose|which)$/.test(lower)) return to - from > 1
  if (/^(?:after|before|until|since|as)$/.test(lower)) return to - from > 1
  return pos === 'ADP' || (pos === 'VERB' && /(?:ed|en|wn|ing)$/.test(lower))
}

/** A head that itself stands after a comma like a description ("57", "a teacher") belongs to a name before it. */
function looksSetOff(tokens: readonly Token[], first: number, floor: number): boolean {
  const opens = tokens[first]!
  if (first - 1 <= floor || !isComma(tokens[first - 1]) || isFronted(tokens, first - 1, floor)) return false
  // "The union's president, Comrade Joe Roe, who lives here, said"
  if (titleOf(opens.text) && hasRoleNoun(tokens[first - 2])) return true
  return OPENS_APPOSITION.has(opens.lower) || opens.pos === 'NUM' || isBareRole(tokens, first)
}

/** "In a statement" before "the firm, which owns it, said", "In Lund" before "the mayor, a Dane, said"; not "For Roe", nor "In the end Roe". */
function isFronted(tokens: readonly Token[], comma: number, floor: number): boolean {
  if (tokens[floor]!.pos !== 'ADP' || comma - floor > LONGEST) return false
  for (let i = floor; i < comma; i++) if (isComma(tokens[i]) || tokens[i]!.pos === 'AUX') return false
  const phrase = nounPhraseAfter(tokens, floor + 1, comma)
  if (phrase === null) return false
  return (
    isThing(tokens, phrase) ||
    (phrase.last === comma && /^(?:in|on|at|near|outside|inside|across|via)$/.test(tokens[floor]!.lower))
  )
}

/** "director of studies" in "Roe, director of studies, a post new to her, said"; not the name in "On Sunday, Roe, the mayor, said". */
function isBareRole(tokens: readonly Token[], first: number): boolean {
  if (!isCapitalised(tokens[first - 2]) || isTime(tokens, first - 2)) return false
  for (let i = first; i < first + 4; i++) {
    const token = tokens[i]!
    if (isCapitalised(token) || !isInsideNounPhrase(token)) return false
    if (hasRoleNoun(token)) return true
  }
  return false
}

function previousComma(tokens: readonly Token[], before: number, floor: number): number {
  for (let i = before - 1; i >= Math.max(floor, before - 40); i--) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      if (before - i > 10) return -1
      continue
    }
    // "Roe (Lab, Lund), said"
    if (token.text === ')') i = openingBracket(tokens, i, Math.max(floor, before - 40))
    if (isComma(token) || isDash(token) || isSpacedHyphen(tokens, i)) return i
  }
  return -1
}

function openingBracket(tokens: readonly Token[], close: number, lowest: number): number {
  for (let i = close - 1; i > lowest && i > close - 14; i--) if (tokens[i]!.text === '(') return i
  return close
}

/** What commas may set off: no clause of its own, unless it opens with "who", "which" or the like. */
function canBeApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to) return false
  let relative = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (/^(?:who|whose|which|whom|that|where)$/.test(token.lower)) relative = true
    if (i === from && (token.pos === 'VERB' || token.pos === 'ADP')) relative = true
    if (token.pos === 'CCONJ' && i === from) return false
    if (
      !relative &&
      ((token.pos === 'AUX' && tokens[i - 1]!.lower !== 'to') ||
        (token.pos === 'VERB' && carriesClause(token) && !/(?:ed|en|wn|ng)$/.test(token.lower)))
    )
      return false
  }
  return true
}
