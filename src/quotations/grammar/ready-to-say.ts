import type { Document, DocumentSentence, Token } from '../../language/index.ts'
import type { Cue } from './cue.ts'
import { subjectBefore } from './subject.ts'
import { carriesClause, isBe } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/** What goes on with "to say" or "saying", of the same subject. */
const GOES_ON =
  /^(?:be(?:gins?|gan|gun)|start(?:s|ed)?|keeps?|kept|stop(?:s|ped)?|continue[sd]?|tr(?:y|ies|ied)|seem(?:s|ed)?|appear(?:s|ed)?|refuse[sd]?|manage[sd]?|fail(?:s|ed)?|decline[sd]?|want(?:s|ed)?|hope[sd]?|rush(?:es|ed)?|hasten(?:s|ed)?|dare[sd]?)$/

/**
 * "Roe" of "Roe was quick to point out that", "Roe was too polite to say that" and "The talks opened as Roe had begun saying
 * that"; nobody in "It is easy to say that".
 */
export function readyToSay({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  const verb = report.infinitive || report.form.form === 'ing' ? verbBefore(tokens, report, first) : -1
  const subject = verb > first ? subjectBefore(tokens, verb, first) : null
  return subject && !/^(?:it|this|that|what|there)$/.test(tokens[subject.first]!.lower) ? subject : null
}

/** Where the group of the "was quick", the "had begun" starts; else -1. */
function verbBefore(tokens: readonly Token[], { first: report, infinitive }: Cue, first: number): number {
  let i = report - 1
  if (GOES_ON.test(tokens[i]?.lower ?? '')) {
    while (i - 1 > first && (carriesClause(tokens[i - 1]) || tokens[i - 1]!.pos === 'ADV')) i--
    return i
  }
  if (!infinitive || tokens[i]?.pos !== 'ADJ') return -1
  i--
  while (i > first && tokens[i]!.pos === 'ADV') i--
  return isBe(tokens[i]) ? i : -1
}
