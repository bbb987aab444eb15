import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { firstSubject, leadStart, mainSubject } from '../grammar/main-subject.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nearestClauseSubject } from '../grammar/nearest-clause.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts'
import { movedObject, speakingObject } from '../grammar/object-speaks.ts'
import { FRONT, frontEnd, openingSubject } from '../grammar/opening-subject.ts'
import { hasFinite } from '../grammar/opens-clause.ts'
import { readyToSay } from '../grammar/ready-to-say.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { carriesClause, isBe, isCapitalised, isComma, isNominal } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { writerOf } from '../grammar/writer-of.ts'
import type { Case, Sieve } from './sieve.ts'

/** In "The row came after Roe caused uproar by saying ..." Roe: "by" goes with the verb before it. */
function byDoing({ tokens }: Document, { first }: DocumentSentence, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing' || tokens[report.first - 1]?.lower !== 'by') return null
  for (let i = report.first - 2; i > first; i--) {
    const token = tokens[i]!
    if (token.quote >= 0 || !carriesClause(token)) continue
    // "Roe was brave and won by saying"
    if (tokens[i - 1]!.pos === 'CCONJ') return null
    // "Roe was able to win by saying"
    if (tokens[i - 1]!.lower === 'to') continue
    while (i - 1 > first && (carriesClause(tokens[i - 1]) || tokens[i - 1]!.pos === 'ADV')) i--
    return subjectBefore(tokens, i, first)
  }
  return null
}

/** In "The crisis grew as the Front rejected the result, alleging that ..." the Front: a crisis alleges nothing. */
function subordinateSubject({ tokens }: Document, main: TokenRange, report: Cue): TokenRange | null {
  if (report.form.form !== 'ing' || !isComma(tokens[report.first - 1])) return null
  for (let i = report.first - 2; i > main.last; i--) {
    if (!/^(?:as|after|when|because|while|since|before|until)$/.test(tokens[i]!.lower)) continue
    // "resigned as head on Monday, saying"
    if (!hasFinite(tokens, i + 1, report.first)) continue
    const subject = firstSubject(tokens, i + 1, report.first)
    return subject && !isThing(tokens, subject) ? subject : null
  }
  return null
}

/** "Roe" of "In a letter warning that it was late, Roe left": a letter is no subject. */
const behindAdjunct = ({ tokens }: Document, { report, last, sentence }: Found): TokenRange | null =>
  report?.form.form === 'ing' && tokens[sentence.first]!.pos === 'ADP' && isComma(tokens[last])
    ? nounPhraseAfter(tokens, last + 1, sentence.last)
    : null

/** "Roe" of "Then it turned: Roe, a clerk, rose to say ..." and of "LUND: In what may be a first, Roe left, saying ...": what a colon parts is a sentence of its own. */
function behindColon(document: Document, sentence: DocumentSentence, before: number): TokenRange | null {
  for (let i = before - 1; i > sentence.first; i--) {
    const { text, quote } = document.tokens[i]!
    if (quote < 0 && (text === ':' || text === ';')) return mainSubject(document, { ...sentence, first: i + 1 }, before)
  }
  return null
}

/** The subject of the report before in the sentence: "Roe" in "Roe said it was late, adding that ..."; and of the clause behind it, if one is: "Lind" in "Roe said it was late, and Lind left, adding that ...". */
function ofReportBefore({ found, document, all, index }: Case, report: Cue): TokenRange | null {
  for (let i = index - 1; i >= 0 && all[i]!.sentence === found.sentence; i--) {
    const other = all[i]!
    const relative = /^(?:whom|which|that)$/.test(document.tokens[(other.subject?.first ?? 0) - 1]?.lower ?? '')
    // "Roe rejected Lind's call to leave, saying ...": whose call it is says nothing more
    if (other.detector.startsWith('noun with') || tellsWho(document, other, report)) continue
    if (other.subject && !relative && other.cue && other.cue.first < report.verb && !other.report?.passive)
      return ofNearestClause(document, found, Math.max(other.last, other.cue.last), report) ?? other.subject
  }
  return null
}

/** The report of "Roe rebuked critics who say it is late, saying ...": it tells which critics, and the sentence goes on without it. */
function tellsWho({ tokens }: Document, { subject, last, sentence }: Found, report: Cue): boolean {
  if (!subject || report.form.form !== 'ing' || report.form.verb.lemma === 'add') return false
  // "critics who say it is “late,” saying"
  if (!(isComma(tokens[report.first - 1]) || tokens[report.first - 1]!.mark) || last < report.first - 1) return false
  const who = subject.first
  if (tokens[who]!.lower !== 'who' || isComma(tokens[who - 1])) return false
  const whom = nounPhraseBefore(tokens, who, sentence.first)
  return whom !== null && whom.first > sentence.first && /^(?:VERB|ADP)$/.test(tokens[whom.first - 1]!.pos)
}

/** "Lind" in "Roe wept, and Lind left, saying ...": of the clause nearest before. */
function ofNearestClause({ tokens }: Document, { sentence }: Found, floor: number, report: Cue): TokenRange | null {
  if (report.infinitive || floor >= report.first) return null
  const joined = report.form.form !== 'ing' && /^(?:and|but|or)$/.test(tokens[report.first - 1]!.lower)
  return nearestClauseSubject(tokens, sentence.first, floor, report.first, joined)
}

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
function ofClauseBehind({ found, document, all, index }: Case, report: Cue): TokenRange | null {
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

/**
 * Whether what looks like a sentence's subject hardly is one: a thing ("The crisis"), no noun ("clad in a red coat", the "able" of
 * "were able to win"), the "it" of "It was a blow" and of "Roe, making it clear, rose", and the "friends" of "In a letter to friends, Roe rose".
 */
function isDoubtful({ tokens }: Document, { sentence }: Found, main: TokenRange): boolean {
  if (isThing(tokens, main) || main.last <= frontEnd(tokens, sentence.first, main.last + FRONT)) return true
  if (tokens[main.first]!.lower === 'it') return main.first > sentence.first + 1 || isBe(tokens[main.last])
  for (let i = main.first; i < main.last && tokens[i]!.pos !== 'ADP'; i++)
    if (isNominal(tokens[i]) || isCapitalised(tokens[i])) return false
  return true
}

/** Of the clause that the verb's sentence tells; where that seems to be a thing, whoever the sentence opens with. */
function ofSentence(document: Document, found: Found, report: Cue): TokenRange | null {
  const main =
    behindColon(document, found.sentence, report.first) ??
    mainSubject(document, found.sentence, report.first) ??
    behindAdjunct(document, found)
  const { tokens } = document
  if (!main || !isDoubtful(document, found, main)) return main
  const opening = openingSubject(tokens, clockEnd(tokens, found.sentence.first), report.first)
  return opening ?? subordinateSubject(document, main, report) ?? main
}

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
