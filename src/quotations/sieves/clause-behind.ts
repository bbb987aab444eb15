import type { Document } from '../../language/index.ts'
import type { Cue } from '../grammar/cue.ts'
import { leadStart } from '../grammar/main-subject.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { isComma } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Case } from './sieve.ts'

const LEADS = /^(?:while|when|although|though|in|by|after|before|despite|without|since|on|upon|besides)$/

const LEAD_IN_TWO = /^(?:instead|because|regardless|short) of$|^rather than$|^(?:far|apart|aside) from$/

/** How many words lead up to a participle: "In saying", "Instead of saying", "In addition to saying". */
function wordsThatLead(tokens: Document['tokens'], start: number): number {
  const [one, two, three] = [start, start + 1, start + 2].map((i) => tokens[i]?.lower ?? '')
  if (one === 'in' && two === 'addition' && three === 'to') return 3
  if (LEAD_IN_TWO.test(`${one} ${two}`)) return 2
  return LEADS.test(one!) ? 1 : 0
}

/** Of the clause that a participle leads up to: "Roe" in "Noting that it was late, Roe left" and "Having said that it was late, Roe left". */
export function ofClauseBehind({ found, document, all, index }: Case, report: Cue): TokenRange | null {
  const { tokens } = document
  const { first, last } = found.sentence
  const participle = report.form.form === 'ing' || tokens[report.first]!.lower === 'having'
  // "And in noting that it was late, Roe left"
  const start = tokens[first]!.pos === 'CCONJ' || tokens[first]!.lower === 'yet' ? first + 1 : first
  const opens = report.first - wordsThatLead(tokens, start)
  // "One month after announcing it, Roe left"
  const late = leadStart(tokens, first)
  if (!participle || (opens !== start && !(late > first && late === report.first - 1))) return null
  const next = all[index + 1]
  if (next?.sentence === found.sentence && next.subject && next.first >= found.last && !next.report?.passive)
    return next.subject
  return isComma(tokens[found.last]) ? nounPhraseAfter(tokens, found.last + 1, last) : null
}
