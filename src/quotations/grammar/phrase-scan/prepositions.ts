import type { Token } from '../../../language/index.ts'
import { PHRASAL } from '../issued-by.ts'
import { isIntroduced, isReducedRelative, isSeenBy, participleBefore } from '../reduced-relative.ts'
import { endsNoun, isHyphen, isNominal } from '../tags.ts'
import { isTime } from '../time.ts'
import { pastDate } from './front.ts'
import type { PhraseScan } from './scan.ts'

/** Steps at prepositions, "to" among them; `steps.ts` gives each its example. */

const JOINING = new Set(
  'of for in at from on with to by near under against about between behind across inside outside within among into'.split(
    ' ',
  ),
)
const SURROUNDED = new Set(['those', 'people', 'aides', 'everyone'])
const SURROUNDING = new Set(['around', 'behind', 'near', 'at', 'in', 'with', 'from', 'on', 'inside'])

export const isNoTo = (_: PhraseScan, { lower }: Token): boolean => lower !== 'to'

export const describesNoun = ({ tokens, at, last, lowest }: PhraseScan): boolean =>
  at + 1 < last && at > lowest && tokens[at - 1]!.pos === 'DET' && isNominal(tokens[at + 1])

export const isPerCent = ({ tokens, at }: PhraseScan, { lower }: Token): boolean =>
  lower === 'per' && tokens[at + 1]?.lower === 'cent'

export function leadsToDate(scan: PhraseScan): boolean {
  const { tokens, at, last, end } = scan
  if (last !== end) return false
  const subject = pastDate(tokens, at + 1, last)
  const dated = subject > at + 1 && subject < last
  if (dated) scan.at = subject
  return dated
}

export const joinsNouns = ({ tokens, at, lowest }: PhraseScan, { lower }: Token): boolean =>
  JOINING.has(lower) && at > lowest && (endsNoun(tokens[at - 1]!) || isHyphen(tokens[at - 2]))

/** Passes the first of the two. */
export function joinsPrepositions(scan: PhraseScan): boolean {
  const { tokens, at, lowest } = scan
  const joined = tokens[at - 1]?.pos === 'CCONJ' && tokens[at - 2]?.pos === 'ADP' && at - 3 >= lowest
  if (!joined || !endsNoun(tokens[at - 3]!)) return false
  scan.at = at - 2
  return true
}

export const joinsPeople = ({ tokens, at, lowest }: PhraseScan, { lower }: Token): boolean =>
  at > lowest && SURROUNDED.has(tokens[at - 1]!.lower) && SURROUNDING.has(lower)

export function passesParticiple(scan: PhraseScan): boolean {
  const { tokens, lowest } = scan
  const verb = verbBefore(scan)
  // "two suits being heard in Lund"
  const noun = tokens[tokens[verb - 1]?.lower === 'being' ? verb - 2 : verb - 1]
  const describes =
    verb > lowest && isReducedRelative(tokens, verb) && noun !== undefined && (endsNoun(noun) || noun.lower === 'those')
  if (describes) scan.at = verb + 1
  return describes
}

/** At the "this" of "released this week by". */
function pastTime(tokens: PhraseScan['tokens'], at: number): number {
  let i = at
  while (i > 1 && at - i < 3 && (isTime(tokens, i - 1) || /^(?:this|last|next|on)$/.test(tokens[i - 1]!.lower))) i--
  return tokens[at]!.lower === 'by' ? i : at
}

export function passesWhoSawIt(scan: PhraseScan): boolean {
  const { tokens, lowest } = scan
  const verb = verbBefore(scan)
  const first = verb > lowest && isSeenBy(tokens, verb) ? participleBefore(tokens, verb - 1, lowest) : -1
  if (first < 0) return false
  scan.last = first
  scan.at = first
  return true
}

/** The "set" of "an inquiry set up in", the "briefed" of "briefed on". */
const verbBefore = ({ tokens, at }: PhraseScan): number =>
  PHRASAL.has(tokens[at - 1]?.lower ?? '') && isIntroduced(tokens, at - 3) ? at - 2 : pastTime(tokens, at) - 1
