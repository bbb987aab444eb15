import type { Token } from '../../language/index.ts'
import { hasBodyWord } from '../lexicon/kinds.ts'
import { isGroupNoun } from '../lexicon/person-nouns.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { carriesClause, isCapitalised, isComma, isHyphen } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/**
 * Where the subject of a clause starts that ran together with the noun phrase before it: at "two" of "[told the BBC] two men had
 * left", at "prices" of "[said in Lund] prices had risen"; -1 where the phrase is one.
 */
export function subjectWithin(tokens: readonly Token[], { first, last }: TokenRange, limit: number): number {
  if (last >= limit || last - first < 2) return -1
  const ends = carriesClause(tokens[last])
  // "reporters Ann Roe, a nurse, had left", "reporters Roe and Lind had left"
  if (
    isGroupNoun(tokens[first]!.lower) &&
    isCapitalised(tokens[first + 1]) &&
    (isComma(tokens[last]) || tokens[last]!.pos === 'CCONJ')
  )
    return opensFiniteClause(tokens, first + 1, limit, true) ? first + 1 : -1
  if (!ends && tokens[last]!.pos !== 'ADP' && tokens[last]!.lower !== 'than') return -1
  for (let i = first + 1; i < last; i++)
    if (opensAmount(tokens, i) && opensFiniteClause(tokens, i, limit, true)) return i
  if (!ends) return -1
  for (let i = first + 1; i < last; i++)
    if (opensAnother(tokens, i, first, last) && opensFiniteClause(tokens, i, limit, true)) return i
  return -1
}

/** The "two" of "the BBC two men", the "most" of "reporters most men"; not the "4" of "Radio 4", the "two" of "phase two". */
function opensAmount(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]]
  if (!/^(?:NOUN|PROPN|NUM)$/.test(before.pos) || COUNTED.test(before.lower)) return false
  if (AMOUNTS.has(token.lower)) return true
  if (token.pos === 'SYM') return /^[$€£¥]/.test(token.text)
  return token.pos === 'NUM' && next !== undefined && (isHyphen(next) || /^(?:NOUN|ADJ|NUM|SYM|ADP)$/.test(next.pos))
}

const AMOUNTS = new Set('most many several few more fewer less such both all each every another no none'.split(' '))

/** What a number stands behind: "page two". */
const COUNTED =
  /^(?:act|article|category|channel|chapter|class|day|gate|grade|group|level|line|month|number|page|part|phase|platform|radio|room|round|route|section|stage|step|tier|type|week|year|zone)$/

/** Where one noun phrase ends before another, which has a verb. */
function opensAnother(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const [before, token] = [tokens[i - 1]!, tokens[i]!]
  if (isCapitalised(token)) {
    // "colleagues Roe", "the Lund Post Roe", "the BBC Roe"
    if (!isCapitalised(before)) return before.pos === 'NOUN'
    return hasBodyWord(before) || (LETTERS.test(before.text) && isCapitalised(tokens[last - 1]))
  }
  if (!/^(?:NOUN|PROPN)$/.test(before.pos)) return false
  // "reporters officials", "the BBC new rules"
  if (token.pos === 'ADJ' || (token.pos === 'PROPN' && i < last - 1)) return true
  if (token.pos !== 'NOUN') return false
  return i === last - 1 || (i === first + 1 && (isGroupNoun(before.lower) || opensWithLetters(before, token)))
}

/** "AFP oil prices"; not "EU leaders". */
const opensWithLetters = (before: Token, token: Token): boolean =>
  LETTERS.test(before.text) && !isGroupNoun(token.lower)

const LETTERS = /^\p{Lu}{2,}$/u
