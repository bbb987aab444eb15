import type { Found, View } from '../found.ts'
import { accordingTo } from './according-to.ts'
import { trailingReport } from './trailing-report.ts'

/** What these find is told of somebody rather than said in words: "vowed to stay", "called for talks". */
const TOLD = new Set(['infinitive', 'prepositional object', 'noun object', 'gerund', 'complement of a passive'])

/**
 * A report at the end of a sentence that tells of others' words: all of "The firm vowed to stay, according to Roe" is
 * Roe's. Not where the others' words are given: "The firm said that it would stay, according to Roe."
 * @param found what the sentence's other rules found
 */
export function wholeReport(view: View, found: readonly Found[]): Found | null {
  if (!found.some(isTold)) return null
  const leading = leadingSource(view)
  if (leading) return whole(found, leading)
  const outer = trailingSource(view) ?? lastReport(view)
  if (!outer || (outer.first !== view.sentence.first && !isBehindColon(view, outer))) return null
  const at = outer.cue!.first
  // "The guard ordered him to stop, said Roe, but he ran"
  const goesOn =
    outer.last > at && outer.kind === 'indirect' && found.every((one) => one.last <= at || one.cue?.first === at)
  if (outer.last > at && !goesOn) return null
  if (!goesOn && found.some(({ cue }) => cue?.first === at)) return null
  return whole(
    found.filter((one) => one.first < at),
    outer,
  )
}

/** "According to Roe, the firm vowed to stay and rejected the offer": all of it is Roe's, where no others' words are given. */
function whole(found: readonly Found[], outer: Found): Found | null {
  const inner = found.filter((one) => one.first < outer.last && outer.first < one.last)
  return inner.length > 0 && inner.every(isTold) ? outer : null
}

function leadingSource(view: View): Found | null {
  const { tokens } = view.document
  const { first } = view.sentence
  if (tokens[first]!.lower !== 'according' && tokens[first + 1]?.lower !== 'according') return null
  return accordingTo({ ...view, cues: [], found: [] }).find((one) => one.cue!.last <= one.first) ?? null
}

const isBehindColon = ({ document: { tokens } }: View, { first }: Found): boolean =>
  /^[:;]$/.test(tokens[first - 1]!.text)

/** Also "and asked if she was late", which only goes on from a clause. */
const isTold = ({ detector, kind, report }: Found): boolean =>
  kind === 'indirect' && (TOLD.has(detector) || (detector === 'question' && report?.subject === null))

const trailingSource = (view: View): Found | null =>
  accordingTo({ ...view, cues: [], found: [] }).findLast((one) => one.last <= one.cue!.first) ?? null

function lastReport(view: View): Found | null {
  const cue = view.cues.at(-1)
  return cue ? trailingReport({ ...view, found: [] }, cue, view.cues.length - 1) : null
}
