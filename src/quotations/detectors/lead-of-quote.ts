import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import { hasFinite, opensMainClause } from '../grammar/opens-clause.ts'
import { isAdjunct, isConnective } from '../grammar/resumes.ts'
import { isComma } from '../grammar/tags.ts'
import { conditionBefore, reports } from './condition-before.ts'
import { found } from './make.ts'
import { TURNS_TO } from './trailing-report.ts'

/**
 * The words before a report whose quote goes on from them in small letters, or that stand before a colon:
 * `If it rains, she said, "we stay in."`, `It is over, she said: "We lost."` Not
 * `In the end, she said, "We stayed in."`, where the quote starts anew and the words before it are the writer's, nor
 * `They left because, she said, "it rained."`
 */
export function leadOfQuote(view: View, quote: Found): Found | null {
  const { tokens } = view.document
  const { report } = quote
  if (quote.detector !== 'quote after its cue' || !report?.subject || report.passive) return null
  const start = report.subject.place === 'inverted' ? report.first : report.subject.first
  const { first } = view.sentence
  if (quote.first < start) return null
  if (conditionBefore(view, report, quote) >= 0)
    return found(view, 'clause before its cue', report, { first, last: start - 1 })
  // "The plan is that of Roe, who replies:", "who, asked by phone, replies:"
  if (
    tokens[start]!.lower === 'who' ||
    (tokens[report.subject.last + 1]?.lower === 'who' && isComma(tokens[report.subject.last + 2]))
  )
    return null
  const colon = tokens[quote.first - 1]!.text === ':' && hasFinite(tokens, first, start)
  if (start - first < 4 || !isComma(tokens[start - 1]) || !(colon || isComma(tokens[quote.first - 1]))) return null
  if (joinsOn(tokens, start - 2) || view.cues.some((cue) => cue.verb < start && reports(cue))) return null
  if ((!colon && !/^\p{Ll}/u.test(tokens[quote.first + 1]?.text ?? '')) || isConnective(view, first, start)) return null
  if (colon && TURNS_TO.test(tokens[first]!.lower)) return null
  if (colon && (isAdjunct(view, first, start - 1) || isSetting(view, first, start - 1))) return null
  return found(view, 'clause before its cue', report, { first, last: start - 1 })
}

/** "When he left, he said:", "As prices rose, she said:" tell when it was said; not "When it rains, roads flood, she said:". */
function isSetting({ document: { tokens } }: View, first: number, last: number): boolean {
  if (!/^(?:when|while|as|after|before|once|since|although|though)$/.test(tokens[first]!.lower)) return false
  for (let i = first; i < last; i++) if (isComma(tokens[i]) && opensMainClause(tokens, i + 1, last)) return false
  return true
}

/** "because, she said,", "and also, she said,", "including, she said,". */
function joinsOn(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!
  if (pos === 'ADV') return tokens[i - 1]?.pos === 'CCONJ'
  return pos === 'CCONJ' || pos === 'SCONJ' || pos === 'ADP' || lower === 'including'
}
