import type { DocumentSentence, Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { carriesClause, isComma, isDash } from './tags.ts'

const FRONTED = new Set(
  'when while as after before because although though if since until where once whereas by in with'.split(' '),
)

/**
 * Whether the report stands in a clause before the sentence's main one: "When he said it was over, the crowd left", "A day
 * after she vowed to stay, she left", "It rained, and while she said it would stop, few stayed". Not "As he said, it rains,
 * and it will", where what is reported is the main clause.
 */
export function inFrontedClause(
  tokens: readonly Token[],
  start: number,
  sentence: DocumentSentence,
  cue: Cue | null,
): boolean {
  if (!cue) return false
  if (cue.first === sentence.first && /^(?:past|ing)$/.test(cue.form.form) && !cue.subject) return true
  for (let i = cue.after; i < start; i++) if (isComma(tokens[i])) return false
  const opening = Math.min(cue.subject?.first ?? cue.first, cue.first) - 1
  if (opening >= sentence.first && subordinates(tokens, opening, cue) && opensSentence(tokens, sentence, opening))
    return true
  if (opensWithPhrase(tokens, sentence, cue)) return true
  for (let i = cue.verb - 1; i >= sentence.first; i--) {
    const { text, mark } = tokens[i]!
    if (mark || isComma(tokens[i]) || isDash(tokens[i]) || text === ';' || text === ':') return false
    if (subordinates(tokens, i, cue) && joinsSentence(tokens, sentence, i)) return true
  }
  return false
}

/** "when", "after"; "by" and "in" only before "-ing": "by announcing". */
function subordinates(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const { lower, pos } = tokens[at]!
  if (!FRONTED.has(lower)) return false
  if (pos !== 'ADP' || /^(?:after|before|since|until|although|though|while|because|if)$/.test(lower)) return true
  // "With Roe calling for a ban, talks stopped"
  if (lower === 'with') return cue.form.form === 'ing'
  return cue.form.form === 'ing' ? at === cue.first - 1 : lower === 'as'
}

/** "For someone who says it is over, she looks well", "Besides worrying that it is late, she is ill": behind a preposition that opens the sentence. */
function opensWithPhrase(tokens: readonly Token[], { first }: DocumentSentence, cue: Cue): boolean {
  const opening = /^(?:CCONJ|ADV)$/.test(tokens[first]!.pos) ? first + 1 : first
  if (tokens[opening]!.pos !== 'ADP' || cue.first <= opening) return false
  const before = tokens[cue.first - 1]!
  const who = /^(?:who|which|that)$/.test(before.lower)
  const participle =
    cue.form.form === 'ing' &&
    cue.first === cue.verb &&
    (before.pos === 'ADP' || before.lower === 'to' || /^(?:NOUN|PROPN)$/.test(before.pos))
  if (!who && !participle) return false
  for (let i = opening; i < cue.first; i++)
    if (tokens[i]!.mark || isComma(tokens[i]) || isDash(tokens[i]) || carriesClause(tokens[i])) return false
  return true
}

/** Nothing finite stands before it in its clause: "A day after", "it was over: a day after". */
function opensSentence(tokens: readonly Token[], sentence: DocumentSentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.first; i--) {
    if (/^[:;]$/.test(tokens[i]!.text)) return true
    if (carriesClause(tokens[i]) || tokens[i]!.mark) return false
  }
  return true
}

/** The first word of a sentence, or of a clause that "and" or "but" joins on: "Even as", "and while". */
function joinsSentence(tokens: readonly Token[], sentence: DocumentSentence, at: number): boolean {
  let i = at - 1
  while (i >= sentence.first && /^(?:CCONJ|ADV)$/.test(tokens[i]!.pos)) i--
  return i < sentence.first || (i < at - 1 && (isComma(tokens[i]) || tokens[i]!.text === ';'))
}
