import { loneReport } from '../detectors/lone-report.ts'
import type { Case, Sieve } from './sieve.ts'

function reportAfter({ found, document }: Case, sameParagraph: boolean) {
  if (found.report || found.subject) return null
  const next = document.tokens[found.last - 1]!.sentence + 1
  const sentence = document.sentences[next]
  const own = document.sentences[next - 1]!
  if (!sentence || found.last < own.last - 1 || (sentence.block === own.block) !== sameParagraph) return null
  const mention = loneReport(document, next)?.subject
  return mention ? { mention, why: 'the next sentence only names who said the words before it' } : null
}

/** Matches '"Is it over?" Mr Roe asked.'; not '"Is it over?" The crowd fell silent.' */
export const nextReport: Sieve = {
  name: 'report after the quote',
  decide: (at) => reportAfter(at, true),
}

/** Matches a quote whose next paragraph says only "Roe said."; not one that its own paragraph attributes. */
export const nextParagraphReport: Sieve = {
  name: 'report in the next paragraph',
  decide: (at) => reportAfter(at, false),
}
