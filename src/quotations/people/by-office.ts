import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasRoleNoun } from '../lexicon/kinds.ts'
import { isPersonNoun } from '../lexicon/person-nouns.ts'
import { type Cast, mentionsIn, sentenceBefore } from './cast.ts'
import type { At } from './epithet.ts'
import { ofGender } from './gender.ts'
import { isKin } from './only-kin.ts'
import { LATEST, type Spoken } from './pronoun.ts'
import type { Entry } from './registry.ts'
import { isTaken } from './taken.ts'
import { topicOf } from './topic.ts'
import { isUnnamed } from './unnamed.ts'
import { opensWithReply } from './who-answers.ts'

/** So many sentences that are about nobody may stand between. */
const BACK = 3

/** Any court, crime, match or broadcast has one, who need not have been named, or anybody may be called so. */
export const IN_ATTENDANCE =
  /^(?:judge|magistrate|landlord|landlady|coroner|prosecutor|officer|detective|constable|lawyer|attorney|barrister|solicitor|doctor|nurse|paramedic|surgeon|vet|referee|umpire|official|victim|suspect|accused|deceased|attacker|gunman|driver|pilot|passenger|owner|caller|caretaker|reporter|interviewer|host|presenter|moderator|narrator|source|witness|resident|speaker|reader|viewer|voter|customer|user|buyer|seller|friend|pal|mate|man|woman|boy|girl|person|insider|aide|ally|adviser|advisor|staffer|member|partner|neighbou?r|colleague|rival|opponent|analyst|expert|critic|spokes\w+|onlooker|eyewitness|other|former|latter|figure|operator|maker|broadcaster|regulator|publisher|developer|lender|retailer|carrier|insurer|broker|producer|supplier)$/

/**
 * Whom "the chancellor" or "the estate agent" means behind a sentence about somebody whose office or trade the article never
 * tells: "Gordon Brown wants unity. The chancellor said ..." Not behind "Gordon Brown, a nurse, ...", nor where somebody was
 * called so before.
 */
export function ofOffice({ document, cast, spoken, range, noun }: At): Entry | null {
  // "The Russian ambassador" is told of as somebody new.
  for (let i = range.first + 1; i < range.last; i++)
    if (isCapitalised(document.tokens[i]) && !hasRoleNoun(document.tokens[i])) return null
  return isCalledSo(document, range, noun) ? null : untoldTopic(document, cast, range, noun, spoken)
}

/** Whether somebody else was called so before, as far as the word before the noun. */
function isCalledSo(document: Document, { first, last }: TokenRange, noun: string): boolean {
  const { tokens } = document
  let at = last - 1
  while (at > first && tokens[at]!.lower !== noun) at--
  // "the former minister" is a minister
  const before = at - 1 > first ? tokens[at - 1]!.lower : 'former'
  const same = (i: number) => before === 'former' || tokens[i - 1]?.lower === before
  return isTaken(document, first, (i) => tokens[i]!.lower === noun && same(i))
}

/** Whom the sentences before are about or have speak last, if the article gives them neither office nor trade. */
export function untoldTopic(
  document: Document,
  cast: Cast,
  range: TokenRange,
  noun: string,
  spoken: readonly Spoken[],
): Entry | null {
  const { tokens } = document
  const before = sentenceBefore(cast, tokens[range.first]!.sentence)
  if (tokens[range.first]!.lower !== 'the' || !isPersonNoun(noun) || IN_ATTENDANCE.test(noun) || before < 0) return null
  if (opensWithReply(document, tokens[range.first]!.sentence)) return null
  const untold = (entry: Entry | null | undefined): entry is Entry =>
    !!entry &&
    ofGender(noun)(entry) &&
    !isUnnamed(entry) &&
    (((entry.roles.length === 0 || isKin(entry.roles)) && entry.titles.length === 0) || noun === 'lady') &&
    entry.members.length === 0
  const recent = spoken.slice(-LATEST)
  for (let sentence = before; sentence >= Math.max(0, before - BACK); sentence--) {
    const topic = topicOf(document, cast, sentence, spoken)
    const said = recent.findLast((one) => one.sentence === sentence)?.entry
    const about =
      topic?.kind === 'person' ? topic : (said ?? (topic ? null : onlyNamed(document, cast, sentence, range)))
    if (about?.kind === 'person') return untold(about) ? about : null
  }
  return null
}

/** The one person whom an earlier sentence of the paragraph names that points back: "These are the words of Roe." */
function onlyNamed({ tokens, sentences }: Document, cast: Cast, sentence: number, { first }: TokenRange): Entry | null {
  const { block, first: opening } = sentences[sentence]!
  if (block !== sentences[tokens[first]!.sentence]!.block || !isPointing(tokens[opening]!.lower)) return null
  let only: Entry | null = null
  for (const { entry, quoted } of mentionsIn(cast, sentence)) {
    if (quoted || (only && entry !== only)) return null
    only = entry
  }
  return only
}

const isPointing = (lower: string): boolean => /^(?:these|this|that|those|such|so)$/.test(lower)
