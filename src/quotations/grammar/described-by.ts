import type { Token } from '../../language/index.ts'
import { hasBodyNoun } from '../lexicon/kinds.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { showsTense } from './shows-tense.ts'
import { carriesClause, isComma } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/**
 * Whom a long "who" clause describes, where the words before the verb are only its object: "A guard who spoke to the media said";
 * not "A guard who fled was jailed as the judge said".
 */
export function describedBy(tokens: readonly Token[], { first }: TokenRange, floor: number): TokenRange | null {
  const before = tokens[first - 1]
  if (!before || first <= floor || !/^(?:ADP|PART|VERB)$/.test(before.pos)) return null
  let verbs = 0
  for (let i = first - 1; i > Math.max(floor, first - 28); i--) {
    const token = tokens[i]!
    if (token.mark || token.pos === 'PUNCT' || token.text === ';') return null
    if (token.lower === 'who')
      return verbs > 0 && !isOver(tokens, i, first - 1)
        ? nounPhraseBefore(tokens, isComma(tokens[i - 1]) ? i - 1 : i, floor)
        : null
    // "The group that speaks for more than 200 brokers"
    if (/^(?:that|which)$/.test(token.lower) && hasBodyNoun(tokens[i - 1]) && tokens[i + 1]!.pos === 'VERB')
      return verbs > 0 ? nounPhraseBefore(tokens, i, floor) : null
    if (carriesClause(token)) verbs++
  }
  return null
}

/** Whether the sentence's own verb stands behind a "who" clause and before a word that opens another: "who fled [was] jailed as". */
function isOver(tokens: readonly Token[], who: number, conjunction: number): boolean {
  if (!/^(?:as|after|before|until|when|while|because)$/.test(tokens[conjunction]!.lower)) return false
  let verbs = 0
  for (let i = who + 1; i < conjunction; i++) {
    if (!carriesClause(tokens[i])) continue
    const behind = tokens[i - 1]!.pos
    if (verbs > 0 && tokens[i]!.pos === 'AUX' && /^(?:NOUN|NUM|PROPN|VERB)$/.test(behind)) return true
    // "those who left [gathered] as"
    if (verbs > 0 && /^(?:NOUN|PROPN)$/.test(behind) && (showsTense(tokens, i) || tokens[i + 1]!.pos === 'NOUN'))
      return true
    verbs++
  }
  return false
}
