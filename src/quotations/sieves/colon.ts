import { opensWithPause } from '../detectors/name-and-colon.ts'
import { cuesOf } from '../grammar/cue.ts'
import { isCapitalised, isDash, isPossessive } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import { isBare, isSomebody, whoBefore, whomAbout } from './about.ts'
import type { Case, Sieve } from './sieve.ts'

/** So many words at most name a newsletter's source behind a dash. */
const LONGEST_SOURCE = 14

/** The "Lund Post" of 'MILLS FALL — Lund Post: "..."', and the names of 'MILLS FALL — The Post’s Jo Roe and Ann Lind: "..."'. */
function behindTopic(at: Case, first: number, colon: number): TokenRange | null {
  const { tokens } = at.document
  let dash = colon - 1
  while (dash > first && colon - dash < LONGEST_SOURCE && !isDash(tokens[dash])) dash--
  if (!isDash(tokens[dash]) || dash + 1 >= colon) return null
  for (let i = dash + 1; i < colon; i++)
    if (!isCapitalised(tokens[i]) && !isPossessive(tokens[i]) && !/^(?:and|&|,|of|the|our)$/.test(tokens[i]!.lower))
      return null
  const named = mentionsIn(at.cast, tokens[colon]!.sentence).filter((one) => one.first > dash && one.last <= colon)
  return withOthers(at, named) ?? { first: dash + 1, last: colon }
}

/** The last of these with those whom only commas and "and" part from it. */
function withOthers({ document: { tokens } }: Case, named: readonly TokenRange[]): TokenRange | null {
  const last = named.at(-1)
  if (!last) return null
  let { first } = last
  for (let i = named.length - 2; i >= 0; i--) {
    const between = tokens.slice(named[i]!.last, first)
    if (!between.every(({ lower }) => /^(?:and|&|,)$/.test(lower))) break
    first = named[i]!.first
  }
  return { first, last: last.last }
}

/**
 * Matches 'Roe, its head, added:' before a paragraph in quote marks, and 'More from Roe: "It is over."'; not 'Two words:
 * "Never again."', which names nobody.
 */
export const colon: Sieve = {
  name: 'words that end in a colon',
  decide: (at) => {
    const { document, found } = at
    const { tokens, sentences } = document
    if (!isBare(at) || tokens[found.first - 1]?.text !== ':') return null
    const sentence = sentences[tokens[found.first - 1]!.sentence]!
    const last = found.first - 1
    const cue = cuesOf(document, sentence).findLast((one) => one.subject !== null && !one.passive && one.verb < last)
    const mention =
      cue?.subject ??
      behindTopic(at, sentence.first, last) ??
      whomAbout(at, tokens[last]!.sentence, isSomebody) ??
      withOthers(
        at,
        mentionsIn(at.cast, tokens[last]!.sentence).filter(
          (one) => one.last <= last && !isPossessive(tokens[one.last]),
        ),
      )
    const before = mention || !opensWithPause(document, last) ? null : whoBefore(at, tokens[last]!.sentence - 1)
    if (before) return { mention: before, why: 'the sentence before the pause is about it' }
    return mention && mention.last <= last && !/^(?:us|me|you)$/.test(tokens[mention.first]!.lower)
      ? { mention, why: 'the words that lead up to it with a colon name it' }
      : null
  },
}
