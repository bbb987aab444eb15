import { previousInRun, type Report, type Reporting } from './reports.ts'
import { BEFORE_HEARD, SITTINGS } from './sitting-words.ts'
import { titledWith } from './titled.ts'

/** The one court, inquest, inquiry or meeting that an article reports from, and what was said at it. */
export interface Sitting {
  /** What it is called: "inquest", "meeting". */
  readonly words: string
  readonly sentence: number
  /** The indices of the reports of what was said at it. */
  readonly reports: ReadonlySet<number>
}

const KIND = `(${SITTINGS})`
/** "told the inquest"; not "told the court in its filing" */
const TOLD = new RegExp(
  `\\b(?:[Tt]old|[Tt]ells|[Tt]elling|[Aa]ddressed|[Aa]ddressing|evidence (?:to|at)|testified (?:to|at|before)) (?:the|an?) (?:[\\p{L}'’-]+ ){0,2}?${KIND}\\b(?! in (?:an?|his|her|its|their) )`,
  'u',
)
/** "The inquest heard", "an inquiry has been told" */
const SITTING_HEARD = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?) (?:[\\p{L}'’-]+ ){0,2}?${KIND} ${BEFORE_HEARD}(?:heard|was told|been told)\\b`,
  'u',
)
/** Who is spoken to there, or speaks by office, and how. */
const AT_LAW =
  /\b(?:[Tt]old (?:the )?(?:coroner|judge|jurors|magistrates?|families on)|(?:[Jj]udge|[Jj]ustice|[Cc]oroner|[Mm]agistrate)\b(?! (?:who|for|in the))|[Cc]ounsel\b|the witness\b|gave evidence|[Gg]iving evidence|[Tt]estif(?:ied|ying)|[Cc]ross-examin\p{Ll}+|from the (?:bench|dock|stand|witness (?:box|stand))|[Ss]entencing|prosecuting|defending)\b/u
/** Only what was said aloud is met so. */
const AT_MEETING = /, to (?:(?:loud|more|some|polite) )*(?:applause|jeers|cheers|laughter|groans|boos|heckling)\b/
/** Those who sit in a council or speak to it. */
const MEMBER = /\b(?:Cllr|Coun|Councill?or|Councilm[ae]n|Councilwom[ae]n|Councilmember|Alderman|Alderwoman)\b\.?/
/** Said outside, afterwards, or sent: not at it. */
const AWAY =
  /\b(?:[Oo]utside|[Aa]fterwards?|[Ll]ater|[Hh]allway|corridor|[Ii]n an? (?:[\p{L}-]+ ){0,3}(?:interview|statement|email|e-mail|letter|message|post)|spokes(?:man|woman|person)|[Ss]peaking (?:to|after|before)|[Aa]fter the (?:hearing|meeting|verdict|inquest|session|sentencing)|told (?:reporters|journalists|us|me)|[Ww]rote|writes)\b/u
/** "Outside court, her brother said": all before it was inside. */
const LEAVES =
  /^\W*(?:(?:Speaking )?[Oo]utside|Speaking after|After the (?:hearing|inquest|verdict|session)|Afterwards?)\b/
const DOCUMENT =
  /\b(?:report|review|study|audit|document|complaint|file|records?|statement|papers?|letter|email|e-mail|affidavit)\b/
const DOCUMENT_SAYS = /^\W*(?:An?|The) (?:\p{L}+ ){0,2}(?:report|review|study|audit|document|complaint)\b/u

/** A sitting goes on as long as what was said at it stands so near. */
const MOST_BLOCKS = 3
/** As often something has to be said at it. */
const LEAST = 2

/**
 * The sitting that an article reports from, or null where it reports from none or from several: what somebody "told the
 * inquest", what its judge or counsel said, what the same speakers went on with, and, between such words, what others said
 * without a word of anywhere else ("Outside court", "in a statement").
 *
 * @param isElsewhere whether a report's own sentence names another venue
 */
export function sittingOf(reporting: Reporting, isElsewhere: (index: number) => boolean): Sitting | null {
  const kind = kindOf(reporting)
  if (kind === null) return null
  const { reports, frames } = reporting
  const meets = kind.words === 'meeting' || kind.words === 'committee'
  const inside = new Set<number>()
  // What may have been said at it, if the article is still there afterwards; and the block up to which it is.
  let pending: number[] = []
  let reach = -Infinity
  const stay = (block: number): void => {
    for (const index of pending) inside.add(index)
    pending = []
    reach = block
  }
  for (const [index, report] of reports.entries()) {
    const frame = frames[report.sentence] ?? ''
    if (isDocument(report, frame)) continue
    const near = report.block - reach <= MOST_BLOCKS
    const told = TOLD.test(frame) || SITTING_HEARD.test(frame)
    if (!told && (isElsewhere(index) || AWAY.test(frame))) {
      if (near && LEAVES.test(frame)) stay(reach)
      pending = []
      reach = -Infinity
      continue
    }
    const speaks = told || (meets ? AT_MEETING.test(frame) : AT_LAW.test(frame) || isOfficer(reporting, report))
    const previous = previousInRun(reports, index)
    const goesOn = near && ((previous !== null && inside.has(previous)) || (meets && isMember(reporting, report)))
    if (speaks || goesOn) {
      // "He pointed out that it was shut. "Nobody asked," he said, to jeers."
      const before = near ? null : previous
      if (before !== null && !isElsewhere(before) && !AWAY.test(frames[reports[before]!.sentence] ?? ''))
        inside.add(before)
      if (!near) pending = []
      inside.add(index)
      stay(report.block)
    } else if (near && isSomebody(report)) {
      pending.push(index)
      reach = report.block
    }
  }
  return inside.size >= LEAST ? { ...kind, reports: inside } : null
}

/** "The report finds", "A report put before members said" */
const isDocument = ({ quotation: { mention } }: Report, frame: string): boolean =>
  (mention !== null && DOCUMENT.test(mention.text)) || DOCUMENT_SAYS.test(frame)

/** Of whom reporters write at any time, not at the sitting alone. */
const AUTHORITIES = /^(?:prosecutors?|police|lawyers|attorneys|authorities|officials|investigators|detectives)$/i

const isSomebody = ({ speaker, quotation }: Report): boolean =>
  speaker !== null && quotation.speakerKind !== 'body' && !AUTHORITIES.test(speaker)

/** What the article reports from: the one kind whose words it tells of; a jury sits in a court. */
function kindOf({ frames }: Reporting): { words: string; sentence: number } | null {
  let found: { words: string; sentence: number } | null = null
  for (const [sentence, frame] of frames.entries()) {
    const noun = (TOLD.exec(frame) ?? SITTING_HEARD.exec(frame))?.[1]
    const words = noun === 'jury' ? 'court' : noun
    if (words === undefined) continue
    // "told the hearing" of an inquest
    if (found === null || found.words === 'hearing') found = { words, sentence }
    else if (words !== 'hearing' && found.words !== words) return null
  }
  return found
}

const isTitledOfficer = titledWith('(?:Judge|Justice|Coroner|Magistrate|Recorder)', 4)
const isTitledMember = titledWith(MEMBER.source, 4)

const isOfficer = (reporting: Reporting, { speaker }: Report): boolean => isTitledOfficer(reporting, familyOf(speaker))

const isMember = (reporting: Reporting, { sentence, speaker }: Report): boolean =>
  MEMBER.test(reporting.frames[sentence] ?? '') || isTitledMember(reporting, familyOf(speaker))

const familyOf = (speaker: string | null): string => speaker?.split(/\s+/).at(-1) ?? ''
