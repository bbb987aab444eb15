import type { Document, DocumentSentence, Token } from '../../language/index.ts'
import { firstSubject, mainSubject } from './main-subject.ts'
import { isBe } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/**
 * The subject of what a sentence tells: "Roe" of "Roe left" and of "It is clear that Roe left", "It was here that Roe left"; none in "It
 * is clear that nothing is left", whose "It" is nobody.
 */
export function subjectTold(document: Document, sentence: DocumentSentence): TokenRange | null {
  const { tokens } = document
  const { last } = sentence
  const subject = mainSubject(document, sentence, last)
  if (!subject || tokens[subject.first]!.lower !== 'it') return subject
  const that = thatBehind(tokens, subject.last)
  if (that < 0) return subject
  const inner = firstSubject(tokens, that + 1, last)
  return inner?.first === that + 1 ? inner : null
}

/** Where "that" stands behind "It is clear", "It was here"; -1 in "It is late", "It is said to be". */
function thatBehind(tokens: readonly Token[], at: number): number {
  if (!isBe(tokens[at])) return -1
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i]
    if (!token || !/^(?:ADJ|ADV|VERB|NOUN|ADP|DET|SCONJ|PART)$/.test(token.pos)) return -1
    if (i > at + 1 && /^(?:that|whether|how)$/.test(token.lower)) return i
  }
  return -1
}
