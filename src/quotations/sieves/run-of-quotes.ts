import { mentionsIn } from '../people/cast.ts'
import type { Entry } from '../people/registry.ts'
import { topicOf } from '../people/topic.ts'
import { isBare, opensSentence } from './about.ts'
import type { Case, Sieve } from './sieve.ts'

/** No run of one speaker's quotes is looked through further than this, either way. */
const LONGEST = 8

/**
 * Matches the first of 'Roe wants more. "We must train." "We will," said Roe.': the sentence before a run of quotes is
 * about whoever speaks at its end. Not the first of 'Roe wants more. "We must train." "No," said Lind.'
 */
export const runOfQuotes: Sieve = {
  name: 'run of quotes',
  decide: (at) => {
    if (!isBare(at) || !opensSentence(at)) return null
    const last = endOfRun(at)
    const before = last && aboutBefore(at)
    const mention = last?.found.subject
    if (!before || !mention || speakerOf(at, mention.first, mention.last) !== before) return null
    return { mention, why: 'the run of quotes ends with a report of it, and the sentence before the run is about it' }
  },
}

const sentenceOf = ({ document }: Case, token: number): number => document.tokens[token]!.sentence

/** The first of the quotes behind it, sentence by sentence, that has a report of its own. */
function endOfRun(at: Case): { found: Case['found'] } | null {
  const { all, index, document } = at
  for (let i = index + 1; i < Math.min(all.length, index + LONGEST); i++) {
    const [one, previous] = [all[i]!, all[i - 1]!]
    if (one.kind !== 'direct' || sentenceOf(at, one.first) > sentenceOf(at, previous.last - 1) + 1) return null
    if (one.sentence.block !== previous.sentence.block) return null
    if (one.subject)
      return one.first < (one.cue?.first ?? 0) && document.tokens[one.first]!.mark ? { found: one } : null
    if (one.report) return null
  }
  return null
}

/** Whom the sentence before the run is about. */
function aboutBefore(at: Case): Entry | null {
  const { all, document, cast, spoken } = at
  let { index } = at
  while (index > 0 && at.index - index < LONGEST) {
    const previous = all[index - 1]!
    if (previous.subject || previous.report || previous.kind !== 'direct') break
    if (sentenceOf(at, all[index]!.first) > sentenceOf(at, previous.last - 1) + 1) break
    index--
  }
  const sentence = sentenceOf(at, all[index]!.first) - 1
  if (sentence < 0 || all[index - 1]?.sentence === document.sentences[sentence]) return null
  return topicOf(document, cast, sentence, spoken)
}

const speakerOf = ({ cast, document }: Case, first: number, last: number): Entry | null =>
  mentionsIn(cast, document.tokens[first]!.sentence).find((one) => one.first >= first && one.last <= last)?.entry ??
  null
