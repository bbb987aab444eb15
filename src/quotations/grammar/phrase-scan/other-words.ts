import type { Token } from '../../../language/index.ts'
import { isReducedRelative } from '../reduced-relative.ts'
import { endsNoun } from '../tags.ts'
import { isTime } from '../time.ts'
import type { PhraseScan } from './scan.ts'

/** Steps at conjunctions and adverbs; `steps.ts` gives each its example. */

/** Not that of "all but two said". */
export const isBut = ({ tokens, at }: PhraseScan, { lower }: Token): boolean =>
  lower === 'but' && !/^(?:all|every(?:one|body)|none|nobody)$/.test(tokens[at - 1]?.lower ?? '')

export function joinsTerms(scan: PhraseScan): boolean {
  if (scan.at <= scan.lowest || !endsNoun(scan.tokens[scan.at - 1]!)) return false
  if (scan.conjunction < 0) scan.conjunction = scan.at
  return true
}

export const tellsHowLate = ({ tokens, at }: PhraseScan, { lower }: Token): boolean =>
  /^(?:early|late|earlier|later)$/.test(lower) && isTime(tokens, at + 1) && isReducedRelative(tokens, at - 1)

/** Not the "as" of "The talks opened as more firms", which the tagger takes for an adverb. */
export const gradesAdjective = ({ tokens, at, lowest }: PhraseScan, { lower }: Token): boolean =>
  at > lowest &&
  !(lower === 'as' && /^(?:more|fewer|other)$/.test(tokens[at + 1]?.lower ?? '')) &&
  (tokens[at + 1]?.pos === 'ADJ' || tokens[at + 1]?.pos === 'NUM')

/** Not the "back" of "came back benches". */
export const isPlaceBeforeNoun = ({ tokens, at, lowest }: PhraseScan): boolean =>
  at > lowest && tokens[at - 1]!.pos === 'DET' && tokens[at + 1]?.pos === 'NOUN'
