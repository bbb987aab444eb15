import { familyOf, previousInRun, type Report, type Reporting } from '../reports.ts'
import { gatheringOf, sameOccasion, sceneOf } from '../scene.ts'
import type { VenueFound } from '../venue/index.ts'
import { isOwnOutlet } from '../venue/own-outlet.ts'
import { introduction, isTurn } from '../venue/transcript.ts'
import { dayOf, namesStretch, ownDay, saysBefore } from './own-date.ts'
import { rulingDay } from './ruling-day.ts'
import { type RunningDay, runningDay } from './running-day.ts'
import { isLivePage, isMatchReport, type OnTheDay, ofLivePage, ofMatch, ofNews, ofProgramme } from './same-day.ts'
import { dayTakenUp } from './taken-up.ts'

/** The time expression that tells when a quotation was said, and the rule that took it. */
export interface SaidBy {
  readonly expression: number
  readonly rule: 'own' | 'scene' | 'run' | 'running'
}

interface Context {
  readonly reporting: Reporting
  readonly index: number
  readonly report: Report
  readonly running: RunningDay | null
  /** What was decided for the quotations before this one. */
  readonly before: readonly (SaidBy | null)[]
  readonly venue: VenueFound | null
  readonly venues: readonly (VenueFound | null)[]
  /** The venue of the quotation before it in the run. */
  readonly venueBefore: VenueFound | null
}

/** "said in an interview afterwards": after what the article tells of, and on its day. */
const AFTERWARDS =
  /\b(?:afterwards?|later (?:that|the same|in the) day|(?:on|in) the same (?:day|evening)|(?:minutes|hours|moments|shortly|immediately|straight|soon|just) after|after the (?:meeting|hearing|session|sitting|vote|match|game|verdict|talks|ceremony|debate)|as (?:he|she|they) (?:left|arrived at|emerged from) (?:the )?(?:court|hearing|meeting|talks|summit|ground|stadium))\b/i

/** An answer, `none` where the words say that it cannot be known, or null where the rule does not fit. */
type SaidRule = (context: Context) => SaidBy | OnTheDay | 'none' | null

/** When a quotation was said. In this order; the first rule that answers decides. */
export const SAID_RULES: readonly SaidRule[] = [
  // "Ann Grey said on Sunday"; not "said ahead of Monday's talks".
  ({ reporting, report }) => {
    const expression = ownDay(reporting, report)
    return expression === null ? null : { expression, rule: 'own' }
  },
  // "Before Friday's meeting, he said", "he said earlier this month": another day, and nobody knows which.
  ({ reporting, report }) =>
    saysBefore(reporting, report.sentence) || namesStretch(reporting, report) ? 'none' : null,
  // Of the answers of a printed interview: "They spoke to Den on 4 May."
  ({ reporting, report }) => {
    if (!isTurn(report)) return null
    const day = introduction(reporting)
      .map((sentence) => dayOf(reporting, sentence))
      .find((expression) => expression !== null)
    return day === undefined || day === null ? null : { expression: day, rule: 'scene' }
  },
  // "EPA says the air is bad" under "15:31", a turn of a programme's transcript.
  ({ reporting, index }) => ofLivePage(reporting, index) ?? ofProgramme(reporting, index),
  // "Critics say": what a group or body holds in general is said on no day.
  ({ report }) => (holdsInGeneral(report) ? 'none' : null),
  // "In the same interview she said": when she said what was quoted of it before.
  ({ reporting, index, before }) => {
    const same = sameOccasion(reporting, index, (at) => before[at] != null && before[at].rule !== 'running')
    return same === null ? null : { expression: before[same]!.expression, rule: 'scene' }
  },
  // "Grey appeared on television on Sunday." and then what she said there.
  ({ reporting, index }) => {
    const previous = previousInRun(reporting.reports, index)
    const scene = sceneOf(reporting, index, previous === null ? -1 : reporting.reports[previous]!.sentence - 1)
    const expression = scene === null ? null : dayOf(reporting, scene)
    return expression === null ? null : { expression, rule: 'scene' }
  },
  // "At a meeting on Sunday, the mood was bad. A farmer said ...", "Hundreds gathered on Sunday. Grey told the crowd ..."
  ({ reporting, index }) => {
    const scene = gatheringOf(reporting, index)
    const expression = scene === null ? null : dayOf(reporting, scene)
    return expression === null ? null : { expression, rule: 'scene' }
  },
  // "..., he added", right after what the same speaker said on Sunday; not "On NRK radio he added".
  ({ reporting, index, before, venue, venueBefore }) => {
    const previous = previousInRun(reporting.reports, index)
    const said = previous === null || isAnother(reporting, venue, venueBefore) ? null : before[previous]
    return said && said.rule !== 'running' ? { expression: said.expression, rule: 'run' } : null
  },
  // "Asked about the port, Grey replied", at the press conference that was told of before.
  ({ index, before, venues }) => {
    const venue = venues[index]
    if (!venue || venue.again || venue.sitting) return null
    for (let at = index - 1; at >= 0; at--)
      if (venues[at]?.sentence === venue.sentence && before[at] && before[at]!.rule !== 'running')
        return { expression: before[at]!.expression, rule: 'run' }
    return null
  },
  // "Grey confirmed that the price stood. "We are buying," she said on Monday.": one paragraph, one saying.
  ({ reporting, report, index }) => {
    const next = reporting.reports[index + 1]
    if (next?.block !== report.block || previousInRun(reporting.reports, index + 1) !== index) return null
    const expression = ownDay(reporting, next)
    return expression === null ? null : { expression, rule: 'run' }
  },
  // "... the general boasted. He made the boast on public radio on Thursday."
  ({ reporting, index }) => {
    const expression = dayTakenUp(reporting, index)
    return expression === null ? null : { expression, rule: 'scene' }
  },
  // "On 4 May the court turned it down. Judge Grey ruled that ..."
  ({ reporting, index }) => {
    const expression = rulingDay(reporting, index)
    return expression === null ? null : { expression, rule: 'scene' }
  },
  // "The journal issued a warning on 4 May. In it, Grey says ..."
  ({ reporting, report }) => {
    if (!/^\W*In it,/.test(reporting.frames[report.sentence] ?? '')) return null
    const expression = dayOf(reporting, report.sentence - 1)
    return expression === null ? null : { expression, rule: 'scene' }
  },
  // "... he told Radio Bergen", of a match that is over.
  ({ reporting, running }) => {
    if (!isMatchReport(reporting)) return null
    return running ? { expression: running.expression, rule: 'running' } : ofMatch(reporting)
  },
  // What the article's day says nothing of: an interview, a column, unless that day is the speaker's own.
  ({ venue, running, reporting, index }) =>
    venue?.apart &&
    !AFTERWARDS.test(reporting.frames[venue.sentence] ?? '') &&
    !isOwnOutlet(reporting.article, venue.words) &&
    !(running && isOf(reporting, running.sentence, index))
      ? 'none'
      : null,
  // All else was said on the day that the article tells of.
  ({ running }) => (running ? { expression: running.expression, rule: 'running' } : null),
  // "A doctor has told the inquiry ..." without any day: it has just happened.
  ({ reporting }) => ofNews(reporting),
]

