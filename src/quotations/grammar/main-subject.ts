import type { Document, DocumentSentence } from '../../language/index.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { subjectBefore } from './subject.ts'
import { carriesClause } from './tags.ts'
import { clockEnd } from './time.ts'
import type { TokenRange } from './token-range.ts'

/** The subject of the first clause of a sentence that ends before a token: "Roe" in "Roe left early, saying ...". */
export function mainSubject(document: Document, sentence: DocumentSentence, before: number): TokenRange | null {
  const { tokens } = document
  const floor = clockEnd(tokens, sentence.first)
  for (let i = floor + 1; i < before; i++) {
    const token = tokens[i]!
    if (token.quote >= 0 || !carriesClause(token) || /^\p{Lu}/u.test(token.text)) continue
    let group = i
    while (group - 1 > floor && tokens[group - 1]!.pos === 'ADV') group--
    const subject = subjectBefore(tokens, group, floor)
    if (subject) return subject
  }
  return before > floor ? nounPhraseBefore(tokens, before, floor) : null
}
