import { type Document, type DocumentSentence, kindOfWord, type Token } from '../../language/index.ts'
import { type VerbForm, verbForm } from '../lexicon/reporting-verbs.ts'
import { type CuePhrase, cuePhrase, heardIn, opensCuePhrase } from './cue-phrases.ts'
import { isGerundSubject } from './gerund-subject.ts'
import { asView } from './held-view.ts'
import { isCueVerb } from './is-cue-verb.ts'
import { makeCue } from './make-cue.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { readCue } from './read-cue.ts'
import { replyBehind } from './reply-behind.ts'
import { isSetPhrase, unsaidWords } from './set-phrases.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { clockEnd } from './time.ts'
import { closesTitle } from './title-case.ts'
import { unlistedVerb } from './unlisted-verb.ts'
import { NEGATIONS } from './verb-group.ts'

/** A verb that may report words, with its group ("has also said") and subject. */
export interface Cue {
  /** Index of the verb among the tokens; `first` is where its group starts. */
  readonly verb: number
  readonly first: number
  readonly form: VerbForm
  readonly sentence: DocumentSentence
  readonly passive: boolean
  readonly negated: boolean
  /** "to say", governed by another verb. */
  readonly infinitive: boolean
  readonly subject: Subject | null
  /** First token after the verb and, where it follows the verb, its subject. */
  readonly after: number
}

const mayReport = kindOfWord((lower) => verbForm(lower) !== undefined || opensCuePhrase(lower))

/** "as if she had told them": what nobody said. */
const isAsIf = (tokens: readonly Token[], { subject }: Cue): boolean =>
  subject !== null &&
  /^(?:if|though)$/.test(tokens[subject.first - 1]?.lower ?? '') &&
  tokens[subject.first - 2]?.lower === 'as'

/** The reporting verbs of a sentence that stand outside quote marks, in order. */
export function cuesOf(document: Document, sentence: DocumentSentence): Cue[] {
  const { tokens } = document
  const cues: Cue[] = []
  let floor = clockEnd(tokens, sentence.first)
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      if (token.mark && !closesTitle(tokens, i)) floor = i + 1
      continue
    }
    if (token.text === ':' || token.text === ';') floor = i + 1
    if (!mayReport(token) && !tokens[i - 1]?.mark) continue
    const phrase = cuePhrase(tokens, i, sentence.last)
    const special = phrase
      ? phraseCue(tokens, i, phrase, sentence, floor, cues)
      : (replyBehind(tokens, i, sentence) ?? heardIn(tokens, i, sentence, floor) ?? unlistedVerb(tokens, i, sentence))
    if (special) {
      cues.push(special)
      i = special.after - 1
      continue
    }
    const form = verbForm(token.lower)
    if (!form || !isCueVerb(tokens, i, form, sentence) || isSetPhrase(tokens, i, sentence)) continue
    if (form.verb.frames.has('out') && tokens[i + 1]?.lower !== 'out') continue
    if (form.verb.frames.has('back') && !/^(?:back|in|up)$/.test(tokens[i + 1]?.lower ?? '')) continue
    if (form.verb.frames.has('it') && tokens[i + 1]?.lower !== 'it') continue
    const cited = readCitation(tokens, i, sentence, floor)
    if (cited) {
      cues.push(cited)
      i = cited.after - 1
      continue
    }
    const unsaid = unsaidWords(tokens, i)
    i += unsaid
    if (unsaid > 0) continue
    if (tellsNobody(tokens, i)) continue
    if (tokens[i + 1]?.lower === 'as' && verbForm(tokens[i + 2]?.lower ?? '')?.form === 'ing') continue
    const cue = readCue(tokens, i, form, sentence, floor, cues)
    if (cue && !isAsIf(tokens, cue) && !isGerundSubject(tokens, cue, sentence)) cues.push(asView(tokens, cue))
  }
  return cues
}

/** "did not tell anyone it was over": nothing was said. */
const tellsNobody = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'tell' &&
  /^(?:anyone|anybody|any)$/.test(tokens[i + 1]?.lower ?? '') &&
  NEGATIONS.has(tokens[i - 1]!.lower)

/** "made it clear", with the subject and form of its verb. */
function phraseCue(
  tokens: readonly Token[],
  i: number,
  { form, end }: CuePhrase,
  sentence: DocumentSentence,
  floor: number,
  earlier: readonly Cue[],
): Cue | null {
  const cue = readCue(tokens, i, form, sentence, floor, earlier)
  return cue && !cue.passive && cue.subject?.place !== 'inverted' ? { ...cue, after: end } : null
}

const SAID = verbForm('said')!
const CITES = new Set(['quote', 'quotes', 'quoted', 'cite', 'cites', 'cited'])

/** "it quoted Roe as saying": Roe's words, under another's verb. */
function readCitation(tokens: readonly Token[], verb: number, sentence: DocumentSentence, floor: number): Cue | null {
  if (!CITES.has(tokens[verb]!.lower)) return null
  const cited = nounPhraseAfter(tokens, verb + 1, sentence.last)
  const as = cited?.last ?? 0
  if (!cited || tokens[as]?.lower !== 'as' || !/^(?:say|add|tell|warn)ing$/.test(tokens[as + 1]?.lower ?? ''))
    return null
  const citing = subjectBefore(tokens, verb, floor)
  const first = Math.min(citing?.first ?? verb, verb)
  const subject: Subject = { ...cited, place: 'source' }
  return makeCue(sentence, as + 1, SAID, subject, { first })
}
