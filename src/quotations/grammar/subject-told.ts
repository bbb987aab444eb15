import type { Document, DocumentSentence, Token } from '../../language/index.ts'
import { firstSubject, mainSubject } from './main-subject.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { isBe, isSubjectPronoun } from './tags.ts'
import type { TokenRange } from './token-range.ts'

/**
 * The subject of what a sentence tells: "Roe" of "Roe left" and of "It is clear that Roe left", "It was here that Roe left"; none in "It
 * is clear that nothing is left", whose "It" is nobody; of a question whom it asks about.
 */
export function subjectTold(document: Document, sentence: DocumentSentence): TokenRange | null {
  const { tokens } = document
  const { last } = sentence
  const asked = subjectAsked(tokens, sentence)
  if (asked) return asked
  const subject = mainSubject(document, sentence, last)
  if (!subject || tokens[subject.first]!.lower !== 'it') return subject
  const that = thatBehind(tokens, subject.last)
  if (that < 0) return subject
  const inner = firstSubject(tokens, that + 1, last)
  return inner?.first === that + 1 ? inner : null
}

/** "Roe" of "What did Roe say?", "Is Roe well?" and "And Roe?"; none of "What made Roe weep?". */
function subjectAsked(tokens: readonly Token[], { first, last }: DocumentSentence): TokenRange | null {
  if (tokens[last - 1]!.text !== '?' || tokens[first]!.quote >= 0) return null
  let verb = /^(?:and|but|so)$/.test(tokens[first]!.lower) ? first + 1 : first
  if (/^(?:what|who|whom|how|why|where|when)$/.test(tokens[verb]!.lower)) verb++
  if (tokens[verb]!.lower === 'about') verb++
  if (verb > first && tokens[verb]!.pos !== 'AUX') {
    const alone = nounPhraseAfter(tokens, verb, last)
    return alone && alone.first === verb && alone.last === last - 1 ? alone : null
  }
  const phrase = tokens[verb]!.pos === 'AUX' ? nounPhraseAfter(tokens, verb + 1, last) : null
  if (!phrase) return null
  let end = isSubjectPronoun(tokens[phrase.first]) ? phrase.first + 1 : phrase.last
  // "Is Roe happy?"
  while (end - 1 > phrase.first && tokens[end - 1]!.pos === 'ADJ') end--
  return { first: phrase.first, last: end }
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
