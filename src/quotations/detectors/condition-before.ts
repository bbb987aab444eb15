import type { View } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { opensFiniteClause } from '../grammar/opens-clause.ts'
import { isComma, isModal } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/**
 * Where the condition starts under which what is said holds: the "If" of "If it rains, she said they would stay in"; -1 without one,
 * as in "If asked, she said yes", "If she knew, she said it was late", "If there was any doubt, she said she would go".
 */
export function conditionBefore({ document: { tokens }, sentence, cues }: View, cue: Cue, content: TokenRange): number {
  const { first } = sentence
  const start = Math.min(cue.subject?.first ?? cue.first, cue.first)
  if (start <= first || !isComma(tokens[start - 1]) || content.first < start) return -1
  const opens = /^(?:but|and|so|even|only)$/.test(tokens[first]!.lower) ? first + 1 : first
  if (!/^(?:if|unless)$/.test(tokens[opens]!.lower)) return -1
  if (!opensFiniteClause(tokens, opens + 1, start - 1, false)) return -1
  if (tokens.slice(opens, start).some(({ lower }) => /^(?:doubts?|question)$/.test(lower))) return -1
  if (cues.some((other) => other.verb < start && reports(other))) return -1
  for (let i = content.first; i < content.last; i++)
    if (isModal(tokens[i])) return /^(?:do|does|did)$/.test(tokens[i]!.lower) ? -1 : first
  return -1
}

/** Not "goes" and the like, which report only beside a quote. */
export const reports = ({ form: { verb } }: Cue): boolean => verb.frames.has('that') || verb.frames.has('whether')
