import type { Token } from '../../language/index.ts'
import { carriesClause, isComma } from './tags.ts'
import { tenseOf } from './tense.ts'

/** What lets a phrase have a verb of its own. */
const CLAUSES = /^(?:who|which|that|whose|what|where|when|how|whether|if|as|because|while|unless|until)$/

/**
 * Where the verb stands that a phrase is the subject of: the "drew" of "his call for a ban drew fire", the "was" of "her pledge to
 * leave was late"; `end` where there is none, as in "They heard his call for a ban".
 * @param subject where the subject starts
 */
export function ownVerbBehind(
  tokens: readonly Token[],
  floor: number,
  subject: number,
  start: number,
  end: number,
): number {
  for (let i = subject - 1; i >= floor && !isComma(tokens[i]) && tokens[i]!.pos !== 'CCONJ'; i--)
    if (carriesClause(tokens[i])) return end
  for (let i = start; i < end; i++) {
    const { lower, pos, quote } = tokens[i]!
    if (CLAUSES.test(lower)) return end
    if (quote >= 0 || tokens[i - 1]!.lower === 'to' || !carriesClause(tokens[i])) continue
    const participle = pos === 'VERB' && (tenseOf(tokens[i]!) === null || tokens[i + 1]?.lower === 'by')
    if (!participle) return i
  }
  return end
}
