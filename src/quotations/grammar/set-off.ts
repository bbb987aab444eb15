import type { Token } from '../../language/index.ts'
import { carriesClause, isComma, isDash, isInsideNounPhrase, isSpacedHyphen } from './tags.ts'

/** The comma or dash before a token that may open what is set off there, past quotes and brackets; -1 where there is none. */
export function previousComma(tokens: readonly Token[], before: number, floor: number): number {
  for (let i = before - 1; i >= Math.max(floor, before - 40); i--) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      if (before - i > 10) return -1
      continue
    }
    // "Roe (Lab, Lund), said"
    if (token.text === ')') i = openingBracket(tokens, i, Math.max(floor, before - 40))
    if (isComma(token) || isDash(token) || isSpacedHyphen(tokens, i)) return i
  }
  return -1
}

/** The "(" of a bracket of few words, behind the lowest token; the bracket's end where there is none. */
export function openingBracket(tokens: readonly Token[], close: number, lowest: number): number {
  for (let i = close - 1; i > lowest && i > close - 14; i--) if (tokens[i]!.text === '(') return i
  return close
}

/** Whether what stands between two commas or dashes may describe what stands before them. */
export const isSetOff = (tokens: readonly Token[], open: number, close: number): boolean =>
  canBeApposition(tokens, open + 1, close) || addsOthers(tokens, open, close)

/** "— and some doctors —": others who speak too, set off by dashes. */
const addsOthers = (tokens: readonly Token[], open: number, close: number): boolean =>
  isDash(tokens[open]) &&
  isDash(tokens[close]) &&
  tokens[open + 1]!.pos === 'CCONJ' &&
  !/^(?:who|which|whose)$/.test(tokens[open + 2]!.lower) &&
  canBeApposition(tokens, open + 2, close)

/** What commas may set off: no clause of its own, unless it opens with "who", "which" or the like. */
function canBeApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to) return false
  let relative = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (/^(?:who|whose|which|whom|that|where)$/.test(token.lower)) relative = true
    if (i === from && (token.pos === 'VERB' || token.pos === 'ADP')) relative = true
    if (token.pos === 'CCONJ' && i === from) return false
    if (
      !relative &&
      ((token.pos === 'AUX' && tokens[i - 1]!.lower !== 'to') ||
        (token.pos === 'VERB' && carriesClause(token) && !isWithoutTense(tokens, i)))
    )
      return false
  }
  return true
}

/** "known", "seen", the "read" of "said to have read", the "hold" of "the first to hold it"; not the "watch" of "only to watch". */
const isWithoutTense = (tokens: readonly Token[], i: number): boolean =>
  /(?:ed|en|wn|ng)$/.test(tokens[i]!.lower) ||
  tokens[i - 1]!.lower === 'have' ||
  (tokens[i - 1]!.lower === 'to' && (tokens[i]!.lower === 'have' || tokens[i - 2]!.lower !== 'only'))

/** "loans and other products" behind "on lamps,": the end of a list of things, before which whoever speaks is set off. */
export function endsList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (/^(?:and|or)$/.test(tokens[i]!.lower))
      return tokens.slice(from, i).every((token) => isInsideNounPhrase(token) && token.pos !== 'DET') && i > from
  return false
}
