import type { Found, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { isThing, maySpeak } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { opensMainClause } from '../grammar/opens-clause.ts'
import { isComma, isInsideNounPhrase, isPossessive } from '../grammar/tags.ts'
import { behindSource } from './behind-source.ts'
import { found } from './make.ts'

/** What somebody thinks or tells, behind "in her". */
export const OPINIONS =
  'opinion view words eyes telling account estimation judgment judgement assessment reckoning'.split(' ')
const OPINION = new Set(OPINIONS)

/** What opens a clause without a comma too; not "By her account books", "In her words there was hope". */
const HELD = /^(?:opinion|view|estimation|judge?ment|assessment)$/

/**
 * Matches "In her opinion, it is over", "Now, in Roe's view, it is over" and "In the view of Roe, it is over"; not "In plain
 * view, it fell".
 */
export function inOpinion(view: View): Found[] {
  const { tokens } = view.document
  const first = pastConnective(view)
  if (!/^(?:in|by)$/.test(tokens[first]!.lower)) return []
  let noun = first + 1
  while (noun < view.limit && noun < first + 9 && !OPINION.has(tokens[noun]!.lower)) {
    if (!isInsideNounPhrase(tokens[noun]) && !isPossessive(tokens[noun])) return []
    noun++
  }
  if (/^(?:of|to)$/.test(tokens[noun + 1]?.lower ?? '')) return opinionOf(view, noun)
  const bare = !isComma(tokens[noun + 1])
  const own = /^(?:his|her|their|its)$/.test(tokens[first + 1]!.lower)
  let owner = noun - 1
  while (owner > first + 1 && !isPossessive(tokens[owner])) owner--
  if (!own && owner <= first + 1) return []
  const from = bare ? noun + 1 : noun + 2
  // "In her opinion the plan is dead"
  if (bare && (!HELD.test(tokens[noun]!.lower) || !opensMainClause(tokens, from, view.limit))) return []
  const content = { first: from, last: clauseEnd(view, from) }
  const one = found(view, 'in the opinion of', null, content)
  const source = { first: first + 1, last: own ? first + 2 : owner, place: 'source' } as const
  return one && one.last - one.first > 2 ? [{ ...one, cue: { first: noun, last: noun + 1 }, subject: source }] : []
}

/** Past "Now," and "But". */
function pastConnective({ document: { tokens }, sentence: { first } }: View): number {
  if (!/^(?:ADV|CCONJ)$/.test(tokens[first]!.pos)) return first
  return isComma(tokens[first + 1]) ? first + 2 : first + 1
}

/** "In the opinion of Jane Roe, a nurse, it is over"; not "In view of the rain, it is over". */
function opinionOf(view: View, noun: number): Found[] {
  const { tokens } = view.document
  const source = tokens[noun - 1]?.lower === 'the' ? nounPhraseAfter(tokens, noun + 2, view.limit) : null
  if (!source || !maySpeak(tokens, source) || isThing(tokens, source)) return []
  const content = behindSource(view, source)
  const one = content && found(view, 'in the opinion of', null, content)
  if (!one || one.last - one.first < 3) return []
  return [{ ...one, cue: { first: noun, last: noun + 1 }, subject: { ...source, place: 'source' } }]
}
