import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'
import { TURN } from './turns.ts'

/** "Two questions for Jane Roe", "Five questions to the mayor", "Q&A with Jane Roe": all of a line. */
const QUESTIONS = /^(?:(?:\p{L}+|\d+)(?: (?:quick|short))? questions|Q&A|Q & A) (?:for|to|with) [^.?!]{3,60}:?$/iu
/** What readers write under, a line or the end of one. */
const NETWORK =
  /\b(?:facebook|twitter|instagram|reddit|tiktok|whatsapp|mumsnet|social media|online|comments?|readers|you said|your views|your say|your letters)\b/i
/** "Sheila P: ", "Kev from the chippy: ", "@kev_1: " */
const SIGNED = /^(?:@\w{2,30}|\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}):\s+(?=[^\s"“‘'«])/u
/** So many lines at most stand between what tells of readers and what they write. */
const BETWEEN = 2

/**
 * Matches, under a line that says so, the paragraphs behind questions ("Two questions for Jane Roe" / "Is it late?" / "It is.") and what
 * readers write, each behind a name and a colon ("From Facebook:" / "Ida P: Never." / "Bob: Now."). Not "Time: noon" / "Place: Lund".
 */
export function underHeadings(document: Document): Found[] {
  const { text, blocks } = document
  const lines = blocks.filter(({ role }) => role !== 'title')
  const headed = lines.some(({ start, end }) => end - start < 90 && isHeading(text.slice(start, end)))
  if (!headed) return []
  const paragraphs = [...bodyParagraphs(document)]
  return [...answersUnder(document, paragraphs), ...commentsUnder(document, paragraphs)]
}

const isHeading = (line: string): boolean => QUESTIONS.test(line) || NETWORK.test(line)

/** The line before a paragraph, and the one before that. */
const lineBefore = ({ text, blocks }: Document, { sentence }: Paragraph, back: number): string => {
  const block = blocks[sentence.block - back]
  return block ? text.slice(block.start, block.end) : ''
}

function answersUnder(document: Document, paragraphs: readonly Paragraph[]): Found[] {
  const { tokens } = document
  const out: Found[] = []
  const asks = (one: Paragraph | undefined): boolean => one !== undefined && tokens[one.last - 1]!.text === '?'
  for (let i = 0; i < paragraphs.length; i++) {
    if (!asks(paragraphs[i]) || !QUESTIONS.test(lineBefore(document, paragraphs[i]!, 1))) continue
    const subject = namedIn(document, paragraphs[i]!)
    while (asks(paragraphs[i]) && paragraphs[i + 1] && !asks(paragraphs[i + 1])) {
      let end = i + 2
      while (end < paragraphs.length && !asks(paragraphs[end])) end++
      // what stands below the last answer may be the article's again
      for (const one of paragraphs.slice(i + 1, end < paragraphs.length ? end : i + 2))
        out.push(turn(one, one, subject))
      i = end
    }
  }
  return out
}

/** "Jane Roe" of "Two questions for Jane Roe", in the line above. */
function namedIn({ tokens }: Document, { first }: Paragraph): TokenRange | null {
  let at = first - 1
  while (at > 0 && !/^(?:for|to|with)$/.test(tokens[at]!.lower)) at--
  return nounPhraseAfter(tokens, at + 1, first)
}

function commentsUnder(document: Document, paragraphs: readonly Paragraph[]): Found[] {
  const { tokens, text } = document
  const out: Found[] = []
  for (let i = 0; i < paragraphs.length; i++) {
    const run: Found[] = []
    for (let at = i; at < paragraphs.length; at++) {
      const one = paragraphs[at]!
      const label = SIGNED.exec(text.slice(one.start, Math.min(one.end, one.start + 70)))
      if (!label) break
      let colon = one.first
      while (tokens[colon]!.text !== ':') colon++
      if (one.last - colon < 3) break
      run.push(turn(one, { first: colon + 1, last: one.last }, { first: one.first, last: colon }))
    }
    if (run.length > 1 && tellsOfReaders(document, paragraphs[i]!)) out.push(...run)
    i += run.length
  }
  return out
}

function tellsOfReaders(document: Document, paragraph: Paragraph): boolean {
  for (let back = 1; back <= BETWEEN; back++) {
    const line = lineBefore(document, paragraph, back)
    if (NETWORK.test(line) && (back > 1 || line.endsWith(':') || line.length < 60)) return true
  }
  return false
}

const turn = ({ sentence }: Paragraph, content: TokenRange, subject: TokenRange | null): Found => ({
  first: content.first,
  last: content.last,
  kind: 'unmarked',
  detector: TURN,
  cue: null,
  subject: subject && { ...subject, place: 'source' },
  report: null,
  sentence,
})
