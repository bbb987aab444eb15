import type { Token } from '../../language/index.ts'
import type { View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { hasFinite, opensMainClause } from '../grammar/opens-clause.ts'
import { isConnective, resumesAt } from '../grammar/resumes.ts'
import { carriesClause, isComma, isDash, isSpacedHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** "Talks go on, according to Roe"; "Talks, according to Roe, go on" whole; "But, according to Roe, talks go on" after it. */
export function aroundSource(view: View, at: number, source: TokenRange, opening: number): TokenRange {
  const { tokens } = view.document
  const set = isComma(tokens[at - 1]) || isDash(tokens[at - 1])
  const last = set ? at - 1 : at
  const first = innermost(tokens, opening, last)
  const own = source.last + (isComma(tokens[source.last]) ? 1 : 0)
  if (!set && tokens[at - 1]?.pos === 'CCONJ' && own < view.limit && opensMainClause(tokens, own, view.limit))
    return { first: own, last: clauseEnd(view, own) }
  if (!set || first >= last) return { first, last }
  const aside = closesWithDash(tokens, source.last) ? openingDash(tokens, first, last) : -1
  if (aside > first) return { first: aside + 1, last }
  const joins =
    /^(?:CCONJ|SCONJ)$/.test(tokens[last - 1]?.pos ?? '') ||
    /^(?:after|before|since)$/.test(tokens[last - 1]?.lower ?? '')
  // "The plan, according to Roe, “is dead”"
  const marked = isComma(tokens[source.last]) && tokens[source.last + 1]?.mark && carriesClause(tokens[source.last + 2])
  if (marked && !hasFinite(tokens, first, last)) return { first, last: clauseEnd(view, source.last + 1) }
  // "He had, according to Roe, left": a verb that goes on
  const cut = tokens[last - 1]!.pos === 'AUX' && carriesClause(tokens[last - 1])
  const whole = !joins && !cut && hasFinite(tokens, first, last)
  const fronted = /^(?:when|while|as|after|before|if|since|although|though)$/.test(tokens[first]!.lower)
  const resume = resumesAt(view, source.last, carriesClause(tokens[last - 1]), true)
  // "One of the plans that they made, according to Roe, is late": the verb of what stands before
  const verb = tokens[resume]?.pos === 'AUX' && carriesClause(tokens[resume])
  if (resume < 0 || (whole && !fronted && !verb && !goesOn(view, resume))) return { first, last }
  const apart = joins || isConnective(view, first, last + 1)
  return { first: apart ? resume : first, last: clauseEnd(view, resume) }
}

const closesWithDash = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && (isDash(tokens[at]) || isSpacedHyphen(tokens, at))

/** Past "(" of "The number was wrong (it is twelve, according to Roe)" and past "a man" of "a man whose book, according to Roe, “is dull”". */
function innermost(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) {
    if (tokens[i]!.text === ')') return first
    if (tokens[i]!.text === '(') return i + 1
  }
  for (let i = last - 1; i > first && !carriesClause(tokens[i]) && !isComma(tokens[i]); i--)
    if (tokens[i]!.lower === 'whose') return i
  return first
}

/** The first dash of "Roe was careful — she kept two dogs, according to Lind — and she left": what they set off is the source's; -1 without one. */
function openingDash(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--)
    if (isDash(tokens[i]) || isSpacedHyphen(tokens, i)) return hasFinite(tokens, i + 1, last) ? i : -1
  return -1
}

/** "Ten died, according to Roe, [and six are hurt]", "[most of them at sea]"; not "[but one lived]", "[and said it was over]". */
function goesOn({ document: { tokens }, cues }: View, resume: number): boolean {
  const { lower, pos } = tokens[resume]!
  if (lower === 'and') return !cues.some(({ first }) => first === resume + 1)
  return pos === 'ADV' && !/^(?:even|though|however|yet|so|then|when|where|while|as|just)$/.test(lower)
}
