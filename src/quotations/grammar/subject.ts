import type { Token } from '../../language/index.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import { titleOf } from '../lexicon/titles.ts'
import { namedBeforeRole } from './named-before-role.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import {
  carriesClause,
  isCapitalised,
  isComma,
  isDash,
  isHyphen,
  isInsideNounPhrase,
  isNominal,
  isPossessive,
  isSpacedHyphen,
} from './tags.ts'
import { isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

/** How a verb's subject was found. */
export type SubjectPlace = 'before' | 'apposition' | 'inverted' | 'clause' | 'source'

export interface Subject extends TokenRange {
  readonly place: SubjectPlace
}

/**
 * The subject to the left of a verb group: "Blinken said", "Blinken on Sunday said", "Kallas, Estonia's prime minister,
 * said", "Gates, who served under Bush, said"; of "Roe, who says" it is "who".
 */
export function subjectBefore(tokens: readonly Token[], group: number, floor: number): Subject | null {
  const end = withoutTime(tokens, group, floor)
  if (end <= floor) return null
  const before = tokens[end - 1]!
  if (isComma(before) || isDash(before) || isSpacedHyphen(tokens, end - 1))
    return subjectBeforeApposition(tokens, end - 1, floor)
  if (before.mark && tokens[end - 2]?.text === ',') return subjectBeforeApposition(tokens, end - 1, floor)
  // "though most agreed"
  if (before.lower === 'most' && before.pos === 'ADV') return { first: end - 1, last: end, place: 'before' }
  const phrase = nounPhraseBefore(tokens, end, floor)
  if (phrase && /^(?:who|which)$/.test(before.lower)) return { first: end - 1, last: end, place: 'before' }
  if (!phrase) return null
  const named = namedBeforeComma(tokens, phrase.first, floor) ?? namedBeforeRole(tokens, phrase, group, floor)
  if (named) return { ...named, place: 'apposition' }
  const { first, last } = describedBy(tokens, phrase, floor) ?? phrase
  return { first, last, place: 'before' }
}

/**
 * "Jane Roe" of '"It rained," Jane Roe, a farmer in Lund told the paper' and of 'Jane Roe, from the Lamp Makers union said': the
 * comma behind the description is often left out.
 */
function namedBeforeComma(tokens: readonly Token[], description: number, floor: number): TokenRange | null {
  let opens = description
  if (!isComma(tokens[opens - 1]))
    while (opens > floor && opens > description - 6 && !isComma(tokens[opens - 1])) {
      if (!isCapitalised(tokens[opens - 1]) && !/^(?:from|of|the|and)$/.test(tokens[opens - 1]!.lower)) return null
      opens--
    }
  if (!isComma(tokens[opens - 1]) || !/^(?:an?|the|from|of)$/.test(tokens[opens]!.lower)) return null
  const name = nounPhraseBefore(tokens, opens - 1, floor)
  if (!name || name.last - name.first < 2 || name.last !== opens - 1) return null
  const starts = tokens[name.first - 1]?.mark || name.first === floor
  return starts && isCapitalised(tokens[name.first]) && isCapitalised(tokens[name.last - 1]) ? name : null
}

/** Whom a long "who" clause describes, where the words before the verb are only its object: "A guard who spoke to the media said". */
function describedBy(tokens: readonly Token[], { first }: TokenRange, floor: number): TokenRange | null {
  const before = tokens[first - 1]
  if (!before || first <= floor || !/^(?:ADP|PART|VERB)$/.test(before.pos)) return null
  let verbs = 0
  for (let i = first - 1; i > Math.max(floor, first - 28); i--) {
    const token = tokens[i]!
    if (token.mark || token.pos === 'PUNCT' || token.text === ';') return null
    if (token.lower === 'who') return verbs > 0 ? nounPhraseBefore(tokens, i, floor) : null
    if (carriesClause(token)) verbs++
  }
  return null
}

/** The subject to the right of a verb: "said Ryabkov", "said the head of US diplomacy". */
export function subjectAfter(tokens: readonly Token[], from: number, limit: number): Subject | null {
  if (from >= limit || isTime(tokens, from)) return null
  // "tweeted another"
  if (/^(?:another|others)$/.test(tokens[from]!.lower) && (from + 1 >= limit || /^[.,]$/.test(tokens[from + 1]!.text)))
    return { first: from, last: from + 1, place: 'inverted' }
  const phrase = nounPhraseAfter(tokens, from, limit)
  if (!phrase) return null
  const next = tokens[phrase.last]
  const called = next && (/^(?:known|named|called)$/.test(next.lower) || isReducedRelative(tokens, phrase.last))
  if (phrase.last < limit && next && carriesClause(next) && !called && !/^[\p{Lu}]/u.test(next.text)) return null
  if (next && phrase.last < limit && isTime(tokens, phrase.last) && !hasNoun(tokens, phrase)) return null
  let named = false
  for (let i = phrase.first; i < phrase.last; i++) named ||= isNominal(tokens[i]) || isHyphen(tokens[i])
  if (!named) return null
  const { first, last } = withOrigin(tokens, phrase, limit)
  return { first, last, place: 'inverted' }
}

/** The "quoted" of "one teacher quoted by the paper". */
export const isReducedRelative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  /(?:ed|wn|en)$/.test(tokens[i]!.lower) &&
  /^(?:by|in|from|at|on)$/.test(tokens[i + 1]?.lower ?? '')

/** "a man from the gallery" whole, who has no name: not "said Roe from the gallery", "said a man in May". */
function withOrigin(tokens: readonly Token[], phrase: TokenRange, limit: number): TokenRange {
  const { first, last } = phrase
  if (!/^(?:an?|one|another)$/.test(tokens[first]!.lower) || last + 1 >= limit) return phrase
  if (!/^(?:from|at|behind)$/.test(tokens[last]!.lower) || isTime(tokens, last + 1)) return phrase
  return { first, last: nounPhraseAfter(tokens, last + 1, limit)?.last ?? last }
}

/** Not so "one recent", which leads up to "morning". */
const hasNoun = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')

/** The subject of a participle behind "with": "..., with the ministry saying that"; not in "started with a warning". */
export function subjectWith(tokens: readonly Token[], participle: number, floor: number): Subject | null {
  for (let i = participle - 1; i > Math.max(floor, participle - 10); i--) {
    const token = tokens[i]!
    if (token.lower === 'with') {
      const named = tokens.slice(i + 1, participle).some((one) => isNominal(one) && one.pos !== 'NUM')
      return named ? { first: i + 1, last: participle, place: 'clause' } : null
    }
    if (!isInsideNounPhrase(token) && !isPossessive(token) && !isHyphen(token) && token.lower !== 'of') return null
  }
  return null
}

/** "Friday", "on Sunday", "earlier this week", "in a statement": between a subject and its verb. */
function withoutTime(tokens: readonly Token[], group: number, floor: number): number {
  if (group - 1 > floor && /^(?:today|yesterday|tonight)$/.test(tokens[group - 1]!.lower)) return group - 1
  for (let i = group - 1; i >= Math.max(floor + 1, group - 4); i--) {
    if (isTime(tokens, i) && isTimeOnly(tokens, i, group)) {
      const preposition = tokens[i - 1]
      if (preposition?.pos === 'ADP' && i - 1 > floor) return i - 1
      if (isNominal(preposition) && isCapitalised(preposition)) return i
    }
  }
  return group
}

function isTimeOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isTime(tokens, i) && tokens[i]!.pos !== 'NUM') return false
  return true
}

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
function subjectBeforeApposition(tokens: readonly Token[], comma: number, floor: number): Subject | null {
  let end = comma
  let found: Subject | null = null
  for (let step = 0; step < 6; step++) {
    const open = previousComma(tokens, end, floor)
    if (open <= floor) break
    const opens = tokens[open + 1]!
    if (!canBeApposition(tokens, open + 1, end)) break
    const nearest = nounPhraseBefore(tokens, open, floor)
    if (!nearest) break
    // "On Monday, the founder, a Dane, said"
    if (isTime(tokens, nearest.first) && isTimeOnly(tokens, nearest.first, nearest.last)) {
      const described = found ? null : nounPhraseBefore(tokens, end, floor)
      return described ? { ...described, place: 'apposition' } : found
    }
    const origin = originBefore(tokens, nearest.first, floor)
    if (origin > 0) {
      found = { first: nearest.first, last: nearest.last, place: 'apposition' }
      end = origin
      continue
    }
    const outer = outsideAside(tokens, nearest, floor)
    const head = outer ?? nearest
    found = { first: head.first, last: head.last, place: 'apposition' }
    const named = !outer && isCapitalised(opens) && isCapitalised(tokens[end - 1])
    if (named || !looksSetOff(tokens, head.first, floor)) break
    end = outer ? outer.last : open
  }
  return found
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
  return outer.first <= floor || isComma(tokens[outer.first - 1]) ? outer : null
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
  if (first - 1 <= floor || !isComma(tokens[first - 1])) return false
  // "The union's president, Comrade Joe Roe, who lives here, said"
  if (titleOf(opens.text) && hasRoleNoun(tokens[first - 2])) return true
  return OPENS_APPOSITION.has(opens.lower) || opens.pos === 'NUM' || isBareRole(tokens, first)
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
    if (isComma(token) || isDash(token) || isSpacedHyphen(tokens, i)) return i
  }
  return -1
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
