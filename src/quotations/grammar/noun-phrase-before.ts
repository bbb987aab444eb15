import type { Token } from '../../language/index.ts'
import { withoutFront } from './phrase-scan/front.ts'
import type { PhraseScan, Verdict } from './phrase-scan/scan.ts'
import { stepsFor } from './phrase-scan/steps.ts'
import { isComma, isNominal, isSubjectPronoun } from './tags.ts'
import { LONGEST, type TokenRange } from './token-range.ts'

/**
 * The noun phrase that ends just before a token, scanned to the left: "the head of US diplomacy", "officials in Kyiv who
 * asked not to be named" (the range is then that of what the clause describes, "officials in Kyiv").
 * @param floor the first token that may belong to it
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): TokenRange | null {
  const at = end - 1
  const lowest = Math.max(floor, end - LONGEST)
  const token = tokens[at]
  // "called it a farce and [said]": what a conjunction joins on to is no subject
  if (at < lowest || !token || token.pos === 'CCONJ') return null
  // "President Roe yesterday, asked about it, [said]"
  if (DAY.test(token.text) && at > lowest && isNominal(tokens[at - 1])) return nounPhraseBefore(tokens, at, floor)
  if (isSubjectPronoun(token)) {
    if (token.lower !== 'who') return { first: at, last: end }
    return nounPhraseBefore(tokens, isComma(tokens[at - 1]) ? at - 1 : at, floor)
  }
  // "From the stairs somebody [shouted]"
  if (SOMEBODY.has(token.lower)) return { first: at, last: end }
  // "a ruling that [said]"
  if ((token.lower === 'that' || token.lower === 'which') && at > lowest && tokens[at - 1]!.pos === 'NOUN')
    return nounPhraseBefore(tokens, at, floor)
  const scan: PhraseScan = { tokens, end, lowest, at, last: end, conjunction: -1 }
  for (; scan.at >= lowest; scan.at--) {
    const verdict = verdictOn(scan)
    if (verdict === 'on') continue
    if (verdict === 'none') return null
    if (verdict === 'whole') return { first: scan.at, last: scan.last }
    return withoutFront(scan, verdict === 'opens' ? scan.at : scan.at + 1, floor)
  }
  return withoutFront(scan, scan.at + 1, floor)
}

/** Without a capital, which a paper's name has. */
const DAY = /^(?:yesterday|today|tonight|tomorrow)$/

const SOMEBODY: ReadonlySet<string> = new Set(['someone', 'somebody', 'everyone', 'everybody'])

/** What the first step that takes the scan's token says of it. */
function verdictOn(scan: PhraseScan): Verdict {
  const token = scan.tokens[scan.at]!
  for (const { takes, verdict } of stepsFor(token.pos)) if (takes(scan, token)) return verdict
  return 'stop'
}
