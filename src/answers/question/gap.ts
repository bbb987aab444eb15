import type { Term } from '../../retrieval/index.ts'

/**
 * What the answer is to the question's verb: its subject ("Who recovered the ball?"), something else ("What did the
 * council build?", which a helping verb before the subject shows), or the other side of "is" ("What is the bridge called?").
 */
export type Gap = 'subject' | 'object' | 'be' | 'none'

const DO = /^(?:do|does|did)$/
const BE = /^(?:is|are|was|were)$/
const HELPING = /^(?:has|have|had|can|could|will|would|should|may|might|must|shall)$/
/** Words that a subject begins with. */
const OPENS = /^(?:the|an?|his|her|its|their|this|that|these|those|he|she|it|they|we|you|i)$/
/** The noun asked for has no more words before its verb than these. */
const FARTHEST = 6

/** @param at where the asking word stands among the question's words, -1 when there is none */
export function gapOf(words: readonly Term[], at: number): Gap {
  if (at < 0) return 'none'
  if (at === words.length - 1) return 'object'
  for (let verb = at + 1; verb < Math.min(words.length, at + 1 + FARTHEST); verb++) {
    const { word } = words[verb]!
    const next = words[verb + 1]
    if (DO.test(word)) return 'object'
    if (BE.test(word)) return 'be'
    if (HELPING.test(word)) return next && (next.capital || OPENS.test(next.word)) ? 'object' : 'subject'
  }
  return 'subject'
}
