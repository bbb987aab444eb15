import { BLANK, familyOf, type Reporting, sentenceAt } from './reports.ts'
import { venueInFrame } from './venue/in-frame.ts'

/** As many sentences before a quotation's own may set its scene, and as many blocks. */
const LOOK_BACK = 4
const BLOCKS = 2

/** What somebody does who is then quoted: "On Sunday Grey appeared on public television.", "Grey came to Oslo on Friday." */
const APPEARS =
  /\b(?:appear(?:ed|ing|ance)|went (?:on|before)|took (?:to|the)|came|arrived|visit(?:ed|ing)|travel(?:l)?ed|toured|flew|spoke|speaking|gave|granted|held|met|addressed|faced|interview(?:ed)?|(?:press|news) conference|briefing|speech|telephoned|phoned|texted|e-?mailed|wrote|posted|broadcast|radio|television|TV|(?:used|chose) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,3}(?:ceremony|rally|lecture|sermon|debate|hearing|column))\b/iu

/**
 * The sentence before a quotation's own that sets its scene in the reporter's words: it names the speaker, says that he
 * appeared somewhere, and nobody else is quoted since. Null where none does.
 *
 * @param after sentences up to this one do not count: what was said there before has its own scene
 */
export function sceneOf(reporting: Reporting, index: number, after = -1): number | null {
  const { reports, frames, analysis } = reporting
  const { speaker, block, quotation } = reports[index]!
  const sentence = Math.min(reports[index]!.sentence, sentenceAt(analysis.sentences, quotation.start))
  const family = familyOf(speaker)
  if (!family || !/^\p{Lu}/u.test(family)) return null
  const first = Math.max(after + 1, 0, sentence - LOOK_BACK)
  for (let at = sentence - 1; at >= first; at--) {
    if (block - analysis.sentences[at]!.block > BLOCKS || quotesAnother(reporting, at, speaker)) return null
    const frame = frames[at] ?? ''
    if (frame.includes(family)) return APPEARS.test(frame.replaceAll(BLANK, '')) ? at : null
    if (ON_AIR.test(frame) && !namesSomebody(reporting, frame)) return at
  }
  return null
}

/** "At a crowded meeting in the school hall on Saturday, ..." */
const OPENS = /^\W*(?:At|During) (?:an?|the|this|\p{Lu}\p{Ll}+day['’]s) /u
/** Those who had come: "told the crowd", "also addressed the meeting". */
const TO_THOSE_THERE =
  /\b(?:told|addressed|addressing|urged|thanked) the (?:crowd|meeting|gathering|rally|vigil|audience|mourners|protesters|demonstrators|marchers|congregation)\b/
/** "At a hearing on Monday, farmers filled the hall.": those whom the next paragraph quotes are among them. */
const HAS_COME = /\b(?:filled|packed|crowded|lined up|queued|turned out|took turns)\b/
const GATHERED = /\b(?:gathered|rallied|marched|assembled|turned out)\b/

/**
 * The sentence that takes the reader to a gathering of which a quotation is told: the one that opens its paragraph with it
 * ("At a meeting in Oslo on Saturday, the mood was bad. A farmer said ..."), or, of what somebody "told the crowd", the one
 * shortly before in which people gathered. Null where none does.
 */
export function gatheringOf(reporting: Reporting, index: number): number | null {
  const { reports, frames, analysis } = reporting
  const { sentence, block, quotation, speaker } = reports[index]!
  const own = Math.min(sentence, sentenceAt(analysis.sentences, quotation.start))
  const there = TO_THOSE_THERE.test(frames[sentence] ?? '')
  for (let at = own - 1; at >= 0 && at >= own - GATHERING_BACK; at--) {
    const away = block - analysis.sentences[at]!.block
    if (away > (there ? GATHERING_BLOCKS : 1) || (!there && namesAnother(reporting, at, speaker))) return null
    const frame = frames[at]!
    if (there && GATHERED.test(frame)) return at
    if ((there || away === 0 || HAS_COME.test(frame)) && OPENS.test(frame) && isGathering(frame)) return at
  }
  return null
}

/** "At a rally on Monday, Lind called it wrong. Grey said ...": she need not have been there. */
const namesAnother = ({ inSentence, reports }: Reporting, at: number, speaker: string | null): boolean =>
  inSentence[at]!.some((index) => {
    const other = reports[index]!.speaker
    return other !== speaker && other !== null && /^\p{Lu}/u.test(other)
  })

/** As many sentences before a quotation's own may have gathered people, and as many blocks where its own words take them up. */
const GATHERING_BACK = 6
const GATHERING_BLOCKS = 3

/** Whether a sentence opens with a gathering: not "At the end of May". */
function isGathering(frame: string): boolean {
  const venue = venueInFrame(frame, null)
  return venue?.kind === 'gathering' && /^\W*(?:At|During) [^,]{0,30}$/.test(frame.slice(0, venue.start))
}

/** "The President had been less sure on public radio on Sunday." sets the scene for whom the next sentence names. */
const ON_AIR =
  /\bon (?:the |an? |his |her )?(?:[\p{L}'’-]+ ){0,3}(?:radio|television|TV|channel|broadcaster|programme|program)\b/u

const namesSomebody = ({ people }: Reporting, frame: string): boolean =>
  (frame.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).some((word) => people.has(word))

/** "In the same interview", "in that speech": the occasion that the article told of before. */
const SAME_OCCASION =
  /\b(?:same|that|this) (?:[\p{L}-]+ )?(interview|conversation|programme|program|show|speech|address|appearance|letter|statement|broadcast|briefing|(?:press|news) conference|session|forum)\b/iu
/** Where several speak. */
const SHARED = /briefing|conference|session|forum/i

/**
 * The latest quotation before one that says that it was on the same occasion: one just before, the same speaker's, or of
 * a briefing anybody's; null where it says nothing of the kind.
 *
 * @param known whether what is asked for is known of a quotation
 */
export function sameOccasion(
  { reports, frames }: Reporting,
  index: number,
  known: (at: number) => boolean,
): number | null {
  const { sentence, speaker, block } = reports[index]!
  const occasion = SAME_OCCASION.exec(frames[sentence] ?? '')?.[1]
  if (occasion === undefined) return null
  for (let at = index - 1; at >= 0 && at >= index - MOST_BACK; at--) {
    if (!known(at)) continue
    // What was told of just before, or whatever this speaker was quoted with.
    const just = block - reports[at]!.block <= BLOCKS
    if (just || SHARED.test(occasion) || (speaker !== null && reports[at]!.speaker === speaker)) return at
  }
  return null
}

/** As many quotations back an occasion may have been told of. */
const MOST_BACK = 30

/** Whether a sentence has someone else's words in quotation marks. */
export const quotesAnother = ({ inSentence, reports }: Reporting, at: number, speaker: string | null): boolean =>
  (inSentence[at] ?? []).some((index) => {
    const other = reports[index]!
    return other.quotation.kind !== 'indirect' && other.speaker !== speaker
  })
