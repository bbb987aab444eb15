import type { Token } from '../../language/index.ts'
import { endsNoun, isHyphen } from './tags.ts'

const RELATIVE = new Set(['who', 'that', 'which', 'whose', 'whom'])
/** What opens a relative clause that has a subject of its own. */
const BEFORE_SUBJECT = new Set(['that', 'which', 'whom', 'what'])

/** "the plan [that officials said]", "the tax, [which critics said]": the subject stands behind it; not "that man said". */
export const opensRelative = (tokens: readonly Token[], i: number): boolean =>
  BEFORE_SUBJECT.has(tokens[i]!.lower) &&
  i > 0 &&
  (tokens[i]!.lower !== 'that' || endsNoun(tokens[i - 1]!)) &&
  tokens[i + 1]!.pos !== 'VERB'

/** From a verb inside "officials who asked not to be named", the index of "who", of "the audit on which it rests" that of "on"; else -1. */
export function relativeBefore(tokens: readonly Token[], from: number, lowest: number): number {
  for (let i = from; i > lowest; i--) {
    const token = tokens[i]!
    if (token.mark || (token.pos === 'PUNCT' && !isHyphen(token))) return -1
    if (!RELATIVE.has(token.lower)) continue
    if (endsNoun(tokens[i - 1]!)) return i
    return tokens[i - 1]!.pos === 'ADP' && i - 2 >= lowest && endsNoun(tokens[i - 2]!) ? i - 1 : -1
  }
  return -1
}

/** The "polled" of "three in ten of the people it polled". */
export const closesBareRelative = (tokens: readonly Token[], i: number, lowest: number): boolean =>
  i - 2 > lowest &&
  tokens[i]!.pos === 'VERB' &&
  /^(?:i|he|she|it|we|they)$/.test(tokens[i - 1]!.lower) &&
  tokens[i - 2]!.pos === 'NOUN'
