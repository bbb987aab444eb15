import type { Document } from '../../language/index.ts'
import type { Cue } from '../grammar/cue.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Sieve } from './sieve.ts'

const WHY = {
  before: 'it is the subject of the reporting verb',
  apposition: 'it is the subject, with a description set off by commas before the verb',
  inverted: 'it is the subject, after the verb',
  clause: 'it is the subject of the clause',
  source: 'it is named as the source',
} as const

/** Matches "Blinken said ...", '..., said Ryabkov', "according to the ministry"; not "Blinken was told ...". */
export const subject: Sieve = {
  name: 'subject',
  decide: ({ found }) =>
    found.subject && !found.report?.passive ? { mention: found.subject, why: WHY[found.subject.place] } : null,
}

/** Matches "..., he was told by officials", "Asked by Roe whether ..." and "I rang Roe and was told that ..."; not "by Friday". */
export const agent: Sieve = {
  name: 'agent of the passive',
  decide: ({ found, document }) => {
    const { report } = found
    if (!report || !(report.passive || (!report.subject && report.form.form === 'past'))) return null
    const at = report.verb + 1
    if (document.tokens[at]?.lower !== 'by') {
      const asked = report.passive ? whoWasAsked(document, report) : null
      return asked && { mention: asked, why: 'whoever was asked before told it' }
    }
    // "accused by Roe of fraud", "asked by Roe to leave"
    const opens = /^(?:of|for|as|about)$/.test(document.tokens[found.first - 1]?.lower ?? '')
      ? found.first - 1
      : found.first
    const limit = opens > at + 1 ? opens : report.sentence.last
    const mention = nounPhraseAfter(document.tokens, at + 1, limit)
    return mention ? { mention, why: 'it is the agent of a passive verb' } : null
  },
}

const ASKED = /^(?:asked|rang|called|phoned|telephoned|emailed|contacted|approached)$/
/** So many words may stand between whoever is asked and what was told: "asked Roe about the lamps in the hall and was told". */
const BETWEEN = 16

/** "Roe" of "I asked Roe about it and was told that"; not of "Lind asked Roe, who was told that". */
function whoWasAsked({ tokens }: Document, { form, first, sentence }: Cue): TokenRange | null {
  if (form.verb.lemma !== 'tell' || tokens[first - 1]?.lower !== 'and') return null
  for (let i = first - 2; i > Math.max(sentence.first, first - BETWEEN); i--) {
    if (tokens[i]!.quote >= 0) return null
    if (ASKED.test(tokens[i]!.lower)) return nounPhraseAfter(tokens, i + 1, first - 1)
  }
  return null
}
