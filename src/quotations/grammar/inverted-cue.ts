import type { DocumentSentence, Token } from '../../language/index.ts'
import { hasPersonNoun } from '../lexicon/kinds.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { datedEnd, skipAdjuncts } from './adjuncts.ts'
import type { Cue } from './cue.ts'
import { LISTENER_FOLLOWS } from './listener.ts'
import { isNamedSpeaker, isThing, maySpeak } from './may-speak.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { opensFiniteClause } from './opens-clause.ts'
import { opensParticiple, type Subject, subjectAfter, subjectBefore } from './subject.ts'
import { carriesClause, isCapitalised, isComma, isSubjectPronoun } from './tags.ts'
import { isTime } from './time.ts'

/**
 * A cue that stands apart from what is before it, with the subject that follows it: "..., said Roe"; null where what follows is
 * told rather than telling ("said the mill was late").
 */
export function invertedCue(tokens: readonly Token[], cue: Cue, sentence: DocumentSentence, floor: number): Cue | null {
  const { verb, first, form, after } = cue
  if (
    form.form === 'ing' ||
    cue.infinitive ||
    cue.passive ||
    tokens[verb + 1]?.lower === 'that' ||
    // "Roe, a clerk, emailed the miller"
    (/^(?:e-?mail|text|message)$/.test(form.verb.lemma) && !isQuoteBefore(tokens, first)) ||
    (LISTENER_FOLLOWS.has(form.verb.lemma) &&
      !(/^(?:assure|reassure|tell)$/.test(form.verb.lemma) && isQuoteBefore(tokens, first)))
  )
    return null
  const quoteBefore = isQuoteBefore(tokens, first)
  if (isSubjectPronoun(tokens[verb + 1]))
    return quoteBefore && closesReport(tokens, verb + 1)
      ? { ...cue, subject: { first: verb + 1, last: verb + 2, place: 'inverted' }, after: verb + 2 }
      : null
  const inverted =
    subjectAfter(tokens, after, sentence.last) ??
    (quoteBefore && form.form !== 'base' ? subjectPastAdjuncts(tokens, after, sentence.last) : null)
  const afterQuote = first <= floor || quoteBefore
  const closing = inverted !== null && endsInRelative(tokens, inverted, sentence.last)
  const contact = afterQuote && inverted !== null && opensContactClause(tokens, inverted, quoteBefore)
  const relative = closing || contact || (afterQuote && tokens[inverted?.last ?? -1]?.lower === 'that')
  // "Roe, its director, said the second loan, of $9m, was late", "Roe, its director, warned clerks"
  // "The town's lawyer, Ann Roe, says Orbis's parent, Lund-based Tarn, was late"; not "The firm, Orbis, says Ann Roe, was late"
  const told =
    inverted &&
    (isThing(tokens, inverted) ||
      form.verb.frames.has('person') ||
      (isCapitalised(tokens[first - 2]) &&
        !hasPersonNoun(tokens[inverted.last - 1]!) &&
        !isNamedSpeaker(tokens, inverted, sentence.last, form)))
  const described = told && !afterQuote ? subjectBefore(tokens, first, floor) : null
  if (described?.place === 'apposition' && maySpeak(tokens, described)) return { ...cue, subject: described }
  if (inverted && (relative || endsPhrase(tokens, inverted.last, sentence.last))) {
    const object =
      !afterQuote &&
      !closing &&
      !(isComma(tokens[pastExample(tokens, inverted.last, sentence.last)]) && !form.verb.frames.has('noun')) &&
      !isNamedSpeaker(tokens, inverted, sentence.last, form) &&
      (form.verb.frames.has('noun') ||
        (form.verb.frames.has('object') && !maySpeak(tokens, inverted)) ||
        (!holdsParticiple(tokens, inverted) && opensFiniteClause(tokens, verb + 1, sentence.last, false)))
    if (!object && (afterQuote ? !isOnlyObject(tokens, inverted, form) : !isOfSubject(tokens, inverted, form)))
      return { ...cue, subject: inverted, after: inverted.last }
  }
  return null
}

