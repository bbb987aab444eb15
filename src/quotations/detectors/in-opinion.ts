import type { Found, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { isComma, isInsideNounPhrase, isPossessive } from '../grammar/tags.ts'
import { found } from './make.ts'

/** What somebody thinks or tells, behind "in her". */
export const OPINIONS =
  'opinion view words eyes telling account estimation judgment judgement assessment reckoning'.split(' ')
const OPINION = new Set(OPINIONS)

/** Matches "In her opinion, it is over" and "Now, in Roe's view, it is over"; not "In plain view, it fell". */
export function inOpinion(view: View): Found[] {
  const { tokens } = view.document
  const first = pastConnective(view)
  if (!/^(?:in|by)$/.test(tokens[first]!.lower)) return []
  let noun = first + 1
  while (noun < view.limit && noun < first + 9 && !OPINION.has(tokens[noun]!.lower)) {
    if (!isInsideNounPhrase(tokens[noun]) && !isPossessive(tokens[noun])) return []
    noun++
  }
  if (!isComma(tokens[noun + 1])) return []
  const own = /^(?:his|her|their|its)$/.test(tokens[first + 1]!.lower)
  let owner = noun - 1
  while (owner > first + 1 && !isPossessive(tokens[owner])) owner--
  if (!own && owner <= first + 1) return []
  const content = { first: noun + 2, last: clauseEnd(view, noun + 2) }
  const one = found(view, 'in the opinion of', null, content)
  const source = { first: first + 1, last: own ? first + 2 : owner, place: 'source' } as const
  return one && one.last - one.first > 2 ? [{ ...one, cue: { first: noun, last: noun + 1 }, subject: source }] : []
}

/** Past "Now," and "But". */
function pastConnective({ document: { tokens }, sentence: { first } }: View): number {
  if (!/^(?:ADV|CCONJ)$/.test(tokens[first]!.pos)) return first
  return isComma(tokens[first + 1]) ? first + 2 : first + 1
}
