import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { subjectBefore } from './subject.ts'
import { isBe } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** "Roe" of "Roe was quick to point out that", "Roe was too polite to say that"; nobody in "It is easy to say that". */
export function readyToSay({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (!report.infinitive || tokens[report.first - 1]?.pos !== 'ADJ') return null
  let be = report.first - 2
  while (be > first && tokens[be]!.pos === 'ADV') be--
  const subject = be > first && isBe(tokens[be]) ? subjectBefore(tokens, be, first) : null
  return subject && !/^(?:it|this|that|what|there)$/.test(tokens[subject.first]!.lower) ? subject : null
}