/** "The band, and Roe, tweeted their thanks", "Roe's son, Grant, defended his father": whose it is stands before; not "It is late, said his father". */
const isOfSubject = (tokens: readonly Token[], object: Subject, { verb }: VerbForm): boolean =>
  /^(?:his|her|its|their)$/.test(tokens[object.first]!.lower) && (verb.frames.has('object') || isThing(tokens, object))

/** "Roe called it “a farce,” denounced her record and left": no verb that only takes objects stands before its subject. */
const isOnlyObject = (tokens: readonly Token[], object: Subject, { verb }: VerbForm): boolean =>
  !verb.frames.has('that') && !verb.frames.has('trail') && /^(?:his|her|its|their)$/.test(tokens[object.first]!.lower)

/** "says she", "said he, laughing"; not the "said he" of '"a farce," said he would stay', nor "said I", the writer. */
const closesReport = (tokens: readonly Token[], pronoun: number): boolean =>
  /^(?:he|she|they)$/.test(tokens[pronoun]!.lower) && /^[.,;:]$/.test(tokens[pronoun + 1]?.text ?? '')

/** "the mayor" of '"It is late," said on Monday in a talk with the paper the mayor.'; not of '"It is late," wrote in May for the mayor.' */
function subjectPastAdjuncts(tokens: readonly Token[], after: number, limit: number): Subject | null {
  if (tokens[after]?.pos !== 'ADP') return null
  const at = skipAdjuncts(tokens, after, limit)
  const subject = at > after && tokens[at]?.pos !== 'ADP' ? subjectAfter(tokens, at, limit) : null
  return subject && maySpeak(tokens, subject) && !isThing(tokens, subject) ? subject : null
}

function endsPhrase(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]
  if (at >= limit || !next) return true
  if (
    /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(next.pos) ||
    /^(?:who|whose|when|while|as|after|known|named|called)$/.test(next.lower)
  )
    return true
  return (
    next.pos === 'ADV' ||
    next.lower.endsWith('ing') ||
    isTime(tokens, at) ||
    datedEnd(tokens, at) > 0 ||
    opensParticiple(tokens, at)
  )
}

/** "said the newly named head Jane Roe": no clause, whose verb would stand behind the phrase. */
const holdsParticiple = (tokens: readonly Token[], { first, last }: Subject): boolean =>
  isCapitalised(tokens[last - 1]) && tokens.slice(first, last).some(({ pos }) => pos === 'VERB')

/** "the man they call Dixie": whom others call so; "the card we send", "the note he left behind": a thing that bears the words. */
const opensContactClause = (tokens: readonly Token[], subject: Subject, quoteBefore: boolean): boolean => {
  const { first, last } = subject
  const goesOn = quoteBefore && isSubjectPronoun(tokens[last]) && carriesClause(tokens[last + 1])
  if (goesOn && isDetermined(tokens[first]!) && isThing(tokens, subject)) return true
  return isCalledByOthers(tokens, last)
}

const isDetermined = ({ lower }: Token): boolean => lower === 'the' || lower === 'a' || lower === 'an'

const isCalledByOthers = (tokens: readonly Token[], last: number): boolean =>
  /^(?:man|woman|boy|girl|player|coach|singer|actor)$/.test(tokens[last - 1]!.lower) &&
  /^(?:they|we|everyone|everybody|fans|friends|locals|critics|people|some|many)$/.test(tokens[last]?.lower ?? '')

/** Past the "like Jane Roe" of "say cooks like Jane Roe, a baker, is late". */
const pastExample = (tokens: readonly Token[], at: number, limit: number): number =>
  tokens[at]?.lower === 'like' ? (nounPhraseAfter(tokens, at + 1, limit)?.last ?? at) : at

/** "the head of the body that cleared them." of "It is over, says the head of the body that cleared them.", "said the riders who lost it." */
function endsInRelative(tokens: readonly Token[], subject: Subject, limit: number): boolean {
  const relative = tokens[subject.last]?.lower
  if (relative !== 'who' && (relative !== 'that' || isThing(tokens, subject))) return false
  if (!carriesClause(tokens[subject.last + 1])) return false
  for (let i = subject.last + 2; i < limit; i++) if (carriesClause(tokens[i]) || isComma(tokens[i])) return false
  return true
}

/** Whether a quote ends right before a token, a comma apart. */
export const isQuoteBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.mark === true || (isComma(tokens[at - 1]) && tokens[at - 2]?.mark === true)
