import type { Document } from '../../language/index.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { IN_ATTENDANCE } from './by-office.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { isOnlyKin } from './only-kin.ts'
import type { Entry } from './registry.ts'
import { isTaken } from './taken.ts'
import { isBehindQuote, isUnnamed, namesOther } from './unnamed.ts'

/** They tell of somebody on the spot: "the police officer". */
const ON_DUTY = /^(?:police|prison|custody|arresting|investigating|second|other|another)$/

/**
 * Whether nobody has been called so yet, nor may be by what the noun is told with: "the lorry driver" drives the lorry that
 * crashed.
 */
function isNew(document: Document, { first, last }: TokenRange, noun: string): boolean {
  const { tokens } = document
  const told = tokens[last - 1]!.lower === noun && last - first > 2 ? tokens[last - 2]! : null
  if (told && ON_DUTY.test(told.lower)) return false
  const thing = told?.pos === 'NOUN' ? told.lower : noun
  return !isTaken(document, first, (i) => tokens[i]!.lower === noun || tokens[i]!.lower === thing)
}

/** Every place, court, match, team or broadcast has one, who need not have been named, or anybody may be called so. */
const ONE_THERE =
  /^(?:priest|vicar|rector|pastor|bishop|archbishop|imam|rabbi|pope|mayor|judge|magistrate|coroner|sheriff|minister|premier|president|chancellor|king|queen|prince|princess|chair|chairman|chairwoman|chairperson|governor|ambassador|prosecutor|lawyer|attorney|barrister|solicitor|detective|constable|referee|umpire|spokes\w+|coach|manager|captain|chief|head|director|boss|landlord|landlady|attacker|gunman|caller|reporter|interviewer|host|presenter|moderator|narrator|source|witness|speaker|reader|viewer|friend|pal|mate|partner|insider|aide|ally|onlooker|eyewitness|colleague|rival|opponent|other|former|latter|figure|operator|maker|owner|proprietor|shopkeeper|waiter|waitress|barman|broadcaster|regulator|lender|retailer|carrier|insurer|broker|supplier)$/

/** "'It is,' said Roe. 'It was late,' said the club's chief.": who has just spoken, where nobody else is named since. */
export function goingOn({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens, sentences } = document
  const last = spoken.at(-1)
  if (!isBehindQuote(document, range) || !last || !isPersonNoun(noun)) return null
  // "said the man they call Dixie"
  const told = /^(?:who|they|once|known|dubbed|nicknamed)$/.test(tokens[range.last]?.lower ?? '')
  const fresh = !ONE_THERE.test(noun) && isNew(document, range, noun)
  if (IN_ATTENDANCE.test(noun) && !told && !fresh) return null
  const here = tokens[range.first]!.sentence
  const blocks = sentences[here]!.block - sentences[last.sentence]!.block
  // In the next paragraph "the parish priest" may be the one that every parish has.
  if (blocks > 1 || (blocks === 1 && !fresh) || namesOther(document, cast, last, range.first))
    return fresh ? namedLast(document, cast, range, noun) : null
  return !isUnnamed(last.entry) && ofGender(noun)(last.entry) ? last.entry : null
}

/** Whom the sentence before the quote leads up to: "That drew a reply from Roe." */
function namedLast(document: Document, cast: Cast, range: TokenRange, noun: string): Entry | null {
  const { tokens, sentences } = document
  let opens = range.first - 1
  const { quote } = tokens[opens]!.mark ? tokens[opens]! : tokens[opens - 1]!
  while (opens > 0 && tokens[opens - 1]!.quote === quote) opens--
  const before = sentenceBefore(cast, tokens[opens]!.sentence)
  const named = mentionsIn(cast, before).at(-1)
  if (!named || named.quoted || named.subject || named.last < sentences[before]!.last - 1) return null
  if (isOnlyKin(named.entry, noun) || isUnnamed(named.entry)) return null
  return ofGender(noun)(named.entry) ? named.entry : null
}

/** Past the ", who has run the inn since 2009," behind a description. */
function pastAside(tokens: Document['tokens'], at: number): number {
  if (!isComma(tokens[at]) || !/^whos?e?$/.test(tokens[at + 1]?.lower ?? '')) return at
  for (let i = at + 2; i < at + LONGEST; i++) if (isComma(tokens[i])) return i + 1
  return at
}

/** No aside behind a description is longer. */
const LONGEST = 24

/** "'Now this,' the union official added": whoever spoke before in the paragraph, or in the one before with nobody named since. */
export function adding({ document, cast, spoken, range, noun }: At): Entry | null {
  const { tokens, sentences } = document
  const adds = /^(?:add|adds|added|continued|continues)$/
  const behind = tokens[pastAside(tokens, range.last)]?.lower ?? ''
  if (!adds.test(behind) && !adds.test(tokens[range.first - 1]?.lower ?? '')) return null
  const last = spoken.at(-1)
  if (!last || !isPersonNoun(noun)) return null
  const here = tokens[range.first]!.sentence
  const blocks = sentences[here]!.block - sentences[last.until]!.block
  // Whom the words of whoever spoke tell of does not go on: "Roe said that Lind was late."
  const since = { ...last, sentence: last.until + 1 }
  if (blocks > 1 || (blocks === 1 && namesOther(document, cast, since, range.first))) return null
  return ofGender(noun)(last.entry) ? last.entry : null
}
