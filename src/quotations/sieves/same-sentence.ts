import type { Sieve } from './sieve.ts'
import { agent } from './subject.ts'

/** Matches '"We won," she said, "and lost."': the second piece has no cue of its own. */
export const sameSentence: Sieve = {
  name: 'same sentence',
  decide: ({ found, all, decided, index }) => {
    if (found.report || found.subject) return null
    for (let i = index - 1; i >= 0 && all[i]!.sentence === found.sentence; i--) {
      const mention = decided[i]?.mention
      // "Asked by Roe whether it was late, he answered: “No.”"
      if (mention && decided[i]!.sieve !== agent.name)
        return { mention, why: 'another piece in the same sentence is attributed to it' }
    }
    const next = all[index + 1]
    if (next && next.sentence === found.sentence && next.subject)
      return { mention: next.subject, why: 'the next piece in the same sentence is attributed to it' }
    return null
  },
}
