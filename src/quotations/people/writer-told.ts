import type { Document, Token } from '../../language/index.ts'
import { issuedBy } from '../grammar/issued-by.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { determinerBefore, ownerBefore } from '../grammar/owner-before.ts'
import { senderOf, sentBy } from '../grammar/sent-by.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import { isBe, isCapitalised, isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { headOf } from './head.ts'

const WRITTEN =
  /^(?:letter|e-?mail|memo|note|message|text|postcard|card|telegram|diary|tweet|post|statement|affidavit|testimony|submission)$/
const SEVERAL = /^(?:letters|e-?mails|memos|notes|messages|texts|postcards|cards|telegrams|diaries|tweets|posts)$/
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
    return writerOf(tokens, i, first, last) ?? whoWritesIn(document, sentence, i)
  }
  return null
}

/** What hears a statement, and does not make it. */
const HEARS = /^(?:court|jury|inquest|inquiry|hearing|trial|tribunal|panel|service|funeral|ceremony|congregation)$/

/** "Roe" of "The inquest opened with a statement from Roe", whose subject only hears it; not of "The court upheld the statement of Roe". */
export function writerHeard(document: Document, sentence: number): TokenRange | null {
  const { tokens, sentences } = document
  const subject = subjectTold(document, sentences[sentence]!)
  const noun = subject && tokens[headOf(document, subject).last - 1]!
  return noun && HEARS.test(noun.lower) && HEARD.test(tokens[subject.last]?.lower ?? '')
    ? writerTold(document, sentence)
    : null
}

/** "heard", "was read", "opened with" */
const HEARD = /^(?:heard|was|were|opened|began|started|ended|closed|saw)$/

/** "Roe" of "In a letter passed on by her lawyer, Roe describes her cell". */
function whoWritesIn(document: Document, sentence: number, noun: number): TokenRange | null {
  const { tokens, sentences } = document
  const { first } = sentences[sentence]!
  if (tokens[first]!.text !== 'In' || determinerBefore(tokens, noun, first) !== first + 1) return null
  const subject = subjectTold(document, sentences[sentence]!)
  return subject && subject.first > noun ? subject : null
}

/** So many sentences back the several may be told of. */
const TOLD = 2

/** Whoever wrote what "one" and "another" take up: "Roe" of "The court saw messages that Roe had sent. “It is late,” read one."; not of "Two men wrote to Roe". */
export function writerOfOne(document: Document, one: number): TokenRange | null {
  const { tokens, sentences } = document
  const another = tokens[one]!.lower === 'another'
  const here = tokens[one]!.sentence
  for (let back = 0; back <= TOLD && back <= here; back++) {
    const { first, last } = sentences[here - back]!
    for (let i = Math.min(last, one) - 1; i > first; i--)
      if (tokens[i]!.quote >= 0) continue
      else if (SEVERAL.test(tokens[i]!.lower)) return writerOf(tokens, i, first, last)
      else if (another && back > 0 && WRITTEN.test(tokens[i]!.lower)) return ownWriterIn(document, here - back, i)
  }
  return null
}

/** "Roe" of "In a text to her son, Roe said it was late." before "Another said"; not one man of several, of whom it may be another. */
function ownWriterIn(document: Document, sentence: number, noun: number): TokenRange | null {
  const writer = whoWritesIn(document, sentence, noun)
  return writer && !/^(?:an?|one|another|some|many)$/.test(document.tokens[writer.first]!.lower) ? writer : null
}

/** So many sentences on the signature may be told of. */
const SIGNED = 3

/** "Roe" of "“It is late,” the memo said. It is signed by Jane Roe." and of "“It is late,” it reads, and is signed Jane Roe"; not of "The deal is signed by Roe". */
export function signatory({ tokens, sentences }: Document, from: number): TokenRange | null {
  const last = sentences[Math.min(sentences.length - 1, tokens[from]!.sentence + SIGNED)]!.last
  for (let i = from + 1; i + 1 < last; i++) {
    if (tokens[i]!.lower !== 'signed' || tokens[i]!.quote >= 0 || !isBe(tokens[i - 1])) continue
    const what = tokens[i - 2]!.lower
    if (!/^(?:it|and)$/.test(what) && !WRITTEN.test(what)) continue
    let name = i + 1
    while (name < last && (tokens[name]!.mark || /^(?:by|simply|only|just|merely)$/.test(tokens[name]!.lower))) name++
    return isCapitalised(tokens[name]) ? nounPhraseAfter(tokens, name, last) : null
  }
  return null
}

/** Whoever signed what a sentence tells of: "The postcard came on Monday." */
export function signatoryOf(document: Document, sentence: number, from: number): TokenRange | null {
  const { tokens, sentences } = document
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++)
    if (WRITTEN.test(tokens[i]!.lower) && tokens[i]!.quote < 0) return signatory(document, from)
  return null
}

/** Whether a noun is what somebody writes. */
export const isWritten = (lower: string): boolean => WRITTEN.test(lower)

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
  if (/^(?:his|her|its|their)$/.test(tokens[opens]?.lower ?? '')) return { first: opens, last: opens + 1 }
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
