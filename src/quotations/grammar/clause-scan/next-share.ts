import type { Token } from '../../../language/index.ts'
import type { Cue } from '../cue.ts'

/**
 * Whether another share of those asked starts at a token: "Half of them said they would stay, while [4 in 10 wanted] to go", "60 percent
 * said it is late, compared with [a third]"; not "Half of them said they would stay for a year, and 10 had".
 */
export function asksNext(tokens: readonly Token[], cue: Cue | null, at: number, limit: number): boolean {
  if (!cue?.subject || !isShare(tokens, cue.subject.first, cue.subject.last)) return false
  return isShare(tokens, at, Math.min(limit, at + 5))
}

/** "60 percent of them", "nearly half", "4 in 10". */
function isShare(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, pos } = tokens[i]!
    if (/^(?:half|third|quarter|thirds|quarters|percent|majority)$/.test(lower)) return true
    if (pos === 'NUM' && /^(?:%|percent|per|in|out|points?)$/.test(tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}
