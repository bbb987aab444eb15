import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isComma, isDash, isSpacedHyphen } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { holds, OWN } from './between-turns.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** So many words at most sign a paragraph. */
const LONGEST_SIGNATURE = 16
/** No paragraph that is pulled out of a text is longer, in words. */
const LONGEST_PULLED = 70

/**
 * Matches what stands between dashes in a paragraph that opens with one, as pages in Polish, Spanish or Portuguese print speech:
 * "– It is late – said the mayor. – We go.", and a paragraph above a signature: "We are late." / "– Jane Roe". Not an item of a list ("– It
 * is late"), nor what an agency signs ("The vote was lost." / "– Reuters"). Where one such paragraph ends in ", she says", another in which somebody
 * says "I" or "we" is speech as well: whoever the text is about says it.
 * @param cues by sentence
 */
export function dashLed(document: Document, cues: readonly (readonly Cue[])[]): Found[] {
  const out: Found[] = []
  const bare: Paragraph[] = []
  let reported = false
  let before: Paragraph | null = null
  for (const paragraph of bodyParagraphs(document)) {
    if (opensWithDash(document, paragraph)) {
      const halves = betweenDashes(document, paragraph, cues)
      for (const one of halves) out.push(one)
      if (endsInReport(document, paragraph, cues)) reported = true
      else if (halves.length === 0 && isOwnSpeech(document, paragraph)) bare.push(paragraph)
      const pulled = before && signedBy(document, before, paragraph)
      if (pulled) out.push(pulled)
    }
    before = paragraph
  }
  if (reported) for (const paragraph of bare) out.push(speech(paragraph))
  return out
}

/** ", she says to the paper." behind a comma in a paragraph's last sentence. */
const endsInReport = ({ tokens }: Document, { last }: Paragraph, cues: readonly (readonly Cue[])[]): boolean =>
  cues[tokens[last - 1]!.sentence]?.some(
    (cue) => cue.subject !== null && !cue.passive && isComma(tokens[startOf(cue) - 1]),
  ) ?? false

const isOwnSpeech = (document: Document, paragraph: Paragraph): boolean =>
  !holdsMarks(document, paragraph) && holds(document, paragraph, OWN)

const speech = ({ first, last, sentence }: Paragraph): Found => ({
  first: first + 1,
  last,
  kind: 'unmarked',
  detector: 'paragraph behind a dash',
  cue: null,
  subject: null,
  report: null,
  sentence,
})

const isDashAt = (document: Document, i: number): boolean =>
  isDash(document.tokens[i]) || isSpacedHyphen(document.tokens, i)

const opensWithDash = (document: Document, { first, last }: TokenRange): boolean =>
  last - first > 2 && isDashAt(document, first)

function betweenDashes(
  document: Document,
  { first, last, sentence }: Paragraph,
  cues: readonly (readonly Cue[])[],
): Found[] {
  const { tokens } = document
  if (holdsMarks(document, { first, last })) return []
  for (let dash = first + 3; dash < last - 1; dash++) {
    if (!isDashAt(document, dash)) continue
    const cue = cues[tokens[dash + 1]!.sentence]?.find((one) => startOf(one) === dash + 1)
    if (!cue?.subject || cue.passive || !cue.form.verb.frames.has('trail')) continue
    const parts = [{ first: first + 1, last: dash }]
    for (let i = cue.after; i < last - 2; i++)
      if (isDashAt(document, i) && (/^[.!?]$/.test(tokens[i - 1]!.text) || isComma(tokens[i - 1])))
        parts.push({ first: i + 1, last })
    return parts.slice(0, 2).map((part) => ({
      ...withoutComma(document, part),
      kind: 'unmarked',
      detector: 'paragraph between dashes',
      cue: { first: cue.verb, last: cue.verb + 1 },
      subject: cue.subject,
      report: cue,
      sentence,
    }))
  }
  return []
}

const startOf = ({ subject, first }: Cue): number => Math.min(subject?.first ?? first, first)

const withoutComma = ({ tokens }: Document, { first, last }: TokenRange): TokenRange => ({
  first,
  last: isComma(tokens[last - 1]) ? last - 1 : last,
})

function holdsMarks({ tokens }: Document, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.quote >= 0) return true
  return false
}

/** A short paragraph in which somebody says "we" or "I", above a dash and a name of at least two words. */
function signedBy(document: Document, pulled: Paragraph, { first, last }: Paragraph): Found | null {
  const { tokens } = document
  if (last - first > LONGEST_SIGNATURE || pulled.last - pulled.first > LONGEST_PULLED) return null
  if (!isCapitalised(tokens[first + 1]) || !isCapitalised(tokens[first + 2])) return null
  for (let i = first + 1; i < last; i++)
    if (carriesClause(tokens[i]) || tokens[i]!.mark || isDashAt(document, i)) return null
  const name = nounPhraseAfter(tokens, first + 1, last)
  if (!name || holdsMarks(document, pulled) || !holds(document, pulled, OWN)) return null
  const subject = { ...name, place: 'source' } as const
  const cue = { first, last: first + 1 }
  const { first: from, last: to, sentence } = pulled
  return {
    first: from,
    last: to,
    kind: 'unmarked',
    detector: 'paragraph with a signature',
    cue,
    subject,
    report: null,
    sentence,
  }
}
