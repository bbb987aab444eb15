import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { byRule } from '../grammar/by-rule.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { carriesClause, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { aroundSource } from './around-source.ts'
import { behindSource } from './behind-source.ts'
import { found } from './make.ts'
import { isSource, sourceAt, sourceOf } from './named-source.ts'
import { RESPUN, sourceWords } from './source-words.ts'
import { behindColon, taken } from './taken.ts'

/**
 * Matches "According to Roe, talks go on", "Talks go on, according to the ministry" and "Talks, according to Roe, go on";
 * not "played according to the rules". "Talks go on, per the ministry" is the same.
 */
export function accordingTo(view: View): Found[] {
  const { tokens } = view.document
  const out: Found[] = []
  for (let i = view.sentence.first; i + 1 < view.limit; i++) {
    const words = sourceWords(tokens, i)
    if (words === 0 || i + words >= view.limit || tokens[i]!.quote >= 0 || byRule(tokens, i, view.limit)) continue
    const source = sourceBehind(view, i, i + words)
    const content = source && contentOf(view, i, source, out.at(-1))
    const one = content && content.last - content.first > 2 ? found(view, 'according to', null, content) : null
    if (!source || !one) continue
    const cue = { first: i, last: i + words }
    out.push({ ...one, cue, subject: { ...sourceOf(tokens, source), place: 'source' } })
  }
  return out
}

/** Who is named behind the words that lead up to a source; "whom" itself in "Roe, according to whom", and "which". */
function sourceBehind(view: View, at: number, first: number): TokenRange | null {
  const { tokens } = view.document
  const source = isWhom(tokens[first]) ? { first, last: first + 1 } : sourceAt(view, first)
  if (!source) return null
  // ", so Roe left", ", so Roe on Monday left"
  const closes = tokens[at]!.lower === 'so' ? skipAdjuncts(tokens, source.last, view.limit) : view.limit
  if (closes < view.limit && tokens[closes]!.text !== '.') return null
  return RESPUN.test(tokens[at]!.lower) && !isSource(tokens, source) ? null : source
}

/** What a source is given: the clause behind it where it opens one, else the words around it. */
function contentOf(view: View, at: number, source: TokenRange, before: Found | undefined): TokenRange | null {
  const { tokens } = view.document
  const clause = behindColon(view, view.sentence.first, at)
  const free = taken(view, clause, at)
  if (free > clause && view.cues.some(({ verb }) => verb >= free && verb < at)) return null
  if (isWhom(tokens[source.first])) return ofWhom(view, at, source)
  // "The paper has learned that according to Roe talks go on"
  const opens = at <= clause + 1 || tokens[at - 1]!.lower === 'that' || followsSource(before, at)
  return opens ? behindSource(view, source) : aroundSource(view, at, source, free)
}

const isWhom = (token: Token | undefined): boolean => token?.lower === 'whom' || token?.lower === 'which'

/** "According to Roe, it is old, [according to Lind, it is new]": what another source has just been given goes no further. */
const followsSource = (before: Found | undefined, at: number): boolean =>
  before?.subject != null && Math.max(before.last, before.subject.last) >= at - 1

/** "the town has until May" of "Roe, according to whom the town has until May, left"; none in "According to whom?" */
function ofWhom(view: View, at: number, { last }: TokenRange): TokenRange | null {
  const { tokens } = view.document
  if (at === view.sentence.first) return null
  const end = clauseEnd(view, last)
  for (let i = last; i < end; i++)
    if (isComma(tokens[i]) && carriesClause(tokens[i + 1])) return { first: last, last: i }
  return { first: last, last: end }
}
