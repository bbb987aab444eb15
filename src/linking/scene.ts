import { BLANK, type Reporting } from './reports.ts'

/** As many sentences before a quotation's own may set its scene, and as many blocks. */
const LOOK_BACK = 4
const BLOCKS = 2

/** What somebody does who is then quoted: "On Sunday Grey appeared on public television.", "Grey came to Oslo on Friday." */
const APPEARS =
  /\b(?:appear(?:ed|ing|ance)|went (?:on|before)|took (?:to|the)|came|arrived|visit(?:ed|ing)|travel(?:l)?ed|toured|flew|spoke|speaking|gave|granted|held|met|addressed|faced|interview(?:ed)?|(?:press|news) conference|briefing|speech|telephoned|phoned|texted|e-?mailed|wrote|posted|broadcast|radio|television|TV)\b/i

/**
 * The sentence before a quotation's own that sets its scene in the reporter's words: it names the speaker, says that he
 * appeared somewhere, and nobody else is quoted since. Null where none does.
 *
 * @param after sentences up to this one do not count: what was said there before has its own scene
 */
export function sceneOf(reporting: Reporting, index: number, after = -1): number | null {
  const { reports, frames, analysis } = reporting
  const { sentence, speaker, block } = reports[index]!
  const family = speaker?.split(/\s+/).at(-1)
  if (!family || !/^\p{Lu}/u.test(family)) return null
  const first = Math.max(after + 1, 0, sentence - LOOK_BACK)
  for (let at = sentence - 1; at >= first; at--) {
    if (block - analysis.sentences[at]!.block > BLOCKS || quotesAnother(reporting, at, speaker)) return null
    const frame = frames[at] ?? ''
    if (frame.includes(family)) return APPEARS.test(frame.replaceAll(BLANK, '')) ? at : null
  }
  return null
}

/** Whether a sentence has someone else's words in quotation marks. */
export const quotesAnother = ({ inSentence, reports }: Reporting, at: number, speaker: string | null): boolean =>
  (inSentence[at] ?? []).some((index) => {
    const other = reports[index]!
    return other.quotation.kind !== 'indirect' && other.speaker !== speaker
  })
