import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { isComma, isDash, isHeOrShe, isSpacedHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/**
 * Matches what is said in a paragraph that opens with a dash, as pages from the north and east of Europe, Spain or Portugal print
 * speech: from the dash to the report, over several sentences, and from a further dash on. "– It is late. We go, says Roe. – Now."
 * and "– It is late – said the mayor. – We go." Not an item of a list ("– It is late"), nor "– The mill, says Roe, is late", which
 * is one clause.
 * @param cues by sentence
 * @param all what is found otherwise
 */
export function dashDialogue(
  document: Document,
  cues: readonly (readonly Cue[])[],
  all: readonly Found[],
): readonly Found[] {
  const out: Found[] = []
  let inBlock: Map<number, Found[]> | undefined
  for (const paragraph of bodyParagraphs(document)) {
    if (!opensWithDash(document, paragraph)) continue
    inBlock ??= byBlock(all)
    out.push(...spokenIn(document, paragraph, cues, inBlock.get(paragraph.sentence.block) ?? []))
  }
  return out
}

function byBlock(all: readonly Found[]): Map<number, Found[]> {
  const out = new Map<number, Found[]>()
  for (const one of all) {
    const here = out.get(one.sentence.block)
    if (here) here.push(one)
    else out.set(one.sentence.block, [one])
  }
  return out
}

function spokenIn(
  document: Document,
  paragraph: Paragraph,
  cues: readonly (readonly Cue[])[],
  found: readonly Found[],
): Found[] {
  const { tokens } = document
  const { first, last, sentence } = paragraph
  if (tokens[first + 1]!.quote >= 0) return []
  const report = cues
    .slice(tokens[first]!.sentence, tokens[last - 1]!.sentence + 1)
    .flat()
    .find((cue) => isReport(document, paragraph, cue) && !found.some((one) => isMiddle(one, cue)))
  if (!report) return []
  const start = startOf(report)
  const parts = [{ first: first + 1, last: /^[!?]$/.test(tokens[start - 1]!.text) ? start : start - 1 }]
  for (let i = report.after; i < last - 2; i++)
    if (isDashAt(document, i) && (/^[.!?]$/.test(tokens[i - 1]!.text) || isComma(tokens[i - 1])))
      parts.push({ first: i + 1, last })
  return parts.slice(0, 2).map((part) => ({
    ...withoutComma(document, part),
    kind: 'unmarked',
    detector: 'paragraph between dashes',
    cue: { first: report.verb, last: report.verb + 1 },
    subject: report.subject,
    report,
    sentence,
  }))
}

/** Whether a paragraph opens with a dash and words behind it. */
export const opensWithDash = (document: Document, { first, last }: TokenRange): boolean =>
  last - first > 2 && isDashAt(document, first)

/** A dash, or a hyphen between spaces. */
export const isDashAt = (document: Document, i: number): boolean =>
  isDash(document.tokens[i]) || isSpacedHyphen(document.tokens, i)

/** Where a report starts: "says Roe", "Roe says". */
export const startOf = ({ subject, first }: Cue): number => Math.min(subject?.first ?? first, first)

/** Behind a dash, or behind the comma or mark of what one says; a list has "– Prices fell. They will rise, the bank said". */
function isReport(document: Document, { first, last }: Paragraph, cue: Cue): boolean {
  const { tokens } = document
  const { subject, form, passive, after } = cue
  const start = startOf(cue)
  if (!subject || passive || start < first + 3 || tokens[start]!.quote >= 0 || !form.verb.frames.has('trail'))
    return false
  if (isDashAt(document, start - 1)) return start < last && !holdsMarks(document, { first, last })
  if (!isDash(tokens[first]) || !(isComma(tokens[start - 1]) || /^[!?]$/.test(tokens[start - 1]!.text))) return false
  // "-- and then, he would say, “No.”"
  if ((tokens[after + 1]?.quote ?? -1) >= 0) return false
  return subject.place === 'inverted' || form.form === 's' || isHeOrShe(tokens[subject.first])
}

const isMiddle = ({ first, last }: Found, { verb }: Cue): boolean => first < verb && verb < last

const withoutComma = ({ tokens }: Document, { first, last }: TokenRange): TokenRange => ({
  first,
  last: isComma(tokens[last - 1]) ? last - 1 : last,
})

/** Whether a stretch holds words in quote marks. */
export function holdsMarks({ tokens }: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.quote >= 0) return true
  return false
}
