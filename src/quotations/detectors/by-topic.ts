import type { Document, Token } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { ownerBefore } from '../grammar/owner-before.ts'
import { subjectTold } from '../grammar/subject-told.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { quoteEnd } from './make.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** So many words at most tell what a quote is about. */
const LONGEST = 12
const SAYS = /^(?:said|says|saying|told|tells|say)$/
const SPEAKS = /^(?:speaking|talking|spoke|spoken|talked|answering|answered|briefing|interview)$/
const SELECTED = /^(?:highlights|takeaways|quotes|excerpts|snippets)$/

/**
 * Matches the quotes behind "On the strike: “It is over.”", each in a paragraph of its own, under one that tells whose words follow:
 * "Roe spoke to us. Here is some of what she had to say."; not under "The shop has two signs." / "On the door: “Closed.”"
 */
export function quotesByTopic(document: Document): Found[] {
  const out: Found[] = []
  let before: Paragraph | null = null
  let speaker: TokenRange | null = null
  for (const paragraph of bodyParagraphs(document)) {
    const open = quoteBehindTopic(document, paragraph)
    // in a run the first paragraph has told whose words they are
    if (open < 0) speaker = null
    else if (before && !speaker) speaker = announcedIn(document, before)
    if (open >= 0 && speaker)
      out.push({
        first: open,
        last: quoteEnd(document, open, paragraph.last),
        kind: 'direct',
        detector: 'quote behind its topic',
        cue: null,
        subject: { ...speaker, place: 'source' },
        report: null,
        sentence: paragraph.sentence,
      })
    before = paragraph
  }
  return out
}

/** Where the quote opens that "On the strike:" leads up to and that ends the paragraph; -1 without one. */
function quoteBehindTopic(document: Document, { first, last }: Paragraph): number {
  const { tokens } = document
  if (!/^(?:On|About)$/.test(tokens[first]!.text)) return -1
  for (let i = first + 1; i < Math.min(last - 1, first + LONGEST); i++) {
    if (tokens[i]!.quote >= 0) return -1
    if (tokens[i]!.text === ':') return tokens[i + 1]!.mark && quoteEnd(document, i + 1, last) === last ? i + 1 : -1
  }
  return -1
}

/** "she" of "Here is some of what she had to say.", "Roe" of "Roe has been speaking to us.", "Roe" of "Roe spoke to us. Some highlights:" and "Here are Roe's best quotes:". */
function announcedIn(document: Document, { first, last }: Paragraph): TokenRange | null {
  const { tokens, sentences } = document
  const closing = sentences[tokens[last - 1]!.sentence]!
  if (!/^[.:]$/.test(tokens[last - 1]!.text)) return null
  for (let i = closing.first; i < last; i++) {
    const { lower, quote } = tokens[i]!
    if (quote >= 0) return null
    if (lower === 'what') return whoSays(tokens, i + 1, last)
    if (SPEAKS.test(lower)) return subjectTold(document, closing)
    if (!SELECTED.test(lower)) continue
    const owner = ownerBefore(tokens, i, closing.first)
    return (
      owner ?? (closing.first > first ? subjectTold(document, sentences[tokens[closing.first - 1]!.sentence]!) : null)
    )
  }
  return null
}

/** "she" of "what she had to say", "the coach" of "what the coach, Jane Roe, told us"; none of "what was said". */
function whoSays(tokens: readonly Token[], at: number, limit: number): TokenRange | null {
  const phrase = nounPhraseAfter(tokens, at, limit)
  if (phrase?.first !== at) return null
  return tokens.slice(phrase.last, limit).some(({ lower }) => SAYS.test(lower)) ? phrase : null
}
