import { type Document, type DocumentSentence, kindOfWord, type Token } from '../../language/index.ts'
import { type VerbForm, verbForm } from '../lexicon/reporting-verbs.ts'
import { type CuePhrase, cuePhrase, heardIn, opensCuePhrase, replyBehind } from './cue-phrases.ts'
import { asView } from './held-view.ts'
import { isCueVerb } from './is-cue-verb.ts'
import { isNamedSpeaker, isThing, maySpeak } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { quotedAs } from './quoted-as.ts'
import { isSetPhrase, unsaidWords } from './set-phrases.ts'
import { opensParticiple, type Subject, subjectAfter, subjectBefore, subjectWith } from './subject.ts'
import {
  carriesClause,
  isBe,
  isCapitalised,
  isComma,
  isDash,
  isHave,
  isHyphen,
  isModal,
  isSubjectPronoun,
} from './tags.ts'
import { clockEnd, isTime } from './time.ts'
import { closesTitle } from './title-case.ts'

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
      : (replyBehind(tokens, i, sentence) ?? heardIn(tokens, i, sentence, floor))
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
    if (cue) cues.push(asView(tokens, cue))
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

/** "it quoted Roe as saying": Roe's words, under another's verb. */
function readCitation(tokens: readonly Token[], verb: number, sentence: DocumentSentence, floor: number): Cue | null {
  if (!/^(?:quot|cit)(?:e|es|ed)$/.test(tokens[verb]!.lower)) return null
  const cited = nounPhraseAfter(tokens, verb + 1, sentence.last)
  const as = cited?.last ?? 0
  if (!cited || tokens[as]?.lower !== 'as' || !/^(?:say|add|tell|warn)ing$/.test(tokens[as + 1]?.lower ?? ''))
    return null
  const citing = subjectBefore(tokens, verb, floor)
  const first = Math.min(citing?.first ?? verb, verb)
  const subject: Subject = { ...cited, place: 'source' }
  return {
    verb: as + 1,
    first,
    form: SAID,
    sentence,
    passive: false,
    negated: false,
    infinitive: false,
    subject,
    after: as + 2,
  }
}

const NEGATIONS = new Set(["n't", 'n’t', 'not', 'never'])
/** Adverbs that do not stand inside a verb's group. */
const CONNECTIVES = new Set(['when', 'where', 'how', 'why', 'however', 'though', 'most'])

/** What follows these is whom the words were for: '..., Jane Roe told the BBC'. */
const LISTENER_FOLLOWS = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify'])

