import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { carriesClause, isCapitalised, isComma } from '../grammar/tags.ts'
import { holds, OWN } from './between-turns.ts'
import { holdsMarks, isDashAt, opensWithDash, startOf } from './dash-dialogue.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** So many words at most sign a paragraph. */
const LONGEST_SIGNATURE = 16
/** No paragraph that is pulled out of a text is longer, in words. */
const LONGEST_PULLED = 70

/**
 * Matches a paragraph above a signature behind a dash: "We are late." / "– Jane Roe"; not what an agency signs ("The vote was
 * lost." / "– Reuters"). Where one paragraph that opens with a dash ends in ", she says", another in which somebody says
 * "I" or "we" is speech as well: whoever the text is about says it.
 * @param dialogue what the reports of such paragraphs tell already
 * @param cues by sentence
 */
export function dashLed(document: Document, dialogue: readonly Found[], cues: readonly (readonly Cue[])[]): Found[] {
  const out: Found[] = []
  const bare: Paragraph[] = []
  const told = new Set(dialogue.map(({ sentence }) => sentence))
  let reported = false
  let before: Paragraph | null = null
  for (const paragraph of bodyParagraphs(document)) {
    if (opensWithDash(document, paragraph)) {
      if (endsInReport(document, paragraph, cues)) reported = true
      else if (!told.has(paragraph.sentence) && isOwnSpeech(document, paragraph)) bare.push(paragraph)
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
