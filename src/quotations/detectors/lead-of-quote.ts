import type { Token } from '../../language/index.ts'
import type { Found, View } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { hasFinite, opensFiniteClause, opensMainClause } from '../grammar/opens-clause.ts'
import { isAdjunct, isConnective } from '../grammar/resumes.ts'
import { isComma, isModal } from '../grammar/tags.ts'
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
  if (!BEHIND.has(quote.detector) || !report?.subject || report.passive) return null
  const start = report.subject.place === 'inverted' ? report.first : report.subject.first
  const { first } = view.sentence
  if (quote.first < start) return null
  if (isCondition(view, quote, start)) return found(view, 'clause before its cue', report, { first, last: start - 1 })
  if (quote.detector !== 'quote after its cue') return null
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

/** The detectors whose words stand behind their cue. */
const BEHIND = new Set(['quote after its cue', 'clause without that', 'that-clause'])

/** "If it rains, she said they would stay in": what they would do then; not "If asked, she said yes", "If she knew, she said it was late". */
function isCondition({ document: { tokens }, cues }: View, quote: Found, start: number): boolean {
  const { first } = quote.sentence
  const opens = /^(?:but|and|so|even|only)$/.test(tokens[first]!.lower) ? first + 1 : first
  if (!/^(?:if|unless)$/.test(tokens[opens]!.lower) || !isComma(tokens[start - 1])) return false
  if (!opensFiniteClause(tokens, opens + 1, start - 1, false)) return false
  // "If there was any doubt that she ran, Roe said she would"
  if (tokens.slice(opens, start).some(({ lower }) => /^(?:doubts?|question)$/.test(lower))) return false
  if (cues.some((cue) => cue.verb < start && reports(cue))) return false
  for (let i = quote.first; i < quote.last; i++) if (isModal(tokens[i])) return !DO.test(tokens[i]!.lower)
  return false
}

/** Not what only denies or asks. */
const DO = /^do(?:es)?$|^did$/

/** "When he left, he said:", "As prices rose, she said:" tell when it was said; not "When it rains, roads flood, she said:". */
function isSetting({ document: { tokens } }: View, first: number, last: number): boolean {
  if (!/^(?:when|while|as|after|before|once|since|although|though)$/.test(tokens[first]!.lower)) return false
  for (let i = first; i < last; i++) if (isComma(tokens[i]) && opensMainClause(tokens, i + 1, last)) return false
  return true
}

/** Not "goes" and the like, which report only beside a quote. */
const reports = ({ form: { verb } }: Cue): boolean => verb.frames.has('that') || verb.frames.has('whether')

/** "because, she said,", "and also, she said,", "including, she said,". */
function joinsOn(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!
  if (pos === 'ADV') return tokens[i - 1]?.pos === 'CCONJ'
  return pos === 'CCONJ' || pos === 'SCONJ' || pos === 'ADP' || lower === 'including'
}
