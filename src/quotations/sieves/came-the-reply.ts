import type { TokenRange } from '../grammar/token-range.ts'
import { mentionsIn } from '../people/cast.ts'
import type { Case, Sieve } from './sieve.ts'

/** So many words before this one who answered spoke. */
const REACH = 4

/**
 * Matches '"Not today," came the reply.' behind "Lind asked Roe whether she would stand", "Roe was asked whether ..." and behind
 * what somebody else put to Roe, who spoke before; not where nobody was asked and nobody had spoken.
 */
export const cameTheReply: Sieve = {
  name: 'reply to whoever asked',
  decide: (at) => {
    const { document, found, decided, index } = at
    const { tokens } = document
    const verb = found.report?.verb
    if (verb === undefined || found.report!.subject || !/^(?:came|comes)$/.test(tokens[verb]!.lower)) return null
    const asking = tokens[found.first]!.sentence - 1
    const asked = asking < 0 ? null : whomAsked(at, asking)
    if (asked) return { mention: asked, why: 'the sentence before puts to it what is answered' }
    const asker = decided[index - 1]?.mention
    const who = asker && nameOf(at, asker)
    for (let i = index - 2; who && i >= 0 && i >= index - REACH; i--) {
      const mention = decided[i]!.mention
      const before = mention && nameOf(at, mention)
      if (before && before !== who) return { mention, why: 'it spoke before what is answered was put to it' }
    }
    return null
  },
}

const nameOf = ({ spoken }: Case, { first }: TokenRange) => spoken.findLast(({ token }) => token === first)?.entry

/** "Roe" of "Lind asked Roe", "Roe was asked" and "Lind put it to Roe". */
function whomAsked({ document: { tokens }, cast }: Case, sentence: number): TokenRange | null {
  const mention = mentionsIn(cast, sentence).find(({ first, last, quoted }) => {
    if (quoted) return false
    const before = tokens[first - 1]?.lower ?? ''
    const passive =
      /^(?:is|was|were|been)$/.test(tokens[last]?.lower ?? '') && ASKED.test(tokens[last + 1]?.lower ?? '')
    return passive || ASKED.test(before) || (before === 'to' && PUT.test(tokens[first - 3]?.lower ?? ''))
  })
  return mention ?? null
}

const ASKED = /^(?:asks?|asked|pressed|presses|questioned|challenged|challenges)$/
const PUT = /^(?:puts?|suggests?|suggested)$/
