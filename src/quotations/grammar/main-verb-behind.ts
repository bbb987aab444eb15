import type { DocumentSentence, Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { carriesClause, isComma } from './tags.ts'
import { tenseOf } from './tense.ts'

/** Words that let a clause have more verbs than one. */
const JOINS =
  /^(?:that|who|which|whom|whose|what|how|why|whether|where|when|while|if|because|as|than|since|until|after|before|though|although|unless|and|or|but)$/

/**
 * Where the sentence's own verb stands behind what its subject's "who" clause reports: the "were" of "Voters who say jobs are
 * most important were divided"; -1 where there is none, as in "They met voters who say jobs are important".
 */
export function mainVerbBehind(
  tokens: readonly Token[],
  start: number,
  sentence: DocumentSentence,
  limit: number,
  cue: Cue | null,
): number {
  if (cue?.subject?.place !== 'before' || tokens[cue.subject.first]!.lower !== 'who') return -1
  if (isComma(tokens[cue.subject.first - 1]) || !opensSentence(tokens, sentence, cue.subject.first)) return -1
  let verbs = 0
  for (let i = start; i < limit; i++) {
    const token = tokens[i]!
    if (token.mark || token.pos === 'PUNCT' || JOINS.test(token.lower)) return -1
    if (!carriesClause(token)) continue
    if (tokens[i - 1]!.lower === 'to') continue
    if (verbs > 0 && !isParticiple(tokens, i)) return i
    verbs++
    while (i + 1 < limit && /^(?:AUX|VERB|ADV|PART)$/.test(tokens[i + 1]!.pos)) i++
  }
  return -1
}

/** Whether no verb stands before "who" in the sentence, or since an "and" or "while" that opens a clause. */
function opensSentence(tokens: readonly Token[], { first }: DocumentSentence, who: number): boolean {
  for (let i = who - 1; i >= first; i--) {
    if (carriesClause(tokens[i]) || tokens[i]!.mark) return false
    if (/^(?:and|but|while)$/.test(tokens[i]!.lower)) return true
  }
  return true
}

/** "people supported by the town", "the plan backed": no verb of its own. */
const isParticiple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' &&
  (tenseOf(tokens[i]!) === null || /^(?:by|in|at|with|on)$/.test(tokens[i + 1]?.lower ?? ''))
