import { type Document, lowerBound } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { carriesClause, isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { holds, OWN } from './between-turns.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** What a letter to the editor opens with: "SIR – ", "Dear Editor, ". */
const SALUTATION = /^(?:SIR|Sir|Madam|Dear (?:Sir|Madam|Editor)|To the Editor)(?: or Madam)?\s?[–—:,-]+\s*/u
const CLOSING = /^(?:Yours|Sincerely|Regards|Best wishes|Kind regards)\b[^.]{0,30}$/
/** What a reader's letter to a columnist ends in: "S.W., Leeds". */
const INITIALS = /(?<=[.?!]\s)((?:\p{Lu}\.? ?){2,3}), \p{Lu}[\p{L} ]{2,30}\.?$/u
const ALONE = /^((?:\p{Lu}\.? ?){2,3}), \p{Lu}[\p{L} ]{2,30}\.?$/u
/** No signature is longer, in words and marks, and no letter in paragraphs. */
const LONGEST = 14
const PARAGRAPHS = 12

/**
 * Matches the letters that a page prints: from "SIR – " up to a paragraph that is only a name and a place, and a paragraph that ends in
 * "S.W., Leeds" or stands above that, and says "I"; not "Dear Editor, she wrote", below which nobody signs.
 */
export function readerLetters(document: Document): Found[] {
  const { text } = document
  const out: Found[] = []
  let paragraphs: readonly Paragraph[] | null = null
  if (/(?:^|\n)\s*(?:SIR|Sir|Madam|Dear |To the Editor)/.test(text)) {
    paragraphs = [...bodyParagraphs(document, true)]
    for (let i = 0; i < paragraphs.length; i++) i = addLetter(document, paragraphs, i, out)
  }
  if (/[.?!]\s+\p{Lu}\.? ?\p{Lu}\.?, \p{Lu}/u.test(text)) {
    paragraphs ??= [...bodyParagraphs(document, true)]
    for (const [i, paragraph] of paragraphs.entries())
      if (!addInitialled(document, paragraph, out)) addSignedBelow(document, paragraphs, i, out)
  }
  return out
}

/** Adds the letter that a paragraph opens, and gives the paragraph that it ends in. */
function addLetter(document: Document, paragraphs: readonly Paragraph[], at: number, out: Found[]): number {
  const { start, end } = paragraphs[at]!
  const salutation = SALUTATION.exec(document.text.slice(start, Math.min(end, start + 40)))
  if (!salutation) return at
  let signed = at + 1
  while (signed < Math.min(paragraphs.length, at + PARAGRAPHS) && !signatureIn(document, paragraphs[signed]!)) signed++
  const last = paragraphs[signed]
  const name = last ? signatureIn(document, last) : null
  if (!name) return at
  for (const { first, last, sentence, start: opens } of paragraphs.slice(at, signed)) {
    const from = opens === start ? lowerBound(document.tokens, start + salutation[0].length, (one) => one.start) : first
    const closes = CLOSING.test(document.text.slice(opens, document.tokens[last - 1]!.end))
    if (last - from > 1 && !closes) out.push(letter({ first: from, last }, name, sentence))
  }
  return signed
}

/** "Jane Roe" of a paragraph that is only "Jane Roe / Lund, Norland". */
function signatureIn({ tokens, text }: Document, { first, last }: Paragraph): TokenRange | null {
  if (last - first > LONGEST || /[.?!:]/.test(tokens[last - 1]!.text)) return null
  let end = first
  while (
    end < last &&
    isCapitalised(tokens[end]) &&
    !/[,\n]/.test(text.slice(tokens[first]!.start, tokens[end]!.start))
  )
    end++
  for (let i = first; i < last; i++)
    if ((carriesClause(tokens[i]) && !isCapitalised(tokens[i])) || tokens[i]!.quote >= 0) return null
  return end - first > 1 ? { first, last: end } : null
}

function addInitialled(document: Document, paragraph: Paragraph, out: Found[]): boolean {
  const { start, end, first, sentence } = paragraph
  const signed = INITIALS.exec(document.text.slice(start, end).trimEnd())
  if (!signed || !holds(document, paragraph, OWN)) return false
  const from = lowerBound(document.tokens, start + signed.index, (one) => one.start)
  const to = lowerBound(document.tokens, start + signed.index + signed[1]!.length, (one) => one.start)
  if (from - first > 3) out.push(letter({ first, last: from }, { first: from, last: to }, sentence))
  return true
}

/** Adds the paragraphs of somebody's own above one that is only "S.W., Leeds". */
function addSignedBelow(document: Document, paragraphs: readonly Paragraph[], at: number, out: Found[]): void {
  const { start, end, first } = paragraphs[at]!
  const signed = end - start < 50 ? ALONE.exec(document.text.slice(start, end).trimEnd()) : null
  if (!signed) return
  let opens = at
  while (opens > 0 && at - opens < PARAGRAPHS && holds(document, paragraphs[opens - 1]!, OWN)) opens--
  const to = lowerBound(document.tokens, start + signed[1]!.length, (one) => one.start)
  for (const above of paragraphs.slice(opens, at))
    if (document.tokens[above.first]!.quote < 0)
      out.push(letter({ first: above.first, last: above.last }, { first, last: to }, above.sentence))
}

const letter = (content: TokenRange, name: TokenRange, sentence: Paragraph['sentence']): Found => ({
  ...content,
  kind: 'unmarked',
  detector: 'letter of a reader',
  cue: null,
  subject: { ...name, place: 'source' },
  report: null,
  sentence,
})
