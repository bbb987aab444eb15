import type { Article, Citation, LinkedQuotation } from '../../model.ts'
import { oncePer } from '../../once.ts'
import { cite } from '../published/evidence.ts'
import type { Reporting } from '../reports.ts'
import { isTurn } from '../venue/transcript.ts'

/** Said on the day of the article's publication, which no word of the article has to name, and what shows it. */
export interface OnTheDay {
  readonly rule: 'the day'
  readonly evidence: Citation
  readonly basis: NonNullable<LinkedQuotation['saidBasis']>
}

const onTheDay = (evidence: Citation | null | undefined, basis: OnTheDay['basis']): OnTheDay | null =>
  evidence ? { rule: 'the day', evidence, basis } : null

/** "21:32", "7:20 p.m.", "14.05 GMT" on a line of its own. */
const CLOCK = /^[ \t]*(\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)[ \t]*$/gim
/** As many entries make a page a live one. */
const LEAST = 3

/** The clock times that the entries of a live page stand under, in order; none of a report with one time in it. */
const clockTimes = oncePer(({ id, text }: Article): readonly Citation[] => {
  const times = [...text.matchAll(CLOCK)].map(({ index, 0: line, 1: time = '' }): Citation => {
    const start = index + line.indexOf(time)
    return { article: id, start, end: start + time.length, text: time }
  })
  return times.length >= LEAST ? times : []
})

/** Whether an article is a live page, written entry by entry: no day that one entry names is that of the others. */
export const isLivePage = (article: Article): boolean => clockTimes(article).length > 0

/** What an entry of a live page reports without a day, it reports as it is said: the time above the entry shows it. */
export function ofLivePage({ article, reports }: Reporting, index: number): OnTheDay | null {
  const { start } = reports[index]!.quotation
  return onTheDay(
    clockTimes(article).findLast(({ end }) => end <= start),
    'resolved',
  )
}

/** A label, or a note between the turns, of a programme's transcript. */
const ON_AIR =
  /\b(?:HOST|ANCHOR|PRESENTER|CORRESPONDENT|BYLINE):|\(SOUNDBITE\b|\bHeard on \p{Lu}|\b[Rr]ush transcript\b/u

const onAir = oncePer((reporting: Reporting): Citation | null => {
  const label = ON_AIR.exec(reporting.article.text)
  return label && cite(reporting, { start: label.index, end: label.index + label[0].length })
})

/** A turn of a programme's transcript that names no day: on the air, and then on the page. */
export function ofProgramme(reporting: Reporting, index: number): OnTheDay | null {
  return onTheDay(isTurn(reporting.reports[index]!) ? onAir(reporting) : null, 'inferred')
}

/** "Bergen United 2-3 Oslo Rovers", "Bergen United 2 Oslo Rovers 3"; not "Ministers voted 2-3 on Friday". */
const TEAM = "\\p{Lu}[\\p{L}'’.-]*(?: (?:de|and|&|\\p{Lu}[\\p{L}'’.-]*)){0,3}"
const RESULT = new RegExp(
  `^(?:[^\\n:|]{0,60}[:|] ?)?${TEAM} (?:\\d{1,2} ?[-–] ?\\d{1,2} ${TEAM}|\\d{1,2}[ ,]{1,2}${TEAM} \\d{1,2})(?=$|[\\s:,|(])`,
  'u',
)

const resultOf = oncePer((reporting: Reporting): Citation | null => {
  const { blocks, text } = reporting.article
  const body = blocks.findIndex(({ role }) => role === 'body')
  const line = blocks.slice(0, Math.max(body, 0)).find(({ start, end }) => RESULT.test(text.slice(start, end)))
  return line ? cite(reporting, line) : null
})

/** Whether an article reports a match: all that is said in it, the day of the match apart, was said after it. */
export const isMatchReport = (reporting: Reporting): boolean => resultOf(reporting) !== null

/** What a report of a match quotes that names no day of the match: players and trainers speak when it is over. */
export function ofMatch(reporting: Reporting): OnTheDay | null {
  return onTheDay(resultOf(reporting), 'inferred')
}

/** "has told the inquiry", "have warned": what has just happened. */
const JUST =
  /\b(?:has|have) (?:(?:also|now|already|today|again|\p{Ll}+ly) )?(?:told|said|warned|heard|claimed|urged|called|accused|admitted|apologi[sz]ed|announced|confirmed|denied|insisted|revealed|defended|criticised|criticized|condemned|described|rejected|vowed|pledged|ruled|found|agreed|demanded|backed|blamed|hit out|welcomed|dismissed|ordered|declared|promised|asked|appealed|been (?:told|accused|urged|criticised|ordered))\b/u

const leadOf = oncePer((reporting: Reporting): Citation | null => {
  const { article, analysis, frames } = reporting
  const lead = analysis.sentences.findIndex(({ block }) => article.blocks[block]?.role === 'body')
  return JUST.test(frames[lead] ?? '') ? cite(reporting, analysis.sentences[lead]!) : null
})

/** What a report quotes that names no day and whose lead tells in the perfect what somebody has just said. */
export function ofNews(reporting: Reporting): OnTheDay | null {
  return onTheDay(leadOf(reporting), 'inferred')
}
