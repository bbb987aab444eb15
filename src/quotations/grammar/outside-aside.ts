import type { Token } from '../../language/index.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { previousComma } from './set-off.ts'
import { isComma } from './tags.ts'
import { isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

/**
 * Whom an aside is set off from where the words before a description end it: "Roe" in "Roe, facing voters in Lund, a port,
 * said"; not in "It fell, after Roe, the mayor, said ..." or "the tax, which Roe, the mayor, said ...".
 */
export function outsideAside(tokens: readonly Token[], inner: TokenRange, floor: number): TokenRange | null {
  let comma = previousComma(tokens, inner.first, floor)
  if (comma === inner.first - 1 && comma > floor) {
    comma = previousComma(tokens, comma, floor)
    if (tokens[comma + 1]?.lower !== 'whose') return null
  }
  if (comma <= floor || !isComma(tokens[comma]) || !opensAside(tokens, comma + 1, inner.first)) return null
  const outer = nounPhraseBefore(tokens, comma, floor)
  if (!outer || outer.last !== comma || isTime(tokens, outer.first)) return null
  // "But Roe, facing voters in Lund, a port, said"
  const opens = outer.first - (/^(?:CCONJ|ADV)$/.test(tokens[outer.first - 1]?.pos ?? '') ? 1 : 0)
  return opens <= floor || isComma(tokens[opens - 1]) ? outer : null
}

function opensAside(tokens: readonly Token[], from: number, to: number): boolean {
  const { lower, pos } = tokens[from]!
  for (let i = from; i < to; i++) if (tokens[i]!.quote >= 0 || tokens[i]!.text === ';') return false
  if (/^(?:who|whose|which)$/.test(lower)) return to - from > 1
  if (/^(?:after|before|until|since|as)$/.test(lower)) return to - from > 1
  return pos === 'ADP' || (pos === 'VERB' && /(?:ed|en|wn|ing)$/.test(lower))
}
