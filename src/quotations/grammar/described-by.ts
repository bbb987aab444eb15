import type { Token } from '../../language/index.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { carriesClause } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** Whom a long "who" clause describes, where the words before the verb are only its object: "A guard who spoke to the media said". */
export function describedBy(tokens: readonly Token[], { first }: TokenRange, floor: number): TokenRange | null {
  const before = tokens[first - 1]
  if (!before || first <= floor || !/^(?:ADP|PART|VERB)$/.test(before.pos)) return null
  let verbs = 0
  for (let i = first - 1; i > Math.max(floor, first - 28); i--) {
    const token = tokens[i]!
    if (token.mark || token.pos === 'PUNCT' || token.text === ';') return null
    if (token.lower === 'who') return verbs > 0 ? nounPhraseBefore(tokens, i, floor) : null
    // "The group that speaks for more than 200 brokers"
    if (/^(?:that|which)$/.test(token.lower) && hasBodyNoun(tokens[i - 1]) && tokens[i + 1]!.pos === 'VERB')
      return verbs > 0 ? nounPhraseBefore(tokens, i, floor) : null
    if (carriesClause(token)) verbs++
  }
  return null
}
