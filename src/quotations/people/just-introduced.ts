import type { Document, Token } from '../../language/index.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isCapitalised } from '../grammar/tags.ts'
import { textOf } from '../grammar/text-of.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import type { Cast } from './cast.ts'
import { displayName } from './display-name.ts'
import { genderOfNoun } from './gender.ts'
import { headOf } from './head.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** No description before its noun is longer. */
const LONGEST = 5

/**
 * Somebody without a name whom a sentence that is about nobody else introduces as what it does something to, or with:
 * "I met a former clerk, long retired, who ... He told me", "It was little comfort to one nurse. She said"; not the reporter
 * of "The letter was sent to a reporter", who only listens.
 */
export function justIntroduced(document: Document, cast: Cast, sentence: number, wanted: Gender | null): Entry | null {
  const { tokens, sentences } = document
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 }
  for (let i = first + 2; i < last; i++) {
    const noun = tokens[i]!
    if (!hasPersonNoun(noun) || noun.quote >= 0 || LISTENS.test(noun.lower)) continue
    // "a nurse manager", "a clerk's house", "a Commissioner Lind"
    if (/^(?:NOUN|PROPN|PART)$/.test(tokens[i + 1]?.pos ?? '')) continue
    const gender = genderOfNoun(noun.lower)
    if (gender && wanted && gender !== wanted) continue
    const opens = articleBefore(tokens, i, first)
    if (opens <= first || !isReached(tokens[opens - 1]!)) continue
    return add(document, cast, { first: opens, last: i + 1 }, gender)
  }
  return null
}

/** "miller" for the "he" of "The miller sings. “It is late,” he calls." and of "Her miller sings.", whom nothing names: whom the sentence before is about. */
export function justDescribed(document: Document, cast: Cast, sentence: number, wanted: Gender): Entry | null {
  const one = sentence > 0 ? document.sentences[sentence - 1]! : null
  const subject = one && subjectTold(document, one)
  if (!subject || !/^(?:the|another|one|his|her|their)$/.test(document.tokens[subject.first]!.lower)) return null
  const noun = document.tokens[headOf(document, subject).last - 1]!
  if (!hasPersonNoun(noun) || isCapitalised(noun) || noun.quote >= 0) return null
  const gender = genderOfNoun(noun.lower)
  return gender && gender !== wanted ? null : add(document, cast, subject, gender)
}

const LISTENS =
  /^(?:reporter|journalist|interviewer|correspondent|listener|viewer|reader|visitor|caller|follower|user|member)$/

/** Where "a former" or "my" opens the description that ends in a noun; -1 where none does. */
function articleBefore(tokens: readonly Token[], noun: number, floor: number): number {
  let i = noun - 1
  while (
    i > floor &&
    i > noun - LONGEST &&
    !OPENS.test(tokens[i]!.lower) &&
    /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(tokens[i]!.pos)
  )
    i--
  return OPENS.test(tokens[i]!.lower) ? i : -1
}

const OPENS = /^(?:an?|one|my|our)$/

/** "met a clerk", "to one clerk", "heard from a clerk"; not "became a clerk", "of a clerk", "told a clerk". */
const isReached = ({ pos, lower }: Token): boolean =>
  pos === 'ADP'
    ? /^(?:to|with|by|from)$/.test(lower)
    : pos === 'VERB' && !/^(?:became|become|tells?|told|ask(?:s|ed)?)$/.test(lower)

function add(document: Document, cast: Cast, phrase: TokenRange, gender: Gender | null): Entry {
  const entry = cast.registry.other(displayName(document, phrase), 'person', document.tokens[phrase.first]!.sentence)
  entry.gender ??= gender
  if (entry.mentions.length === 0) cast.registry.mention(entry, null, textOf(document, phrase))
  return entry
}
