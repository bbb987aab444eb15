import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import { firstSubject, mainSubject } from '../grammar/main-subject.ts'
import { isThing } from '../grammar/may-speak.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts'
import { frontEnd, openingSubject } from '../grammar/opening-subject.ts'
import { hasFinite } from '../grammar/opens-clause.ts'
import { isBe, isCapitalised, isComma, isNominal } from '../grammar/tags.ts'
import { clockEnd } from '../grammar/time.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/**
 * Whether what looks like a sentence's subject hardly is one: a thing ("The crisis"), no noun ("clad in a red coat", the "able" of
 * "were able to win"), the "it" of "It was a blow" and of "Roe, making it clear, rose", and the "friends" of "In a letter to friends, Roe rose".
 */
function isDoubtful({ tokens }: Document, { sentence }: Found, main: TokenRange): boolean {
  if (isThing(tokens, main) || main.last <= frontEnd(tokens, sentence.first, sentence.last)) return true
  if (tokens[main.first]!.lower === 'it') return main.first > sentence.first + 1 || isBe(tokens[main.last])
  for (let i = main.first; i < main.last && tokens[i]!.pos !== 'ADP'; i++)
    if (isNominal(tokens[i]) || isCapitalised(tokens[i])) return false
  return true
}

/** Of the clause that the verb's sentence tells; where that seems to be a thing, whoever the sentence opens with. */
export function ofSentence(document: Document, found: Found, report: Cue): TokenRange | null {
  const main =
    behindColon(document, found.sentence, report.first) ??
    mainSubject(document, found.sentence, report.first) ??
    behindAdjunct(document, found)
  const { tokens } = document
  if (!main || !isDoubtful(document, found, main)) return main
  const opening = openingSubject(tokens, clockEnd(tokens, found.sentence.first), report.first)
  return opening ?? subordinateSubject(document, main, report) ?? main
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
