import { lowerBound } from '../../language/index.ts'
import type { Cast, Mention } from './cast.ts'
import type { Entry } from './registry.ts'

/** How many names back somebody is looked for. */
const REACH = 200

/** Whoever was named last before a token, of the mentions that fit. */
export function lastMentioned(cast: Cast, token: number, fits: (mention: Mention) => boolean): Entry | null {
  const next = lowerBound(cast.mentions, token, ({ first }) => first)
  for (let i = next - 1; i >= 0 && i >= next - REACH; i--) {
    const mention = cast.mentions[i]!
    if (fits(mention)) return mention.entry
  }
  return null
}