function readCue(
  tokens: readonly Token[],
  verb: number,
  form: VerbForm,
  sentence: DocumentSentence,
  floor: number,
  earlier: readonly Cue[],
): Cue | null {
  let first = verb
  let passive = false
  let negated = false
  let infinitive = false
  let progressive = false
  while (first - 1 >= floor) {
    const token = tokens[first - 1]!
    if (token.pos === 'PART' && token.lower === 'to') infinitive = true
    else if (NEGATIONS.has(token.lower)) negated = true
    else if (isBe(token) || isHave(token) || isModal(token)) {
      progressive ||= isBe(token) && form.form === 'ing'
      if (isBe(token) && form.form === 'past' && !isHave(tokens[first])) passive = !/^(?:'s|’s)$/.test(token.lower)
    } else if (token.lower === 'since' && isHave(tokens[first - 2])) {
      // "has since said"
    } else if (token.pos !== 'ADV' || isHyphen(tokens[first - 2]) || CONNECTIVES.has(token.lower)) break
    first--
    if (infinitive) break
  }
  if (form.form === 'past' && tokens[first - 1]?.lower === 'as' && tokens[verb + 1]?.lower === 'by') passive = true
  const { frames } = form.verb
  const after = verb + (frames.has('out') || frames.has('back') || frames.has('it') ? 2 : 1)
  const cue: Cue = { verb, first, form, sentence, passive, negated, infinitive, subject: null, after }
  const before = tokens[first - 1]
  const detached = first <= floor || isComma(before) || isDash(before)
  if (
    detached &&
    form.form !== 'ing' &&
    !infinitive &&
    !passive &&
    !isSubjectPronoun(tokens[verb + 1]) &&
    tokens[verb + 1]?.lower !== 'that' &&
    (!LISTENER_FOLLOWS.has(form.verb.lemma) || (form.verb.lemma === 'assure' && isQuoteBefore(tokens, first)))
  ) {
    const inverted = subjectAfter(tokens, after, sentence.last)
    const afterQuote = first <= floor || isQuoteBefore(tokens, first)
    const closing = inverted !== null && endsInRelative(tokens, inverted, sentence.last)
    const contact = afterQuote && inverted !== null && opensContactClause(tokens, inverted)
    const relative = closing || contact || (afterQuote && tokens[inverted?.last ?? -1]?.lower === 'that')
    // "Roe, its director, said the second loan, of $9m, was late"
    const described = inverted && !afterQuote && isThing(tokens, inverted) ? subjectBefore(tokens, first, floor) : null
    if (described?.place === 'apposition' && maySpeak(tokens, described)) return { ...cue, subject: described }
    if (inverted && (relative || endsPhrase(tokens, inverted.last, sentence.last))) {
      const object =
        !afterQuote &&
        !closing &&
        !(isComma(tokens[inverted.last]) && !form.verb.frames.has('noun')) &&
        !isNamedSpeaker(tokens, inverted, sentence.last, form) &&
        (form.verb.frames.has('noun') ||
          (form.verb.frames.has('object') && !maySpeak(tokens, inverted)) ||
          (!holdsParticiple(tokens, inverted) && opensFiniteClause(tokens, verb + 1, sentence.last, false)))
      if (!object) return { ...cue, subject: inverted, after: inverted.last }
    }
  }
  if (infinitive && /^(?:fail|forget|forgot|neglect)(?:s|ed|ing)?$/.test(before?.lower ?? '')) return null
  if (infinitive) {
    const alleged = allegedSubject(tokens, first, floor)
    if (alleged) return { ...cue, infinitive: false, subject: alleged }
  }
  const governing = first - (before?.lower === 'this' ? 2 : 1)
  const governed = (before?.pos === 'VERB' && !before.lower.endsWith('ing')) || isHave(tokens[governing])
  if (infinitive && governed && governing > floor) {
    const governor = subjectBefore(tokens, groupStart(tokens, governing, floor), floor)
    if (governor) return { ...cue, first: governing, infinitive: false, subject: governor }
  }
  if (form.form === 'ing' && !isProgressive(tokens, first, verb)) {
    const quoted = quotedAs(tokens, first, floor)
    const saying = quoted >= 0 ? quoted : progressive ? first : -1
    const subject = saying >= 0 ? subjectBefore(tokens, saying, floor) : subjectWith(tokens, first, floor)
    return { ...cue, first: subject && quoted >= 0 ? quoted : first, subject }
  }
  if (infinitive) return cue
  const subject = subjectBefore(tokens, first, floor) ?? describedInMarks(tokens, first, floor, sentence)
  if (form.form === 'base' && !subject && before?.pos !== 'CCONJ') return null
  if (!subject && earlier.length === 0 && !detached && before?.pos !== 'CCONJ' && before?.pos !== 'ADV') {
    if (form.form === 'past' && !passive && before && before.pos !== 'PUNCT' && before.pos !== 'VERB') return null
  }
  return { ...cue, subject }
}

/** The "have" of "have tried", "has also agreed". */
function groupStart(tokens: readonly Token[], verb: number, floor: number): number {
  let first = verb
  while (first - 1 > floor && (tokens[first - 1]!.pos === 'ADV' || isHave(tokens[first - 1]))) first--
  return isHave(tokens[first]) ? first : verb
}

/** "Roe" of 'Roe, a cook who calls it “a farce,” said she would stay': the marks close what describes her, and no words of hers. */
function describedInMarks(
  tokens: readonly Token[],
  group: number,
  floor: number,
  { first }: DocumentSentence,
): Subject | null {
  if (group !== floor || floor - 2 <= first || !isQuoteBefore(tokens, group) || tokens[group - 2]!.text !== ',')
    return null
  const subject = subjectBefore(tokens, group, first)
  return subject && subject.last < group - 2 && tokens[subject.last]!.quote < 0 ? subject : null
}

/** "Roe" of "Roe was alleged to have shouted", "is said to have told": the words are hers, as others tell. */
function allegedSubject(tokens: readonly Token[], to: number, floor: number): Subject | null {
  if (tokens[to + 1]?.lower !== 'have' || !ALLEGED.test(tokens[to - 1]?.lower ?? '')) return null
  let first = to - 1
  while (first - 1 > floor && (isBe(tokens[first - 1]) || tokens[first - 1]!.pos === 'ADV')) first--
  return first < to - 1 ? subjectBefore(tokens, first, floor) : null
}

const ALLEGED = /^(?:alleged|said|reported|claimed|understood|believed|thought|heard|known|supposed)$/

/** "is now demanding", "had been warning": finite; not the "insisting" of "it was, insisting that". */
function isProgressive(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (isBe(tokens[i]) && tokens[i]!.lower !== 'being') return true
  return false
}

function endsPhrase(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]
  if (at >= limit || !next) return true
  if (
    /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(next.pos) ||
    /^(?:who|whose|when|while|as|after|known|named|called)$/.test(next.lower)
  )
    return true
  return next.pos === 'ADV' || next.lower.endsWith('ing') || isTime(tokens, at) || opensParticiple(tokens, at)
}

/** "said the newly named head Jane Roe": no clause, whose verb would stand behind the phrase. */
const holdsParticiple = (tokens: readonly Token[], { first, last }: Subject): boolean =>
  isCapitalised(tokens[last - 1]) && tokens.slice(first, last).some(({ pos }) => pos === 'VERB')

/** "the man they call Dixie": whom others call so. */
const opensContactClause = (tokens: readonly Token[], { last }: Subject): boolean =>
  /^(?:man|woman|boy|girl|player|coach|singer|actor)$/.test(tokens[last - 1]!.lower) &&
  /^(?:they|we|everyone|everybody|fans|friends|locals|critics|people|some|many)$/.test(tokens[last]?.lower ?? '')

/** "the head of the body that cleared them." of "It is over, says the head of the body that cleared them." */
function endsInRelative(tokens: readonly Token[], subject: Subject, limit: number): boolean {
  if (tokens[subject.last]?.lower !== 'that' || isThing(tokens, subject)) return false
  if (!carriesClause(tokens[subject.last + 1])) return false
  for (let i = subject.last + 2; i < limit; i++) if (carriesClause(tokens[i]) || isComma(tokens[i])) return false
  return true
}

const isQuoteBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.mark === true || (isComma(tokens[at - 1]) && tokens[at - 2]?.mark === true)