/** The day that an article tells of: none of a live page, and of a match that of the lead alone. */
function dayToldOf(reporting: Reporting): RunningDay | null {
  if (isLivePage(reporting.article)) return null
  const { article, analysis } = reporting
  const running = runningDay(reporting)
  if (!running || !isMatchReport(reporting)) return running
  const lead = article.blocks.findIndex(({ role }) => role === 'body')
  return analysis.sentences[running.sentence]!.block <= lead ? running : null
}

/** For each quotation of an article the expression that dates it, or what shows that it is of the article's own day, or null. */
export function saidBy(reporting: Reporting, venues: readonly (VenueFound | null)[]): (SaidBy | OnTheDay | null)[] {
  const running = dayToldOf(reporting)
  const decided: (SaidBy | null)[] = []
  const answers: (SaidBy | OnTheDay | null)[] = []
  for (const [index, report] of reporting.reports.entries()) {
    let said: SaidBy | OnTheDay | null = null
    const previous = previousInRun(reporting.reports, index)
    const venueBefore = previous === null ? null : (venues[previous] ?? null)
    const venue = venues[index] ?? null
    for (const rule of SAID_RULES) {
      const answer = rule({ reporting, index, report, running, before: decided, venue, venueBefore, venues })
      if (answer === null) continue
      said = answer === 'none' ? null : answer
      break
    }
    answers.push(said)
    decided.push(said && said.rule !== 'the day' ? said : null)
  }
  return answers
}

/** Whether a venue that opens its sentence sets another occasion than the quotation before was said on. */
const isAnother = ({ frames }: Reporting, venue: VenueFound | null, before: VenueFound | null): boolean =>
  venue?.apart === true &&
  !venue.again &&
  venue.words !== before?.words &&
  /^(?:On|In) (?:the |an? )?$/.test((frames[venue.sentence] ?? '').split(venue.words, 1)[0]!)

/** A cue in the present tense of a group or a body. */
const holdsInGeneral = ({ quotation: { cue, speakerKind } }: Report): boolean =>
  speakerKind !== 'person' &&
  cue !== null &&
  /^(?:say|says|argue|argues|believe|believes|insist|insists|claim|claims|warn|warns)$/i.test(cue.text)

/**
 * Whether a sentence tells of a quotation's speaker: by the last word of the name, or as somebody without a name whom the
 * next sentence names ("The chairman said on Monday ...").
 */
function isOf({ analysis, article, reports, inSentence }: Reporting, sentence: number, index: number): boolean {
  const { speaker } = reports[index]!
  const span = analysis.sentences[sentence]
  const family = familyOf(speaker)
  if (span === undefined || family === '') return false
  if (article.text.slice(span.start, span.end).includes(family)) return true
  const told = inSentence[sentence]!.at(-1)
  let head = index
  for (let at = previousInRun(reports, head); at !== null; at = previousInRun(reports, head)) head = at
  return told === head - 1 && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(reports[told]!.speaker ?? '')
}
