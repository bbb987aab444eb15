import type { Document } from '../../language/index.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** Names are looked for in so many tokens before an interview's first turn. */
const INTRODUCTION = 600

/** "AN" for "Amara Nwosu", "HW" for "Health Weekly". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')

/** The names of two to four words in what stands before a token, by their initials; the first of several. */
export function namesByInitials({ tokens }: Document, before: number): Map<string, TokenRange> {
  const names = new Map<string, TokenRange>()
  for (let first = Math.max(0, before - INTRODUCTION); first < before; first++) {
    let initials = ''
    for (let i = first; i < Math.min(before, first + 4) && isCapitalised(tokens[i]); i++) {
      if (tokens[i]!.sentence !== tokens[first]!.sentence) break
      initials += tokens[i]!.text[0]
      if (i > first && !names.has(initials)) names.set(initials, { first, last: i + 1 })
    }
  }
  return names
}
