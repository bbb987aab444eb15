import type { DocumentSentence, Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { opensMainClause } from './opens-clause.ts'
import { carriesClause, isComma } from './tags.ts'
import { tenseOf } from './tense.ts'

/**
 * Whether a reporting verb that takes objects is, in "-ing", what its sentence is about, so that nobody says anything: "Denying
 * the rise carries risks", "But calling for a ban would be late"; not "Denying the rise, Roe left", "Saying it is safe is easy".
 */
export function isGerundSubject(
  tokens: readonly Token[],
  { form, first, verb, after, subject }: Cue,
  sentence: DocumentSentence,
): boolean {
  if (form.form !== 'ing' || subject !== null || first !== verb || !form.verb.frames.has('noun')) return false
  if (!opens(tokens, verb, sentence)) return false
  for (let i = after; i < sentence.last; i++) {
    const token = tokens[i]!
    if (isComma(token) && /^(?:for|of)$/.test(tokens[i + 1]?.lower ?? '') && isComma(tokens[i + 3])) i += 3
    else if (token.pos === 'PUNCT' || token.pos === 'SCONJ' || JOINS.test(token.lower)) return false
    else if (carriesClause(token)) return isPlainlyFinite(tokens, i) && !leadsUp(tokens, i, sentence.last)
  }
  return false
}

/** "Claiming the count was wrong, Roe left": the sentence's own clause follows. */
function leadsUp(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from + 1; i < last; i++) if (isComma(tokens[i]) && opensMainClause(tokens, i + 1, last)) return true
  return false
}

const JOINS = /^(?:that|who|which|whom|whose|what|how|why|whether|where|when)$/

/** "will", "is", "carries"; not the participle of "tactics used there". */
const isPlainlyFinite = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'AUX' || /^(?:present|modal)$/.test(tenseOf(tokens[i]!) ?? '')

/** The first word of a clause, or what "or" joins to another "-ing" there: "ignoring or denying". */
function opens(tokens: readonly Token[], verb: number, { first }: DocumentSentence): boolean {
  const joined = /^(?:or|and)$/.test(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.lower.endsWith('ing')
  const at = joined ? verb - 2 : verb
  return at <= first || /^(?:but|that)$/.test(tokens[at - 1]!.lower)
}
