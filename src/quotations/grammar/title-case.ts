import type { Token } from '../../language/index.ts'
import { isCapitalised, isPossessive } from './tags.ts'

/** Whether every long word between two marks is capitalised, as in the title of a programme, and no full stop ends it. */
export function isTitleCase(tokens: readonly Token[], open: number, close: number): boolean {
  let words = 0
  for (let i = open + 1; i < close; i++) {
    const token = tokens[i]!
    if (token.mark || token.pos === 'PUNCT') continue
    words++
    if (!isCapitalised(token) && token.text.length > 3 && !/^\d/.test(token.text) && !/^['’]/.test(token.text))
      return false
    if (token.pos === 'AUX' || (words === 1 && !isCapitalised(token))) return false
  }
  return words > 0
}

export function titleEnd(tokens: readonly Token[], open: number, limit: number): number {
  const quote = tokens[open]!.quote
  let i = open
  while (i + 1 < Math.min(limit, open + 12) && tokens[i + 1]!.quote === quote) i++
  return tokens[i]!.mark && i > open ? i : -1
}

/** A title or a short name may stand inside a subject: the host of "The Hour," said; Roe Inc. (the "Company") announced. */
export function closesTitle(tokens: readonly Token[], at: number): boolean {
  const { quote } = tokens[at]!
  let open = at
  while (open > 0 && at - open < 9 && tokens[open - 1]!.quote === quote) open--
  if (at - open >= 9) return false
  if (open === at) return tokens[at + 1]?.quote === quote
  if (at - open < 5 && !/^[,.?!]$/.test(tokens[at - 1]!.text)) return true
  return isTitleCase(tokens, open, at) && (isPossessive(tokens[open - 1]) || tokens[open - 1]?.pos === 'ADP')
}
