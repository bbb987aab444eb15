import type { Document, Token } from '../../language/index.ts'
import { isWork } from '../grammar/issued-by.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { originBefore } from '../grammar/place-behind-name.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { isArticle, isBe, isCapitalised, isComma } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isGroupNoun, isPersonNoun } from '../lexicon/person-nouns.ts'

/** Whom "who" and "which" take up: the noun phrase before them, past an age, of "word from Roe, who" only "Roe". */
export function relativeAntecedent({ tokens, sentences }: Document, { first }: TokenRange): TokenRange | null {
  if (/^(?:whom|which)$/.test(tokens[first]!.lower) && tokens[first - 2]?.lower === 'according') {
    const floor = sentences[tokens[first]!.sentence]!.first
    const end = isComma(tokens[first - 3]) ? first - 3 : first - 2
    // "a report of the auditor, tabled on Monday, according to which"
    const aside = end === first - 3 ? asideStart(tokens, end, floor) : -1
    const phrase = nounPhraseBefore(tokens, aside > floor ? aside - 1 : end, floor)
    // "said the farmer to the paper, according to whom it is late"
    const listens = phrase && phrase.first - 1 > floor && tokens[phrase.first - 1]!.lower === 'to'
    return (listens ? nounPhraseBefore(tokens, phrase.first - 1, floor) : null) ?? phrase
  }
  if (!/^(?:who|which)$/.test(tokens[first]!.lower)) return null
  const end = beforeAge(tokens, first)
  const floor = sentences[tokens[first]!.sentence]!.first
  const aside = end === first - 1 ? asideStart(tokens, end, floor) : -1
  const phrase = nounPhraseBefore(tokens, aside > floor ? aside - 1 : end, floor)
  if (phrase && tokens[first]!.lower === 'which') return bodyBehindThing(tokens, phrase)
  if (!phrase || tokens[first]!.lower !== 'who') return phrase
  if (tokens[phrase.first]!.lower === 'those') return oneOfThose(tokens, phrase.first, floor) ?? phrase
  const named = pastDescription(tokens, phrase, floor)
  if (named) return named
  if (!isThing(tokens, phrase)) return phrase
  let name = phrase.last
  while (name > phrase.first && tokens[name - 1]!.pos !== 'ADP') name--
  const noun = tokens[phrase.last - 1]!
  // "the accounts of six women who"
  const somebody = isPersonNoun(noun.lower) || isGroupNoun(noun.lower) || /^(?:people|women|men)$/.test(noun.lower)
  return name > phrase.first && (isCapitalised(noun) || somebody) ? { first: name, last: phrase.last } : phrase
}

/** "the Lund Board" of "a ruling from the Lund Board, which said"; not of "a letter from the Lund Board, which said", which says it itself. */
function bodyBehindThing(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  if (!isThing(tokens, phrase)) return phrase
  let at = phrase.first
  while (at < phrase.last && tokens[at]!.pos !== 'ADP') at++
  if (at === phrase.first || at + 1 >= phrase.last || isWork(tokens[at - 1])) return phrase
  const behind = { first: at + 1, last: phrase.last }
  const inner = bodyBehindThing(tokens, behind)
  return isThing(tokens, inner) || !isCapitalised(tokens[inner.last - 1]) ? phrase : inner
}

/** "Jane Roe" of "Jane Roe is among those who" and "Jane Roe was one of those who"; else null. */
function oneOfThose(tokens: readonly Token[], those: number, floor: number): TokenRange | null {
  const among = tokens[those - 1]?.lower === 'among' ? those - 1 : tokens[those - 2]?.lower === 'one' ? those - 2 : -1
  return among - 2 >= floor && isBe(tokens[among - 1]) ? subjectBefore(tokens, among - 1, floor) : null
}

