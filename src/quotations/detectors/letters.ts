import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasParticle } from '../lexicon/kinds.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** "SIR – ", "Sir,", "Dear Editor,", "Madam: " */
const SALUTATION = /^(?:SIR|Sir|MADAM|Madam|Dear (?:Sir|Madam|Sirs|Editor)(?: or Madam)?|To the Editor)\s?[,:–—-]\s*/u
/** "Yours faithfully," */
const CLOSING = /^(?:Yours|Sincerely|Regards|Best wishes|Kind regards)\b[^.]{0,30}$/
/** So many paragraphs at most has a letter, and so many words its writer's name with where they live. */
const LONGEST = 12
const SIGNED = 8

/**
 * Matches the paragraphs between "SIR – I read with dismay ..." and the name on a line of its own below them, as pages of letters are
 * printed; not "Sir, it is late," in a report, which nobody signs.
 */
export function printedLetters(document: Document): Found[] {
  const { text, blocks } = document
  if (!blocks.some(({ start }) => SALUTATION.test(text.slice(start, start + 30)))) return []
  const paragraphs = [...bodyParagraphs(document)]
  const out: Found[] = []
  for (const [index, { start, end }] of paragraphs.entries()) {
    const salutation = SALUTATION.exec(text.slice(start, Math.min(end, start + 30)))
    if (!salutation) continue
    let at = index + 1
    let writer: TokenRange | null = null
    while (at < Math.min(paragraphs.length, index + LONGEST)) {
      writer = signature(document, paragraphs[at]!)
      if (writer) break
      at++
    }
    if (!writer) continue
    for (const one of paragraphs.slice(index, at)) {
      const own = one === paragraphs[index] ? pastSalutation(document, one, start + salutation[0].length) : one
      if (own.first < own.last && !CLOSING.test(text.slice(one.start, one.end))) out.push(contentOf(one, own, writer))
    }
  }
  return out
}

function pastSalutation({ tokens }: Document, { first, last }: Paragraph, start: number): TokenRange {
  let i = first
  while (i < last && tokens[i]!.start < start) i++
  return { first: i, last }
}

/** "Jane Roe", "Jane Roe, Lund": a short line without a full stop, all in capitals but for particles; its first name. */
function signature({ tokens }: Document, { first, last }: Paragraph): TokenRange | null {
  if (last - first > SIGNED || last - first < 2) return null
  let end = first
  while (end < last && (isCapitalised(tokens[end]) || hasParticle(tokens[end]) || tokens[end]!.text === '-')) end++
  if (end - first < 2 || (end < last && !/^[,(]$/.test(tokens[end]!.text))) return null
  for (let i = end; i < last; i++) if (/^[.?!:;]$/.test(tokens[i]!.text)) return null
  return { first, last: end }
}

const contentOf = ({ sentence }: Paragraph, { first, last }: TokenRange, writer: TokenRange): Found => ({
  first,
  last,
  kind: 'unmarked',
  detector: 'letter to the editor',
  cue: null,
  subject: { ...writer, place: 'source' },
  report: null,
  sentence,
})
