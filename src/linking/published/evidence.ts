import type { Citation, Dating, Span } from '../../model.ts'
import type { Reporting } from '../reports.ts'

/** A citation is never longer. */
const MOST = 400

let days: Intl.DateTimeFormat | null = null

/** "9 January 2022" of an ISO day. */
export function dayInWords(day: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return days.format(new Date(day))
}

/** An article's words as a citation, cut to the words that must be in it where it would be too long. */
export function cite({ article }: Reporting, span: Span, must: Span = span): Citation {
  const { start, end } = span.end - span.start <= MOST ? span : must
  return {
    article: article.id,
    start,
    end: Math.min(end, start + MOST),
    text: article.text.slice(start, Math.min(end, start + MOST)),
  }
}

/**
 * The citation that shows a statement's day in a dated article: its sentence with the day, from the dateline on where
 * that stands before it ("NEW YORK, January 10. /TASS/. ... on Sunday said ...").
 */
export function evidenceFor(reporting: Reporting, expression: number, dating: Dating): Citation {
  const { analysis } = reporting
  const found = analysis.expressions[expression]!
  const sentence = analysis.sentences[found.sentence] ?? found
  const shown = dating.evidence?.article === reporting.article.id ? dating.evidence : null
  const from = shown && shown.start < sentence.start ? blockStart(reporting, shown) : sentence.start
  if (shown && sentence.end - from <= MOST) return cite(reporting, { start: from, end: sentence.end })
  return cite(reporting, sentence, found)
}

const blockStart = ({ article }: Reporting, { start }: Span): number =>
  article.blocks.find((block) => block.start <= start && start < block.end)?.start ?? start
