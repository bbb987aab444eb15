import type { Token } from '../../../language/index.ts'
import { isCapitalised, isComma, isHyphen, isNameSuffix } from '../tags.ts'
import type { PhraseScan } from './scan.ts'

/** Steps at punctuation marks, quote marks among them; `steps.ts` gives each its example. */

export function passesBracket(scan: PhraseScan, { text }: Token): boolean {
  if (text !== ')') return false
  for (let i = scan.at - 1; i >= Math.max(scan.lowest, scan.at - 14); i--)
    if (scan.tokens[i]!.text === '(') {
      scan.at = i
      return true
    }
  return false
}

export const setsOffSuffix = ({ tokens, at, end }: PhraseScan, token: Token): boolean =>
  at < end - 1 && isComma(token) && isNameSuffix(tokens[at + 1])

export const shortens = ({ tokens, at, last, lowest }: PhraseScan, { text, start }: Token): boolean =>
  text === '.' && at + 1 < last && at > lowest && isCapitalised(tokens[at - 1]) && tokens[at - 1]!.end === start

export function passesNickname(scan: PhraseScan, { mark, quote }: Token): boolean {
  if (!mark) return false
  const { tokens, at, lowest } = scan
  for (let i = at - 1; i > Math.max(lowest, at - 6) && tokens[i]!.quote === quote; i--)
    if (tokens[i]!.mark) {
      const named = isCapitalised(tokens[i - 1]) && isCapitalised(tokens[at + 1])
      if (named) scan.at = i
      return named
    }
  return false
}

export const closes = (_: PhraseScan, { mark, text }: Token): boolean => mark || text === ')'

export const joinsToBracket = ({ tokens, at }: PhraseScan, token: Token): boolean =>
  isHyphen(token) && tokens[at - 1]?.text === ')'
