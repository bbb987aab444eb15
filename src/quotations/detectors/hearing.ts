import type { Document } from '../../language/index.ts'
import type { Turn } from './turns.ts'

/** What tells that two had words: "Here is how that went:", "Their exchange:", "Under questioning from Roe, Lind conceded it." */
const EXCHANGE =
  /\b(?:exchanges?|how (?:that|it|this) (?:went|unfolded|played out)|(?:went|ran|goes|runs) (?:like this|as follows|thus)|under (?:questioning|cross-examination)|cross-examin(?:ed|ation|ing)|(?:questioned|grilled|pressed) by|clash(?:ed|es)?|sparred)\b/i
/** Whoever asks for the article itself. */
const ASKS_FOR_US = /^(?:by|reporter|interviewer|correspondent|editor|host|presenter|journalist|writer)$/

/**
 * Whether the questions under a label are put at a hearing or in a house of which the article tells, by whom its text has named
 * before: "Under questioning from Jane Roe, Lind gave in. Here is how that went:" / "Roe: Is it late?" / "Lind: It is."; not those of
 * "our reporter, Jane Roe".
 */
export function isHeard({ tokens, text, blocks }: Document, turns: readonly Turn[], asker: string): boolean {
  const announced = turns.find(({ sentence }) => {
    const before = blocks[sentence.block - 1]
    return (
      before?.role === 'body' && EXCHANGE.test(text.slice(Math.max(before.start, before.end - LONGEST), before.end))
    )
  })
  if (!announced) return false
  const family = asker.split(' ').at(-1)!
  for (let i = announced.content.first - 1; i > 0; i--) {
    const { text: word, start } = tokens[i]!
    // its own label
    if (word !== family || start >= blocks[announced.sentence.block]!.start || tokens[i + 1]?.text === ':') continue
    for (let at = i - 1; at >= Math.max(0, i - NEAR); at--) if (ASKS_FOR_US.test(tokens[at]!.lower)) return false
    return true
  }
  return false
}

/** So much of the paragraph before may tell of it. */
const LONGEST = 300
/** So many words before a name tell what its bearer does. */
const NEAR = 5
