import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { clauseEnd } from '../grammar/clause-end.ts'
import { isThing, maySpeak } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { opensMainClause } from '../grammar/opens-clause.ts'
import { isComma, isInsideNounPhrase, isPossessive, isSubjectPronoun } from '../grammar/tags.ts'
import { isTime } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { behindSource } from './behind-source.ts'
import { found } from './make.ts'

/** What somebody thinks or tells, behind "in her". */
export const OPINIONS =
  'opinion view words eyes telling account estimation judgment judgement assessment reckoning estimate estimates calculation calculations count guess admission'.split(
    ' ',
  )
const OPINION = new Set(OPINIONS)

/** What opens a clause without a comma too; not "By her account books", "In her words there was hope". */
const HELD = /^(?:opinion|view|estimation|judge?ment|assessment)$/

/** What stands behind "by" as well: "It cost ten pounds, by her estimate". */
const COUNTED = /^(?:account|reckoning|estimates?|calculations?|count|guess|admission|telling)$/

/**
 * Matches "In her opinion, it is over", "By her estimate, it costs ten pounds", "Now, in Roe's view, it is over" and "In the view of Roe, it is over", also behind and in the
 * middle of a clause: "It is, in the words of Roe, over"; not "In plain view, it fell".
 */
export function inOpinion(view: View): Found[] {
  const { tokens } = view.document
  const first = pastConnective(view)
  if (!/^(?:in|by)$/.test(tokens[first]!.lower)) return setOffOpinion(view)
  let noun = first + 1
  while (noun < view.limit && noun < first + 9 && !OPINION.has(tokens[noun]!.lower)) {
    if (!isInsideNounPhrase(tokens[noun]) && !isPossessive(tokens[noun])) return []
    noun++
  }
  if (/^(?:of|to)$/.test(tokens[noun + 1]?.lower ?? '')) return opinionOf(view, noun)
  const bare = !isComma(tokens[noun + 1])
  const owner = ownerOf(tokens, first + 1, noun)
  if (!owner) return []
  const from = bare ? noun + 1 : noun + 2
  // "In her opinion the plan is dead"
  if (bare && (!HELD.test(tokens[noun]!.lower) || !opensMainClause(tokens, from, view.limit))) return []
  const content = { first: from, last: clauseEnd(view, from) }
  const one = found(view, 'in the opinion of', null, content)
  const source = { ...owner, place: 'source' } as const
  return one && one.last - one.first > 2 ? [{ ...one, cue: { first: noun, last: noun + 1 }, subject: source }] : []
}

/** "It is over, in the view of Roe", "It is, in Roe's words, “over”": set off by commas; not "It is over, in view of the rain". */
function setOffOpinion(view: View): Found[] {
  const { tokens } = view.document
  const { first } = view.sentence
  for (let i = first + 2; i + 2 < view.limit; i++) {
    const { lower, quote } = tokens[i]!
    if ((lower !== 'in' && lower !== 'by') || quote >= 0) continue
    const comma = isComma(tokens[i - 1]) ? i - 1 : tokens[i - 1]!.mark && isComma(tokens[i - 2]) ? i : -1
    const held = comma < 0 ? null : opinionAt(view, i)
    if (!held || (lower === 'by' && !COUNTED.test(tokens[held.noun]!.lower))) continue
    const closes = held.end >= view.limit || tokens[held.end]!.text === '.'
    if (!closes && !isComma(tokens[held.end])) continue
    const ends = closes || tokens[held.end + 1]?.pos === 'CCONJ'
    const from = clauseStart(tokens, first, i - 1)
    // "because, in her words, “it is over”"
    const leads = from >= i - 1
    if (leads && ends) continue
    const content = { first: leads ? held.end + 1 : from, last: ends ? comma : clauseEnd(view, held.end + 1) }
    const one = found(view, 'in the opinion of', null, content)
    if (one && one.last - one.first > 2)
      return [{ ...one, cue: { first: held.noun, last: held.noun + 1 }, subject: held.source }]
  }
  return []
}

/** Where the clause before a comma starts: behind "because" and "that", a colon or a semicolon. */
function clauseStart(tokens: readonly Token[], first: number, comma: number): number {
  let from = comma
  while (from > first && !opensAnother(tokens, from - 1)) from--
  return from === comma ? comma + 1 : from
}

/** What a clause is joined on by: "that", "because", ", and" before "it". */
const opensAnother = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'SCONJ' ||
  /^(?:that|who|which|[:;])$/.test(tokens[i]!.lower) ||
  (tokens[i]!.pos === 'CCONJ' && isComma(tokens[i - 1]) && isSubjectPronoun(tokens[i + 1]))

/** Whose words, and where "in the words of Roe" and "in her words" end. */
function opinionAt({ document: { tokens }, limit }: View, at: number) {
  let noun = at + 1
  while (noun < limit && noun < at + 9 && !OPINION.has(tokens[noun]!.lower)) {
    if (!isInsideNounPhrase(tokens[noun]) && !isPossessive(tokens[noun])) return null
    noun++
  }
  if (noun === at + 1 || !OPINION.has(tokens[noun]?.lower ?? '')) return null
  const of = tokens[noun - 1]!.lower === 'the' && tokens[noun + 1]?.lower === 'of'
  const source = of ? nounPhraseAfter(tokens, noun + 2, limit) : ownerOf(tokens, at + 1, noun)
  if (!source || (of && (!maySpeak(tokens, source) || isThing(tokens, source)))) return null
  return { noun, source: { ...source, place: 'source' } as const, end: of ? source.last : noun + 1 }
}

/** "his" of "his own words", "Roe" of "Roe's words". */
function ownerOf(tokens: readonly Token[], first: number, noun: number): TokenRange | null {
  let owner = noun - 1
  while (owner > first && !isPossessive(tokens[owner])) owner--
  // "By Monday's count"
  if (owner > first) return isTime(tokens, owner - 1) ? null : { first, last: owner }
  return /^(?:his|her|their|its)$/.test(tokens[first]!.lower) ? { first, last: first + 1 } : null
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
