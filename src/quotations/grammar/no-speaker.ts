import type { Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'

/**
 * Whether a cue's subject tells that nobody says it: "Nobody at the mill", "No one", "None of them", "Neither side", "Not every clerk";
 * not "No fewer than nine clerks", "No 10", "Not only Roe".
 */
export function hasNoSpeaker(tokens: readonly Token[], { subject }: Cue): boolean {
  if (!subject) return false
  const { lower } = tokens[subject.first]!
  if (/^(?:nobody|none|neither)$/.test(lower)) return true
  // "An earlier version of this story said"
  if (tokens[subject.first + 2]?.lower === 'version' && tokens[subject.first + 4]?.lower === 'this') return true
  const next = tokens[subject.first + 1]
  if (lower === 'no' && next)
    return next.lower === 'one' || (next.pos !== 'NUM' && !/^(?:fewer|less|more|other)$/.test(next.lower))
  const no = tokens[subject.first - 1]?.lower
  if (no === 'not') return /^(?:every|everyone|everybody|all|one|an?)$/.test(lower)
  return no === 'no' && /^(?:one|single)$/.test(lower)
}
