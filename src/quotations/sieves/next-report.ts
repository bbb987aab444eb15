import { loneReport } from '../detectors/lone-report.ts'
import type { Sieve } from './sieve.ts'

/** Matches '"Is it over?" Mr Roe asked.' and a quote whose next paragraph says only "Roe said." */
export const nextReport: Sieve = {
  name: 'report after the quote',
  decide: ({ found, document }) => {
    if (found.report || found.subject) return null
    const next = document.tokens[found.last - 1]!.sentence + 1
    const sentence = document.sentences[next]
    if (!sentence || found.last < document.sentences[next - 1]!.last - 1) return null
    const mention = loneReport(document, next)?.subject
    return mention ? { mention, why: 'the next sentence only names who said the words before it' } : null
  },
}
