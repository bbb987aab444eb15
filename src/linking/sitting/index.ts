import { familyOf, previousInRun, type Reporting } from '../reports.ts'
import { isToldAt, kindOf } from './kind.ts'
import {
  AS_WITNESS,
  AT_LAW,
  AT_MEETING,
  BY_MEMBER,
  EXCHANGE,
  isAway,
  isDocument,
  isMember,
  isOfficer,
  isSomebody,
  LEAVES,
  OUTSIDE,
} from './speaks.ts'

/** The one court, inquest, inquiry, committee, council or meeting that an article reports from, and what was said at it. */
export interface Sitting {
  /** What it is called: "inquest", "Harbour Select Committee". */
  readonly words: string
  readonly sentence: number
  /** The indices of the reports of what was said at it. */
  readonly reports: ReadonlySet<number>
  /** Whether its words are a name, more than its noun. */
  readonly named: boolean
}

/** A sitting goes on as long as what was said at it stands so near; as long for whom it has heard already. */
const MOST_BLOCKS = 3
const MOST_BLOCKS_HEARD = 6
/** As often something has to be said at it. */
const LEAST = 2

/** Where judges, coroners and counsel speak; and where members do. */
const OF_LAW = new Set(['inquest', 'inquiry', 'tribunal', 'court', 'hearing', 'commission'])
const OF_MEMBERS = new Set(['committee', 'council', 'house', 'meeting', 'hearing', 'commission'])

/**
 * The sitting that an article reports from, or null where it reports from none or from several: what somebody "told the
 * inquest", what its judge or counsel said, what its members asked and were answered, what the same speakers went on with,
 * and, between such words, what others said without a word of anywhere else ("Outside court", "in a statement").
 *
 * @param isElsewhere whether a report's own sentence names another venue
 */
export function sittingOf(reporting: Reporting, isElsewhere: (index: number) => boolean): Sitting | null {
  const kind = kindOf(reporting)
  if (kind === null) return null
  const { reports, frames, analysis } = reporting
  const openings = [...kind.told.keys()]
  const [atLaw, hasMembers] = [OF_LAW.has(kind.noun), OF_MEMBERS.has(kind.noun)]
  const inside = new Set<number>()
  const heard = new Set<string>()
  // What may have been said at it, if the article is still there afterwards; and the block up to which it is.
  let pending: number[] = []
  let reach = -Infinity
  const stay = (block: number): void => {
    for (const index of pending) {
      inside.add(index)
      heard.add(reports[index]!.speaker!)
    }
    pending = []
    reach = block
  }
  let opening = 0
  let opened = ''
  for (const [index, report] of reports.entries()) {
    const frame = frames[report.sentence] ?? ''
    // "Grey appeared before the committee on Friday.", and then what she said.
    for (; openings[opening]! < report.sentence; opening++) {
      opened = frames[openings[opening]!]!
      if (!OUTSIDE.test(opened)) reach = Math.max(reach, analysis.sentences[openings[opening]!]!.block)
    }
    if (isDocument(report, frame)) continue
    const known = report.speaker !== null && heard.has(report.speaker)
    const near = report.block - reach <= (known ? MOST_BLOCKS_HEARD : MOST_BLOCKS)
    const told = isToldAt(report.sentence, kind)
    if (told === false || isElsewhere(index) || (!told && isAway(reporting, report))) {
      if (near && LEAVES.test(frame)) stay(reach)
      pending = []
      reach = -Infinity
      continue
    }
    const previous = previousInRun(reports, index)
    const family = familyOf(report.speaker)
    const speaks =
      told === true ||
      BY_MEMBER.test(frame) ||
      (atLaw && (AT_LAW.test(frame) || isOfficer(reporting, report))) ||
      AS_WITNESS.test(frame) ||
      (hasMembers && AT_MEETING.test(frame))
    const goesOn =
      near &&
      ((previous !== null && inside.has(previous)) ||
        known ||
        EXCHANGE.test(frame) ||
        (family !== '' && opened.includes(family)) ||
        (hasMembers && isMember(reporting, report)))
    if (speaks || goesOn) {
      // "He pointed out that it was shut. "Nobody asked," he said, to jeers."
      const before = near ? null : previous
      if (before !== null && !isElsewhere(before) && !isAway(reporting, reports[before]!)) inside.add(before)
      if (!near) pending = []
      inside.add(index)
      if (report.speaker !== null) heard.add(report.speaker)
      stay(report.block)
    } else if (near && isSomebody(report)) {
      pending.push(index)
      reach = report.block
    }
  }
  if (inside.size < LEAST) return null
  return { words: kind.words, named: / /.test(kind.words), sentence: openings[0]!, reports: inside }
}
