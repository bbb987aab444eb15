import type { Document, Token } from '../../language/index.ts'
import { issuedBy } from '../grammar/issued-by.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { determinerBefore, ownerBefore } from '../grammar/owner-before.ts'
import { senderOf, sentBy } from '../grammar/sent-by.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { headOf } from './head.ts'

const WRITTEN =
  /^(?:letter|e-?mail|memo|note|message|text|postcard|diary|tweet|post|statement|affidavit|testimony|submission)$/
const WROTE = /^(?:wrote|written|sent|emailed|penned|posted|texted|scribbled|addressed)$/

/**
 * Whoever wrote what a sentence brings before "it said": "Roe" of "He read from a letter that Roe wrote to her", "a note from
 * Roe" and "Roe's email to the town", "her" of "Roe wept as her statement was read out". Not of "a letter to Roe".
 */
export function writerTold(document: Document, sentence: number): TokenRange | null {
  const { tokens, sentences } = document
  const { first, last } = sentences[sentence]!
  for (let i = last - 1; i > first; i--) {
    if (!WRITTEN.test(tokens[i]!.lower) || tokens[i]!.quote >= 0) continue
    return writerOf(tokens, i, first, last)
  }
  return null
}

/** Whoever wrote what a sentence is about: "Roe" of "A message sent by Roe was read out" and of "Roe's letter was blunt", and whoever sent the first of "A second message came"; not of "Roe had her letter". */
export function writerOfSubject(document: Document, sentence: number): TokenRange | null {
  const { first, last } = document.sentences[sentence]!
  const subject = subjectTold(document, document.sentences[sentence]!)
  if (!subject) return null
  const { tokens } = document
  let noun = headOf(document, subject).last - 1
  // "A message sent" whose participle belongs to the phrase
  if (noun > subject.first && tokens[noun]!.pos === 'VERB') noun--
  if (!WRITTEN.test(tokens[noun]!.lower) || tokens[noun]!.quote >= 0) return null
  return writerOf(tokens, noun, first, last) ?? sentBy(document, { first: subject.first, last: noun + 1 })
}

function writerOf(tokens: readonly Token[], noun: number, first: number, last: number): TokenRange | null {
  const opens = determinerBefore(tokens, noun, first)
  if (/^(?:his|her|its|their)$/.test(tokens[opens]!.lower)) return { first: opens, last: opens + 1 }
  return (
    ownerBefore(tokens, noun, first) ??
    issuedBy(tokens, noun, last) ??
    senderBehind(tokens, noun + 1, last) ??
    senderOf(tokens, noun, first)
  )
}

/** "from Roe", ", by Roe", "that Roe wrote", "Roe had sent" behind the noun. */
function senderBehind(tokens: readonly Token[], behind: number, limit: number): TokenRange | null {
  const at = isComma(tokens[behind]) ? behind + 1 : behind
  if (/^(?:from|by)$/.test(tokens[at]?.lower ?? '')) return nounPhraseAfter(tokens, at + 1, limit)
  const from = /^(?:that|which)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const phrase = from < limit ? nounPhraseAfter(tokens, from, limit) : null
  if (!phrase) return null
  const verb = /^(?:had|has)$/.test(tokens[phrase.last]?.lower ?? '') ? phrase.last + 1 : phrase.last
  return verb < limit && WROTE.test(tokens[verb]!.lower) ? phrase : null
}
