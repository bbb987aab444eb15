import type { Token } from '../../language/index.ts'
import { isBe, isHave, isInsideNounPhrase, isModal, isPossessive } from './tags.ts'

/** Where "was quoted by the agency as", "can be heard" or "was quoted" starts before "saying"; -1 where nothing of the kind stands there. */
export function quotedAs(tokens: readonly Token[], saying: number, floor: number): number {
  const as = tokens[saying - 1]?.lower === 'as'
  if (!as && !/^(?:quoted|heard|recorded|seen|filmed|overheard|caught|shown)$/.test(tokens[saying - 1]?.lower ?? ''))
    return -1
  let i = as ? saying - 2 : saying - 1
  while (i > Math.max(floor, saying - 12) && !QUOTED.test(tokens[i]!.lower)) {
    if (!isInsideNounPhrase(tokens[i]) && !isPossessive(tokens[i]) && !/^(?:ADP|ADV)$/.test(tokens[i]!.pos)) return -1
    i--
  }
  if (!QUOTED.test(tokens[i]?.lower ?? '') || !(isBe(tokens[i - 1]) || isHave(tokens[i - 1]))) return -1
  const groups = (token: Token) => isBe(token) || isHave(token) || isModal(token) || token.pos === 'ADV'
  while (i - 1 > floor && groups(tokens[i - 1]!)) i--
  return i
}

const QUOTED = /^(?:quoted|reported|cited|heard|recorded|paraphrased|seen|filmed|overheard|caught|shown)$/
