import type { Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Cast } from '../people/cast.ts'
import type { Sieve } from './sieve.ts'

const COURT = /^(?:court|courts|jury|jurors|tribunal|judge|judges|hearing|trial)$/
const OUTLINES = /^(?:prosecuting|prosecution|crown|prosecutor)$/

/**
 * Matches "..., the court heard" and "Jurors were told that ...", which give what the one prosecutor has said whom the article
 * names; not where it names none or two, nor what an inquest heard.
 */
export const courtHeard: Sieve = {
  name: 'what a court was told',
  decide: ({ document, cast, found: { report, cue } }) => {
    if (!report || !cue || (report.subject && !report.passive)) return null
    const { tokens } = document
    if (!/^(?:heard|hears|told)$/.test(tokens[cue.first]!.lower)) return null
    if (!hasCourt(document, report.sentence.first, cue.first)) return null
    const mention = prosecutor(document, cast)
    return mention && { mention, why: 'the court heard it, where it prosecutes' }
  },
}

/** Whether a court stands right before the verb: "the court heard", "a jury has been told". */
function hasCourt({ tokens }: Document, first: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    if (COURT.test(tokens[i]!.lower)) return true
    if (!/^(?:AUX|ADV)$/.test(tokens[i]!.pos)) return false
  }
  return false
}

/** Who outlines the case. */
const prosecutor = oncePer((document: Document, cast: Cast): TokenRange | null => {
  let only: Cast['mentions'][number] | null = null
  for (const mention of cast.mentions) {
    if (mention.quoted || !prosecutes(document, mention)) continue
    if (only && only.entry !== mention.entry) return null
    only ??= mention
  }
  return only && { first: only.first, last: only.last }
})

/** "Jane Roe KC, prosecuting,", "Jane Roe, for the Crown,", "prosecutor Jane Roe", and in "Opening the case, Jane Roe said". */
function prosecutes({ tokens }: Document, { first, last, entry }: Cast['mentions'][number]): boolean {
  if (entry.kind !== 'person') return false
  if (entry.titles.includes('prosecutor') || /^(?:prosecutor|prosecuting)$/.test(tokens[first - 1]?.lower ?? ''))
    return true
  if (!isComma(tokens[last])) return false
  for (let i = last + 1; i < last + 6; i++) {
    const token = tokens[i]
    if (!token || isComma(token) || /^(?:who|said|told)$/.test(token.lower)) return false
    if (OUTLINES.test(token.lower)) return true
  }
  return false
}
