import type { Found, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isComma } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { found } from './make.ts'

/** Matches "According to Roe, talks go on" and "Talks go on, according to the ministry"; not "played according to the rules". */
export function accordingTo(view: View, taken: (first: number, last: number) => number): Found[] {
  const { tokens } = view.document
  const out: Found[] = []
  for (let i = view.sentence.first; i + 2 < view.limit; i++) {
    if (tokens[i]!.lower !== 'according' || tokens[i + 1]!.lower !== 'to' || tokens[i]!.quote >= 0) continue
    const source = sourceAt(view, i + 2)
    if (!source) continue
    const opening = i <= view.sentence.first + 1
    const comma = opening ? nextComma(view, source.last) : -1
    const content = opening
      ? { first: comma + 1, last: clauseEnd(tokens, comma + 1, view.sentence, view.cues) }
      : { first: taken(afterColon(view, i), i), last: isComma(tokens[i - 1]) ? i - 1 : i }
    if ((opening && comma < 0) || content.last - content.first < 3) continue
    const one = found(view, 'according to', null, content)
    if (one) out.push({ ...one, cue: { first: i, last: i + 2 }, subject: { ...source, place: 'source' } })
  }
  return out
}

const WORKS = /^(?:survey|poll|study|report|analysis|research|review|figures|data|statistics|estimates?|forecast)$/

/** Who is named as the source; of "a survey by the union" the union. */
function sourceAt(view: View, first: number): TokenRange | null {
  const { tokens } = view.document
  const source = nounPhraseAfter(tokens, first, view.limit)
  if (!source) return upToMark(view, first)
  const by = tokens[source.last]?.lower
  if ((by !== 'by' && by !== 'from') || !WORKS.test(tokens[source.last - 1]!.lower)) return source
  if (source.last + 1 >= view.limit || isTime(tokens, source.last + 1)) return source
  return nounPhraseAfter(tokens, source.last + 1, view.limit) ?? source
}

function nextComma(view: View, from: number): number {
  for (let i = from; i < Math.min(view.limit, from + 25); i++) if (isComma(view.document.tokens[i])) return i
  return -1
}

/** What a colon or semicolon sets apart is not the source's: "Two things help: it is cheap, according to Roe." */
function afterColon(view: View, before: number): number {
  for (let i = before - 1; i > view.sentence.first; i--) {
    const token = view.document.tokens[i]!
    if (token.quote < 0 && (token.text === ':' || token.text === ';')) return i + 1
  }
  return view.sentence.first
}

/** The words up to the next mark, where the tagger sees no noun phrase. */
function upToMark(view: View, first: number): TokenRange | null {
  let last = first
  while (last < Math.min(view.limit, first + 12) && view.document.tokens[last]!.pos !== 'PUNCT') last++
  return last > first ? { first, last } : null
}
