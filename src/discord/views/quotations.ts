import type { LinkedQuotation, QuotationFilter } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { heading, lines } from '../markdown/style.ts'
import { entriesOf, type Reply } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { dateWords } from './dates.ts'
import { quotationEntry } from './excerpt.ts'

/**
 * "by Blinken about NATO in TASS since 9 January 2022": what a filter asks for; empty when it asks for nothing.
 *
 * @param show `line` for Markdown, `label` for plain text.
 */
export const filterWords = ({ speaker, about, outlet, since, until }: QuotationFilter, show = line): string =>
  [
    speaker && `by ${show(speaker, 120)}`,
    about && `about ${show(about, 120)}`,
    outlet && `in ${show(outlet, 120)}`,
    since && `since ${dateWords(since)}`,
    until && `until ${dateWords(until)}`,
  ]
    .filter(Boolean)
    .join(' ')

export const WIDER = 'Try fewer words, or leave an option out.'

/**
 * All quotations that match, in pages.
 *
 * @param nearest what to say when there is none, escaped.
 */
export function quotationsReply(
  found: readonly LinkedQuotation[],
  filter: QuotationFilter,
  catalogue: Catalogue,
  nearest: string | null = null,
): Reply {
  const asked = filterWords(filter)
  const count = found.length === 0 ? 'No quotation' : found.length === 1 ? '1 quotation' : `${found.length} quotations`
  return {
    kind: found.length > 0 ? 'answer' : 'nothing',
    lead: lines(heading([count, asked].filter(Boolean).join(' ')), found.length === 0 && (nearest ?? WIDER)),
    entries: entriesOf(found, (quotation) => quotationEntry(quotation, catalogue)),
    perPage: 4,
    counted: ['quotation', 'quotations'],
  }
}
