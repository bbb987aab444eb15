import { isAgency } from '../../articles/index.ts'
import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { isCapitalised, isComma, isHeOrShe } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { hasBodyNoun, hasBodyWord, hasPersonNoun } from '../lexicon/kinds.ts'
import { accordingTo } from './according-to.ts'
import { trailingReport } from './trailing-report.ts'

/** What these find is told of somebody rather than said in words: "vowed to stay", "called for talks". */
const TOLD = new Set(['infinitive', 'prepositional object', 'noun object', 'gerund', 'complement of a passive'])

/** What somebody is told to have come to know or to have asked, rather than to have said. */
const FINDS =
  /^(?:ask|determine|find|conclude|establish|discover|learn|believe|think|realise|realize|decide|suspect|know)$/

/**
 * A report at the end of a sentence that tells of others' words: all of "The firm vowed to stay, according to Roe" is
 * Roe's, and of "The firm found that it was late, Roe told reporters". Not where the others' words are given: "The firm said that it
 * would stay, according to Roe."
 * @param found what the sentence's other rules found
 */
export function wholeReport(view: View, found: readonly Found[]): Found | null {
  if (!found.some((one) => isTold(one) || isFound(one) || describesSubject(view.document.tokens, one))) return null
  const leading = leadingSource(view)
  if (leading) return whole(view, found, leading)
  const outer = trailingSource(view) ?? lastReport(view)
  if (!outer || (outer.first !== view.sentence.first && !isBehindColon(view, outer))) return null
  const at = outer.cue!.first
  // "The guard ordered him to stop, said Roe, but he ran"
  const goesOn =
    outer.last > at && outer.kind === 'indirect' && found.every((one) => one.last <= at || one.cue?.first === at)
  if (outer.last > at && !goesOn) return null
  const own = found.filter(({ cue }) => cue?.first === at)
  if (!goesOn && own.some((one) => !isCutFrom(one, outer))) return null
  return whole(
    view,
    found.filter((one) => one.first < at && !own.includes(one)),
    outer,
  )
}

/** "watched it in May" of "The family, who asked for it, watched it in May, Roe said": what is left behind words found before. */
const isCutFrom = ({ detector, first, last }: Found, outer: Found): boolean =>
  outer.report !== null && detector === outer.detector && first > outer.first && last === outer.last

/** "According to Roe, the firm vowed to stay and rejected the offer": all of it is Roe's, where no others' words are given. */
function whole({ document: { tokens } }: View, found: readonly Found[], outer: Found): Found | null {
  const inner = found.filter((one) => one.first < outer.last && outer.first < one.last)
  const knows = outer.report !== null && outer.subject !== null && knowsItself(tokens, outer.subject)
  const isInside = (one: Found) => isTold(one) || (knows && isFound(one)) || describesSubject(tokens, one)
  return inner.length > 0 && inner.every(isInside) ? outer : null
}

/** "it was safe" of "The mayor, who had said it was safe, was seen on it, police said": told only to say which mayor. */
function describesSubject(tokens: readonly Token[], { report, subject, last }: Found): boolean {
  const who = report && subject?.place === 'before' ? subject.first : -1
  return who > 0 && /^(?:who|which)$/.test(tokens[who]!.lower) && isComma(tokens[who - 1]) && isComma(tokens[last])
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

/** "The court found that it was late", "She was told by her deputy that it was"; not where anything found stands in quote marks. */
const isFound = ({ kind, report }: Found): boolean =>
  report !== null && (report.passive || (kind === 'indirect' && FINDS.test(report.form.verb.lemma)))

/** "she", "Roe", "the police chief", "the ministry", who know it themselves; not "Reuters", "the Lund Post", which carry what others do. */
function knowsItself(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const head = tokens[last - 1]!
  if (isHeOrShe(head) || hasPersonNoun(head)) return true
  if (!isCapitalised(head)) return hasBodyNoun(head) && !CARRIES.test(head.lower)
  return tokens[first]!.pos !== 'DET' && !hasBodyWord(head) && !/^\p{Lu}+$/u.test(head.text) && !isAgency(head.text)
}

const CARRIES = /^(?:newspaper|paper|magazine|broadcaster|network|agency|radio|television|tv|media|press|journal)$/

const trailingSource = (view: View): Found | null =>
  accordingTo({ ...view, cues: [], found: [] }).findLast((one) => one.last <= one.cue!.first) ?? null

function lastReport(view: View): Found | null {
  const cue = view.cues.at(-1)
  return cue ? trailingReport({ ...view, found: [] }, cue, view.cues.length - 1) : null
}