/** "Jane Roe" of "Jane Roe, 24, from Lund, who" and "Jane Roe, a cook who": whom the words nearest before "who" describe; else null. */
function pastDescription(tokens: readonly Token[], { first }: TokenRange, floor: number): TokenRange | null {
  const described = isArticle(tokens[first]) && isComma(tokens[first - 1])
  const comma = described ? first - 1 : originBefore(tokens, first, floor)
  if (comma <= floor) return null
  const named = nounPhraseBefore(tokens, beforeAge(tokens, comma + 1), floor)
  if (!named || !described) return named
  // "backed by Bob Lind and Jane Roe, a cook who", "backed on Friday by Jane Roe, a cook who"
  let one = named.last - 1
  while (one > named.first && !/^(?:and|or|by)$/.test(tokens[one - 1]!.lower)) one--
  return tokens[named.last - 1]!.pos === 'PROPN' && isCapitalised(tokens[one]) ? { first: one, last: named.last } : null
}

/** What "whose" takes up: "Roe" of "Roe, 41, whose lawyer said". */
export function ownerWhose({ tokens, sentences }: Document, whose: number): TokenRange | null {
  return nounPhraseBefore(tokens, beforeAge(tokens, whose), sentences[tokens[whose]!.sentence]!.first)
}

/** One past what a relative pronoun takes up, before a comma and an age. */
function beforeAge(tokens: readonly Token[], relative: number): number {
  if (!isComma(tokens[relative - 1])) return relative
  return tokens[relative - 2]?.pos === 'NUM' && isComma(tokens[relative - 3]) ? relative - 3 : relative - 1
}

/** So many words an aside is long at most. */
const LONGEST = 9

/**
 * Where an aside begins that stands between a name and "who" and tells how things are with whoever bears it: at the "now" of
 * "Ann Lind, now enjoying the Lords, who said", the "published" of "the Lamp Review, published last year, which said"; -1 in "Ann
 * Lind, then left with Roe, who said", "the wife of Ann Lind, who said".
 */
function asideStart(tokens: readonly Token[], end: number, floor: number): number {
  let i = end - 1
  while (i > floor + 1 && i > end - LONGEST && !isComma(tokens[i - 1]) && tokens[i]!.quote < 0) i--
  const next = tokens[i + 1]!
  if (i <= floor + 1 || !isComma(tokens[i - 1]) || tokens[i - 2]!.pos !== 'PROPN' || i + 1 >= end) return -1
  const finite = next.pos === 'AUX' || (next.pos === 'VERB' && !next.lower.endsWith('ing'))
  const made = MADE.test(tokens[i]!.lower) && (!isCapitalised(tokens[end - 1]) || isTime(tokens, end - 1))
  // "Ann Lind, of the crime unit, who said"
  const seat = tokens[i]!.lower === 'of' && isComma(tokens[end])
  const opens = made || seat || STANDING.test(tokens[i]!.lower) || (tokens[i]!.lower === 'then' && !finite)
  return opens && next.pos !== 'AUX' ? i : -1
}

/** "published last year"; not "published by Roe, who". */
const MADE =
  /^(?:published|released|issued|launched|written|commissioned|founded|formed|created|completed|unveiled|tabled|submitted|presented|leaked|obtained|seen|dated|signed)$/

/** "now in Spain", "fresh from Spain", "formerly of Spain". */
const STANDING = /^(?:now|once|formerly|previously|currently|newly|recently|lately|fresh|still|long|today|since)$/

/** "The minister" of "The minister, in a statement issued by her adviser, said": no subject stands behind "in". */
export function sayerInWork({ tokens, sentences }: Document, { first, last }: TokenRange): TokenRange | null {
  if (!/^(?:in|through|via)$/.test(tokens[first - 1]?.lower ?? '') || !isComma(tokens[first - 2])) return null
  return isWork(tokens[last - 1])
    ? nounPhraseBefore(tokens, first - 2, sentences[tokens[first]!.sentence]!.first)
    : null
}
