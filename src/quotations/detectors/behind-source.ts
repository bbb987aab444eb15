import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { isCapitalised, isComma, isHyphen, isInsideNounPhrase } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasPersonNoun, hasRoleNoun } from '../lexicon/kinds.ts'

/** "According to Roe, a nurse, talks go on", "According to Roe, who left early, talks go on": the clause past what describes the source. */
export function behindSource(view: View, source: TokenRange): TokenRange | null {
  const first = clauseStart(view, source.last)
  // "According to Ida Roe, writing for the Herald:"
  const { tokens } = view.document
  if (first < 0 || (tokens[first]?.lower.endsWith('ing') && !hasFinite(tokens, first, view.limit))) return null
  return { first, last: clauseEnd(view, first) }
}

function clauseStart(view: View, at: number): number {
  const { tokens } = view.document
  if (opensBehind(view, at)) return at
  const comma = nextComma(view, at)
  if (comma < 0) return -1
  // "Roe, 41,"
  const aged = tokens[comma + 1]?.pos === 'NUM' && isComma(tokens[comma + 2])
  if (aged) return pastDescription(view, comma + 2, false) + 1
  if (comma > at) return pastDescription(view, comma, false) + 1
  const past = pastRelative(view, comma)
  if (past > 0) return past + 1
  const name = nameBesides(view, comma)
  return name > 0 ? name : pastDescription(view, comma, true) + 1
}

/** The comma that ends ", a nurse," and ", who left early,"; the one before it where none does. */
function pastDescription(view: View, comma: number, mayBeBare: boolean): number {
  const { tokens } = view.document
  const opens = tokens[comma + 1]?.lower ?? ''
  if (!DESCRIBES.has(opens) && !(mayBeBare && opensBareRole(tokens, comma))) return comma
  const closing = nextComma(view, comma + 1)
  if (closing < 0 || !opensMainClause(tokens, closing + 1, view.limit)) return comma
  return /^whos?e?$/.test(opens) || !hasFinite(tokens, comma + 1, closing) ? closing : comma
}

/** "According to Orbis the plan is dead": a clause right behind the source, without a comma. */
const opensBehind = ({ document: { tokens }, limit }: View, at: number): boolean =>
  at < limit && /^(?:DET|PRON)$/.test(tokens[at]!.pos) && opensFiniteClause(tokens, at, limit, false)

/** Past ", Ann Roe," between "according to his daughter" and the clause; -1 where no name stands there. */
function nameBesides(view: View, comma: number): number {
  const { tokens } = view.document
  if (isCapitalised(tokens[comma - 1]) || !hasPersonNoun(tokens[comma - 1])) return -1
  const closing = nextComma(view, comma + 1)
  if (closing < 0 || closing - comma > 8) return -1
  for (let i = comma + 1; i < closing; i++) if (!isCapitalised(tokens[i]) && !isHyphen(tokens[i])) return -1
  return opensMainClause(tokens, closing + 1, view.limit) ? closing + 1 : -1
}

/** The comma that ends ", which has 200 members," before the clause; -1 where none does. */
function pastRelative(view: View, comma: number): number {
  const { tokens } = view.document
  const opens = comma + (tokens[comma + 1]?.pos === 'ADP' ? 2 : 1)
  if (!/^(?:which|whom?|whose)$/.test(tokens[opens]?.lower ?? '')) return -1
  const closing = nextComma(view, comma + 1)
  return closing > 0 && hasFinite(tokens, comma + 2, closing) && opensMainClause(tokens, closing + 1, view.limit)
    ? closing
    : -1
}

const DESCRIBES = new Set('a an the one another his her its their who whose'.split(' '))

/** "director of studies" of "According to Jane Roe, director of studies in Lund, talks go on"; not "Swedish talks", "officials". */
function opensBareRole(tokens: readonly Token[], comma: number): boolean {
  if (!isCapitalised(tokens[comma - 1])) return false
  for (let i = comma + 1; i < comma + 6; i++) {
    if (!isInsideNounPhrase(tokens[i])) return false
    if (hasRoleNoun(tokens[i]) && /^(?:ADP|PUNCT)$/.test(tokens[i + 1]?.pos ?? '')) return true
  }
  return false
}

function nextComma(view: View, from: number): number {
  for (let i = from; i < Math.min(view.limit, from + 25); i++) if (isComma(view.document.tokens[i])) return i
  return -1
}
