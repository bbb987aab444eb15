import { BLANK, type Reporting, sentenceAt } from '../reports.ts'
import { titledWith } from '../titled.ts'
import type { VenueFound } from './index.ts'

/** Where others are asked too. */
const PRESS = /\b(?:conference|briefing)$/
/** "Coach Bo Lind sat alongside her.", "said Lind, who spoke next to him" */
const ALONGSIDE = /\b(?:alongside|beside|next to|flanking|accompanying) (?:him|her|them)\b/
const ASKED = /^\W*(?:Asked|Pressed|Questioned)\b/
/** As many quotations back a press conference may have been told of, and as many blocks. */
const ASKED_BACK = 6
const ASKED_BLOCKS = 6

/**
 * "Asked about the port, Grey replied" goes on with the press conference that she was quoted from before somebody else
 * spoke; and who sat alongside her spoke there too.
 */
export function askedAgain(
  reporting: Reporting,
  found: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  const { reports, frames, analysis } = reporting
  const { sentence, block, speaker, quotation } = reports[index]!
  const own = Math.min(sentence, sentenceAt(analysis.sentences, quotation.start))
  const before = frames[own - 1] ?? ''
  const near = block - (analysis.sentences[own - 1]?.block ?? -9) <= 1
  // "Asked about the port, Grey paused.", and then what she answered.
  const asked = ASKED.test(frames[sentence] ?? '') || (near && ASKED.test(before))
  const alongside =
    ALONGSIDE.test(frames[sentence] ?? '') || (near && !before.includes(BLANK) && ALONGSIDE.test(before))
  if (!asked && !alongside) return null
  for (let at = index - 1; at >= 0 && at >= index - ASKED_BACK && block - reports[at]!.block <= ASKED_BLOCKS; at--) {
    const venue = found[at]!
    if (venue && (alongside || reports[at]!.speaker === speaker)) return PRESS.test(venue.words) ? venue : null
  }
  return null
}

/** "In an affidavit, Grey said", and then what "the affidavit reads". */
export function documentAgain(
  { reports }: Reporting,
  found: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  const noun = /^the (\p{Ll}+)$/iu.exec(reports[index]!.quotation.mention?.text ?? '')?.[1]
  const before = found[index - 1]
  const near = (reports[index]?.block ?? 0) - (reports[index - 1]?.block ?? -9) <= 2
  return noun !== undefined && near && before?.kind === 'statement' && before.words.endsWith(noun) ? before : null
}

const TO_HOST = /\b(?:[Tt]old|[Aa]sked by) (?:\p{Ll}[\p{L}-]+ )?(?:\p{Lu}[\p{L}'’-]+ )?(\p{Lu}[\p{L}'’-]+)/u
const isHost = titledWith('\\b(?:host|presenter|anchor|interviewer)', 3)

/** "She told Fry", of a "host Bo Fry": the programme that she was quoted from before. */
export function hostAgain(
  reporting: Reporting,
  found: readonly (VenueFound | null)[],
  index: number,
): VenueFound | null {
  const { reports, frames } = reporting
  const { sentence, speaker } = reports[index]!
  const name = TO_HOST.exec(frames[sentence] ?? '')?.[1]
  if (name === undefined || speaker === null || !isHost(reporting, name)) return null
  return found.findLast((venue, at) => venue?.kind === 'medium' && reports[at]!.speaker === speaker) ?? null
}

const MESSAGES =
  /^\W*(?:(?:The|His|Her|Their|In) )?(?:\p{Ll}+ )?((?:WhatsApp|Facebook|Telegram|Signal|Instagram|text) messages)\b/u
const WROTE = /^(?:wrote|replied|answered|texted|responded|came)$/
/** As many sentences before. */
const MESSAGES_BACK = 4

/** "WhatsApp messages tell another story. Grey wrote: ...": the messages that the paragraph tells of. */
export function messagesOf({ analysis, frames, reports }: Reporting, index: number): VenueFound | null {
  const { sentence, quotation } = reports[index]!
  if (!WROTE.test(quotation.cue?.text ?? '')) return null
  const block = analysis.sentences[sentence]?.block
  for (let at = sentence - 1; at >= sentence - MESSAGES_BACK && analysis.sentences[at]?.block === block; at--) {
    const words = MESSAGES.exec(frames[at]!)?.[1]
    if (words) return { words, kind: 'statement', apart: false, sentence: at, again: false }
  }
  return null
}
