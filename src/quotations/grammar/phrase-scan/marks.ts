import type { Token } from '../../../language/index.ts'
import { STATES } from '../states.ts'
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

/** What is named by its town; a firm is whichever the article has named. */
const SETTLED = /^(?:area|region|suburb|man|woman|couple|family|resident|native|jury|teacher|lawyer|student)$/

/** Passes the town and its state. */
export function setsOffState(scan: PhraseScan, token: Token): boolean {
  const { tokens, at, end, lowest } = scan
  if (!isComma(token) || at >= end - 1 || at - 4 < lowest || !isComma(tokens[at - 2])) return false
  const town = STATES.test(tokens[at - 1]!.text) && isCapitalised(tokens[at - 3]) && SETTLED.test(tokens[at + 1]!.lower)
  let opens = at - 3
  while (opens > lowest && isCapitalised(tokens[opens])) opens--
  if (!town || tokens[opens]!.pos !== 'DET') return false
  scan.at = at - 2
  return true
}

/** The campus of "the University of California, Berkeley". */
export const setsOffCampus = ({ tokens, at, end, lowest }: PhraseScan, token: Token): boolean =>
  isComma(token) &&
  at < end - 1 &&
  at - 3 >= lowest &&
  isCapitalised(tokens[at + 1]) &&
  isCapitalised(tokens[at - 1]) &&
  tokens[at - 2]!.lower === 'of' &&
  tokens[at - 3]!.text === 'University'

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
