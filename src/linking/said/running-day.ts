import { daysBetween, resolveTimexes } from '../../dates/index.ts'
import type { Reporting } from '../reports.ts'
import { daysInFrame, daysReported, ownDay } from './own-date.ts'

/** As many sentences of a report's head as say when it happened. */
const HEAD = 6

/** The day that an article runs on, as the expression that names it and the sentence that it stands in. */
export interface RunningDay {
  readonly expression: number
  readonly sentence: number
}

/**
 * The day of which an article tells, from the first of these that names one in the reporter's own words: its head (the
 * title, the standfirst and the first sentences), a caption, the day that most of its quotations were said on, a
 * possessive one ("Friday's meeting").
 */
export function runningDay(reporting: Reporting): RunningDay | null {
  const { analysis, article } = reporting
  const roles = analysis.sentences.map(({ block }) => article.blocks[block]?.role ?? null)
  const captions = roles.flatMap((role, sentence) => (role === 'caption' ? [sentence] : []))
  const head = roles.flatMap((role, sentence) => (role === 'caption' || role === null ? [] : [sentence])).slice(0, HEAD)
  const lead = roles.indexOf('body')
  return (
    firstDay(
      reporting,
      head.filter((sentence) => sentence <= lead),
      lead,
    ) ??
    reportedDay(reporting, new Set(head)) ??
    firstDay(reporting, head) ??
    firstDay(reporting, captions) ??
    usualDay(reporting) ??
    eventDay(reporting)
  )
}

/** The day that a report in the head gives itself: the article is of that day, rather than of one on which it tells something happened. */
function reportedDay(reporting: Reporting, head: ReadonlySet<number>): RunningDay | null {
  for (const report of reporting.reports) {
    const { sentence } = report
    const expression = head.has(sentence) ? ownDay(reporting, report) : null
    if (expression !== null && isOfNow(reporting, { expression, sentence })) return { expression, sentence }
  }
  return null
}

/** "In the meantime Norway already said on Saturday": what was before the day that the article tells of. */
const BACKGROUND = /\b(?:already|[Ee]arlier|previously)\b[^,;.]*$/
/** "Update, 3 May: ...", "Correction (3 May): ...": what was added later. */
const ADDED = /^\W*(?:Updated?|UPDATED?|Correction|Clarification|Editor['’]s note)\b[^.]{0,40}:/

/** Whether a day is one that the article may run on. */
const isOfNow = (reporting: Reporting, day: RunningDay): boolean =>
  !isBackground(reporting, day) && isNews(reporting, day.expression)

const isBackground = ({ analysis, frames }: Reporting, { expression, sentence }: RunningDay): boolean => {
  const from = analysis.expressions[expression]!.start - analysis.sentences[sentence]!.start
  const frame = frames[sentence] ?? ''
  return ADDED.test(frame) || BACKGROUND.test(frame.slice(0, from))
}

function firstDay(reporting: Reporting, sentences: readonly number[], lead = -1): RunningDay | null {
  for (const sentence of sentences) {
    const days = daysInFrame(reporting, sentence)
    const expression = (days.length === 0 && sentence === lead ? daysReported(reporting, lead) : days).find(
      (index) => !isPossessive(reporting, index) && isOfNow(reporting, { expression: index, sentence }),
    )
    if (expression !== undefined) return { expression, sentence }
  }
  return null
}

/** So many days later an article no longer runs on a day. */
const NEWS = 4
const WEEK = 7

/**
 * "She was reported missing on 14 May", of an article of the 23rd, is what went before, and "on 30 June
 * it will close" is still to come; "the next morning" tells that of another day.
 */
function isNews(reporting: Reporting, index: number): boolean {
  const { as } = reporting.analysis.expressions[index]!.meaning
  if (as === 'anchor') return false
  const ago = daysAgo(reporting, index)
  return ago === null || (ago >= 0 && ago <= (as === 'weekday' ? WEEK : NEWS))
}

/** How many days before the article's own day an expression's is; null where either is not known. */
function daysAgo({ analysis, article }: Reporting, index: number): number | null {
  const published = article.published?.value
  const day = published ? resolveTimexes([analysis.expressions[index]!], published)[0]!.day : null
  return published && day ? daysBetween(day, published) : null
}

/** Behind so many reports one alone does not tell the day of the others. */
const EARLY = 12

function usualDay(reporting: Reporting): RunningDay | null {
  const counts = new Map<string, { count: number; first: RunningDay }>()
  for (const report of reporting.reports) {
    const expression = ownDay(reporting, report)
    if (expression === null || !isOfNow(reporting, { expression, sentence: report.sentence })) continue
    const words = reporting.analysis.expressions[expression]!.text.toLowerCase()
    const seen = counts.get(words) ?? { count: 0, first: { expression, sentence: report.sentence } }
    counts.set(words, { ...seen, count: seen.count + 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  // "Her last words, on Tuesday, were these", far down
  const late = most?.count === 1 && (reporting.reports[EARLY]?.sentence ?? Infinity) < most.first.sentence
  if (!most || !late) return most?.first ?? null
  // "The judge thanked them on Thursday", of an article of that Thursday
  return daysAgo(reporting, most.first.expression) === 0 ? most.first : null
}

function eventDay(reporting: Reporting): RunningDay | null {
  // What follows the last report is the page's: "Become a supporter today."
  const last = reporting.reports.at(-1)?.sentence ?? -1
  for (let sentence = 0; sentence <= last; sentence++) {
    const expression = daysInFrame(reporting, sentence).find(
      (index) =>
        isNews(reporting, index) && !ADDED.test(reporting.frames[sentence]!) && !isOfReport(reporting, index, sentence),
    )
    if (expression !== undefined) return { expression, sentence }
  }
  return null
}

/** "In a note on Monday, she cautioned": the day of those words alone. */
const isOfReport = (reporting: Reporting, expression: number, sentence: number): boolean =>
  reporting.inSentence[sentence]!.some((index) => ownDay(reporting, reporting.reports[index]!) === expression)

function isPossessive({ analysis, article }: Reporting, index: number): boolean {
  const { end } = analysis.expressions[index]!
  return /^['’]s?\b/.test(article.text.slice(end, end + 3))
}
