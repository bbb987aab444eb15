import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { subjectBefore } from './subject.ts'
import { carriesClause } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** In "The row came after Roe caused uproar by saying ..." Roe: "by" goes with the verb before it. */
export function byDoing({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing' || tokens[report.first - 1]?.lower !== 'by') return null
  for (let i = report.first - 2; i > first; i--) {
    const token = tokens[i]!
    if (token.quote >= 0 || !carriesClause(token)) continue
    // "Roe was brave and won by saying"
    if (tokens[i - 1]!.pos === 'CCONJ') return null
    // "Roe was able to win by saying"
    if (tokens[i - 1]!.lower === 'to') continue
    while (i - 1 > first && (carriesClause(tokens[i - 1]) || tokens[i - 1]!.pos === 'ADV')) i--
    return subjectBefore(tokens, i, first)
  }
  return null
}
