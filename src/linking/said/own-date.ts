import { BLANK, type Report, type Reporting } from '../reports.ts'

/** Words before a date that make it another event's: "ahead of Monday's talks", "scheduled for Monday". */
const ANOTHER =
  /\b(?:ahead of|before|until|till|up to|since|by|from|for|due|scheduled|planned|slated|set|starting|starts?|next|upcoming|expected|between)\s+(?:(?:the|last|this|early|late|to \w+|on|in) )*$/i
/** Words before "Friday's meeting" that put the saying at it. */
const AT_EVENT = /\b(?:at|after|during|following|in|from|told|tells?|telling|addressed|addressing)\s+(?:the )?$/i
/** "on Sunday's Fjord Hour programme" */
const ON_AIR = /^['’]s (?:[^\s,.;:]+ ){0,4}(?:programme|program|show|podcast|edition|broadcast|episode|bulletin)\b/

/** Where a sentence names a day in the reporter's words: its expressions there, less those of other events. */
export function daysInFrame(reporting: Reporting, sentence: number): number[] {
  const { analysis, frames } = reporting
  const span = analysis.sentences[sentence]
  const frame = frames[sentence]
  if (!span || frame === undefined) return []
  return (reporting.expressions[sentence] ?? []).filter((index) => {
    const { start, end, meaning, rule } = analysis.expressions[index]!
    const [from, to] = [start - span.start, end - span.start]
    if (!reporting.datable[index] || from >= frame.length || frame[from] === BLANK) return false
    // "around midday", "the third briefing of the day": on whatever day the article tells of
    if (meaning.as === 'clock' || rule === 'the-day') return false
    const before = frame.slice(Math.max(0, from - 40), from)
    // "The Saturday Supper star": a name
    if (ANOTHER.test(before) || (/\bthe $/i.test(before) && /^ \p{Lu}/u.test(frame.slice(to, to + 2)))) return false
    if (!/^['’]s?\b/.test(frame.slice(to, to + 3)) || AT_EVENT.test(before)) return true
    return /\bon $/.test(before) && ON_AIR.test(frame.slice(to, to + 80))
  })
}

/** The days of the past that indirect reports name: "the strike began on Monday, according to the union". */
export function daysReported(
  { analysis, expressions, datable, inSentence, reports }: Reporting,
  sentence: number,
): number[] {
  const clauses = inSentence[sentence]!.map((index) => reports[index]!.quotation).filter(
    ({ kind }) => kind === 'indirect',
  )
  return expressions[sentence]!.filter((index) => {
    const { start, end, direction } = analysis.expressions[index]!
    return (
      datable[index] && direction === 'past' && clauses.some((clause) => clause.start <= start && end <= clause.end)
    )
  })
}

/** "Grey, who runs the port, landed on Saturday": an aside that is over. */
const CLOSED_ASIDE = /,\s(?:who|which|whose|where)\b[^,]{1,200},/g

/**
 * Whether a day stands in a clause about something else: "told a conference in Oslo, where she had landed on Saturday",
 * "Grey, who landed on Saturday, said".
 */
function isAside(frame: string, day: number, cue: number): boolean {
  if (cue < day)
    return /,\s(?:where|which|who|whose|whom|when|after|before|while|amid|following|days? after)\b/.test(
      frame.slice(Math.max(cue, 0), day).replaceAll(CLOSED_ASIDE, ','),
    )
  const clause = frame.slice(0, day).search(/,\s(?:who|which|where|whose)\b[^,]*$/)
  return clause >= 0 && frame.slice(day, cue).includes(',')
}

/**
 * Whether the reporter's words put the saying before something dated ("Before Friday's meeting, he said"), or before all
 * that the article tells of ("Grey previously said").
 */
export function saysBefore(reporting: Reporting, sentence: number): boolean {
  const frame = reporting.frames[sentence] ?? ''
  if (
    /^[^,;:.\uFFFC]* (?:had )?previously (?:\p{Ll}+ly )?(?:said|told|claimed|warned|hinted|stated|wrote|denied|insisted|admitted|suggested|argued|described|called)\b/u.test(
      frame,
    )
  )
    return true
  return /^(?:Before|Ahead of|Prior to)\b/.test(frame) && (reporting.expressions[sentence] ?? []).length > 0
}

/** A stretch of time belongs to the saying where it opens the sentence or follows the cue at once. */
const STRETCH_AFTER_CUE = 25

/** Whether the reporter's words name a stretch of the past that is no day ("earlier this month", "in 2014"). */
export function namesStretch(reporting: Reporting, { sentence, quotation }: Report): boolean {
  const span = reporting.analysis.sentences[sentence]
  const frame = reporting.frames[sentence] ?? ''
  if (!span || !quotation.cue) return false
  const cue = quotation.cue.start - span.start
  return (reporting.expressions[sentence] ?? []).some((index) => {
    const { start, type, text } = reporting.analysis.expressions[index]!
    const from = start - span.start
    if (reporting.datable[index] || type === 'SET' || frame[from] === BLANK) return false
    const near = from <= 3 || (from >= cue && from - cue < STRETCH_AFTER_CUE)
    return near && /\b(?:last|earlier|previous|ago|in (?:19|20)\d\d|(?:19|20)\d\d|month|year)\b/i.test(text)
  })
}

/** The day that the reporting sentence itself gives: of several the one nearest to the cue. */
export const ownDay = (reporting: Reporting, report: Report): number | null =>
  dayOf(reporting, report.sentence, report.quotation.cue?.start ?? report.quotation.start)

/** The day that a sentence gives in the reporter's words: of several the one nearest to an offset, or to its head. */
export function dayOf(reporting: Reporting, sentence: number, near?: number): number | null {
  const span = reporting.analysis.sentences[sentence]
  if (!span) return null
  const cue = near ?? span.start
  const aside = (index: number): boolean =>
    isAside(
      reporting.frames[sentence] ?? '',
      reporting.analysis.expressions[index]!.start - span.start,
      cue - span.start,
    )
  const away = (index: number): number => {
    const { start, end } = reporting.analysis.expressions[index]!
    return start >= cue ? start - cue : cue - end
  }
  return (
    daysInFrame(reporting, sentence)
      .filter((index) => !aside(index))
      .sort((a, b) => away(a) - away(b))[0] ?? null
  )
}
