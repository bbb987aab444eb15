import type { Found, View } from '../found.ts'
import { isConnective } from '../grammar/resumes.ts'
import { isComma } from '../grammar/tags.ts'
import { found } from './make.ts'

/**
 * The words before a report whose quote goes on from them in small letters: `If it rains, she said, "we stay in."` Not
 * `In the end, she said, "We stayed in."`, where the quote starts anew and the words before it are the writer's, nor
 * `They left because, she said, "it rained."`
 */
export function leadOfQuote(view: View, quote: Found): Found | null {
  const { tokens } = view.document
  const { report } = quote
  if (quote.detector !== 'quote after its cue' || !report?.subject || report.passive) return null
  const start = report.subject.place === 'inverted' ? report.first : report.subject.first
  const { first } = view.sentence
  if (start - first < 4 || !isComma(tokens[start - 1]) || !isComma(tokens[quote.first - 1])) return null
  if (/^(?:CCONJ|SCONJ|ADP)$/.test(tokens[start - 2]!.pos) || view.cues.some(({ verb }) => verb < start)) return null
  if (!/^\p{Ll}/u.test(tokens[quote.first + 1]?.text ?? '') || isConnective(view, first, start)) return null
  return found(view, 'clause before its cue', report, { first, last: start - 1 })
}
