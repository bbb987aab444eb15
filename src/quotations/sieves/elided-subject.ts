import type { Document } from '../../language/index.ts'
import { byDoing } from '../grammar/by-doing.ts'
import type { Cue } from '../grammar/cue.ts'
import { movedToSay } from '../grammar/moved-to-say.ts'
import { movedObject, speakingObject } from '../grammar/object-speaks.ts'
import { readyToSay } from '../grammar/ready-to-say.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { writerOf } from '../grammar/writer-of.ts'
import { ofClauseBehind } from './clause-behind.ts'
import { ofSentence } from './own-sentence.ts'
import { ofNearestClause, ofReportBefore } from './report-before.ts'
import type { Sieve } from './sieve.ts'

/** "refusing to say" as one participle: "Roe rose, refusing to say that it was late". */
const asParticiple = ({ tokens }: Document, report: Cue): Cue =>
  report.infinitive && REFUSING.test(tokens[report.first - 1]?.lower ?? '')
    ? { ...report, first: report.first - 1, infinitive: false, form: { ...report.form, form: 'ing' } }
    : report

const REFUSING =
  /^(?:refusing|declining|failing|trying|continuing|beginning|preferring|pretending|seeming|appearing|hoping|wanting)$/

/** Matches "Roe shook her head, saying ...", "Noting that ..., Roe left" and "Roe rose and said"; not "Asked whether ...", which nobody is named for. */
export const elidedSubject: Sieve = {
  name: 'subject of the sentence',
  decide: (at) => {
    const { found, document } = at
    const { sentence } = found
    if (!found.report || found.report.subject || found.report.passive) return null
    const report = asParticiple(document, found.report)
    const because = (mention: TokenRange | null, why: string) => mention && { mention, why }
    return (
      because(writerOf(document, sentence, report), 'the report goes on from its letter or post') ??
      because(speakingObject(document, sentence, report), 'it is whom or what somebody hears or reads') ??
      because(
        movedToSay(document.tokens, sentence, report),
        'it is the subject of the clause that is there to say so',
      ) ??
      because(ofReportBefore(at, report), 'it is the subject of the report that this one goes on from') ??
      because(ofClauseBehind(at, report), 'it is the subject of the clause that the participle leads up to') ??
      because(readyToSay(document, sentence, report), 'it is the subject of the verb that goes on with it') ??
      because(byDoing(document, sentence, report), 'it is the subject of what was done by saying so') ??
      because(movedObject(document, sentence, report), 'it is whom something else moved to speak') ??
      because(ofNearestClause(document, found, sentence.first, report), 'it is the subject of the clause before') ??
      because(
        ofSentence(document, found, report),
        'it is the subject of the sentence that the reporting verb stands in',
      )
    )
  },
}
