import { kindOfWord, type Token } from '../../language/index.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isComma, isPossessive } from './tags.ts'
import { isTime } from './time.ts'
import type { TokenRange } from './token-range.ts'

const WORKS = new Set(
  'survey poll study report analysis research review figures data statistics information estimate estimates forecast statement letter filing note bulletin document documents memo release assessment audit inquiry investigation inspection paper briefing count tally index ranking census post blog tweet article affidavit indictment email e-mail message notice presentation'.split(
    ' ',
  ),
)

/** Something written that tells what somebody found or says: "survey", "report", "letter". */
export const isWork = kindOfWord((lower) => WORKS.has(lower))

const ISSUED =
  /^(?:issued|released|published|posted|shared|circulated|compiled|conducted|carried|prepared|written|made|sent|put|filed|drawn|drafted|signed|sworn|submitted|left|penned|authored|recorded|emailed|texted)$/

/** What somebody writes to another, and how a third brings it out. */
const PRIVATE = /^(?:letter|e-?mail|message|note)$/
const PASSED_ON = /^(?:released|published|posted|shared)$/

/** "carried out by", "drawn up by" */
export const PHRASAL: ReadonlySet<string> = new Set(['out', 'up', 'down', 'off', 'over', 'together'])

/**
 * Whoever stands behind a work: "the union" of "a survey by the union", "a report from the union" and "a statement issued
 * late last month by the union", and whose site it stands on; not the "Monday" of "a report released by Monday", nor whoever
 * obtained or commissioned it.
 * @param noun the work's noun
 */
export function issuedBy(tokens: readonly Token[], noun: number, limit: number): TokenRange | null {
  if (!isWork(tokens[noun])) return null
  // "the poll, conducted by Orbis,"
  const first = isComma(tokens[noun + 1]) ? noun + 2 : noun + 1
  let at = first
  const issued = ISSUED.test(tokens[at]?.lower ?? '')
  // "an email released by the union" need not be the union's
  if (PRIVATE.test(tokens[noun]!.lower) && PASSED_ON.test(tokens[at]?.lower ?? '')) return null
  const site = issued && tokens[at + 1]?.lower === 'on' ? ownerOfSite(tokens, noun, at + 2, limit) : null
  if (site) return site
  if (issued) at = pastTime(tokens, at + (PHRASAL.has(tokens[at + 1]?.lower ?? '') ? 2 : 1), limit)
  if (
    at + 1 >= limit ||
    !(tokens[at]!.lower === 'by' || (tokens[at]!.lower === 'from' && first === noun + 1)) ||
    isTime(tokens, at + 1) ||
    tokens[at + 1]!.pos === 'NUM'
  )
    return null
  return nounPhraseAfter(tokens, at + 1, limit)
}

/** "the ministry" of "figures posted on the ministry's website"; nobody for a letter, which a reader may have written. */
function ownerOfSite(tokens: readonly Token[], noun: number, first: number, limit: number): TokenRange | null {
  if (/^(?:post|blog|tweet|article)$/.test(tokens[noun]!.lower)) return null
  const phrase = nounPhraseAfter(tokens, first, limit)
  if (!phrase || !/^(?:website|site|webpage|page|portal|account|channel|feed)$/.test(tokens[phrase.last - 1]!.lower))
    return null
  if (/^(?:its|his|her|their)$/.test(tokens[first]!.lower)) return { first, last: first + 1 }
  let last = phrase.last - 1
  while (last > first && !isPossessive(tokens[last])) last--
  return last > first ? { first, last } : null
}

/** "late last month", "in May", "on Monday" behind a participle. */
function pastTime(tokens: readonly Token[], start: number, limit: number): number {
  let i = start
  while (i < Math.min(limit, start + 5) && !/^(?:by|from)$/.test(tokens[i]!.lower)) {
    const { pos, lower } = tokens[i]!
    if (!isTime(tokens, i) && pos !== 'NUM' && !/^(?:in|on|at|early|late|earlier|later)$/.test(lower)) return start
    i++
  }
  return i
}
