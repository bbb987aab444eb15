import type { DocumentSentence, Token } from '../../language/index.ts'
import type { Shape } from './coordination.ts'
import type { Cue } from './cue.ts'
import { opensNounPhrase } from './opens-noun-phrase.ts'
import { carriesClause, isComma, isPossessive, isSubjectPronoun } from './tags.ts'
import { tenseOf } from './tense.ts'

/** Words that let a clause have more verbs than one. */
const JOINS =
  /^(?:that|who|which|whom|whose|what|how|why|whether|where|when|while|if|because|as|than|since|until|after|before|though|although|unless|and|or|but)$/

/**
 * Where the sentence's own verb stands behind what is reported within its subject: the "were" of "Voters who say jobs are
 * most important were divided", the "is" of "The share saying they want it is small", the "have" of "Those who called for it have left",
 * the "is" of "What he called a farce is over"; -1 where there is none, as in "They met voters who say jobs are important".
 */
export function mainVerbBehind(
  tokens: readonly Token[],
  start: number,
  sentence: DocumentSentence,
  limit: number,
  cue: Cue | null,
  shape: Shape,
): number {
  if (!cue || !reportsWithinSubject(tokens, cue, sentence)) return -1
  let verbs = shape === 'phrase' ? 1 : 0
  for (let i = start; i < limit; i++) {
    const token = tokens[i]!
    // "Calling it “late,” Roe left"
    if (token.text === ',') return -1
    if (token.quote >= 0) {
      if (carriesClause(token)) verbs = 1
      continue
    }
    if (token.pos === 'PUNCT' || (JOINS.test(token.lower) && !isPossessive(tokens[i - 1]))) return -1
    if (!(mayBeFinite(tokens, i) || isSplit(tokens, i))) continue
    if (verbs > 0 && i > start && !isParticiple(tokens, i)) return isSubjectPronoun(tokens[i - 1]) ? -1 : i
    // "a toll paid by all"
    if (verbs > 0 || tokens[i + 1]?.lower === 'by') continue
    verbs++
    while (i + 1 < limit && goesOn(tokens, i + 1)) i++
  }
  return -1
}

/** Whether the one verb behind a cue is the sentence's own: "Anyone who maintains a site was asked", "How she answers that question will matter"; not "Anyone who maintains the site is safe was wrong". */
export function hasOnlyMainVerb(
  tokens: readonly Token[],
  at: number,
  sentence: DocumentSentence,
  limit: number,
  cue: Cue,
): boolean {
  if (!reportsWithinSubject(tokens, cue, sentence)) return false
  let verbs = 0
  for (let i = at; i < limit; i++) {
    if (isComma(tokens[i])) return false
    // "How she answers that question will tell us whether she knows"
    if (verbs === 1 && /^(?:how|whether|why|what)$/.test(tokens[i]!.lower)) return true
    if (!mayBeFinite(tokens, i) || isParticiple(tokens, i)) continue
    // "Anyone who wrote a note says she left": what follows is told by the main verb
    if (isSubjectPronoun(tokens[i - 1]) && verbs === 1) return true
    if (++verbs > 1) return false
    while (i + 1 < limit && goesOn(tokens, i + 1)) i++
  }
  return verbs === 1
}

/** "have been told": what belongs to the verb before it; not the "were" of "should be closed were". */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  /^(?:AUX|VERB|ADV|PART)$/.test(tokens[i]!.pos) &&
  !(tokens[i]!.pos === 'AUX' && tokens[i - 1]!.pos !== 'AUX' && tenseOf(tokens[i]!) !== null)

/**
 * Whether a cue stands in what is the sentence's subject: in a relative clause ("those who say"), behind its noun ("the share saying",
 * "the suit to reveal", "the risk of admitting"), as a question ("How she answers") or by itself ("Saying so").
 */
function reportsWithinSubject(tokens: readonly Token[], cue: Cue, sentence: DocumentSentence): boolean {
  const { first } = sentence
  const participle = cue.form.form === 'ing' && cue.first === cue.verb
  let before = cue.first - 1
  while (before > first && tokens[before]!.pos === 'ADV') before--
  const token = tokens[before]
  if (!token || before < first) return participle && cue.subject === null
  if (before === first && participle && token.pos === 'ADV') return cue.subject === null
  const opening = cue.subject?.place === 'before' ? cue.subject.first - 1 : -1
  if (opening === first && /^(?:how|whether|why)$/.test(tokens[first]!.lower)) return true
  if (NAMES.test(cue.form.verb.lemma) && isOfWhat(tokens, cue)) return true
  const within =
    (/^(?:who|which|that)$/.test(token.lower) && !isComma(tokens[before - 1])) ||
    (cue.infinitive && token.pos === 'NOUN') ||
    (participle &&
      (token.lower === 'of' ||
        (/^(?:NOUN|PROPN)$/.test(token.pos) && cue.first === before + 1) ||
        /^(?:those|any(?:one|body))$/.test(token.lower)))
  return within && opensSentence(tokens, sentence, before)
}

const NAMES = /^(?:call|describe)$/

/** "What they call", whose "what" may be taken for a part of the subject. */
const isOfWhat = (tokens: readonly Token[], { subject }: Cue): boolean =>
  subject?.place === 'before' &&
  (tokens[subject.first]!.lower === 'what' || tokens[subject.first - 1]?.lower === 'what')

/** Whether no verb stands before a token in the sentence, or since a comma and the "and" or "while" that opens a clause. */
function opensSentence(tokens: readonly Token[], { first }: DocumentSentence, at: number): boolean {
  for (let i = at - 1; i >= first; i--) {
    if (tokens[i]!.mark) return false
    if (mayBeFinite(tokens, i)) return false
    if (isComma(tokens[i]) && i + 1 < at && /^(?:and|but|while)$/.test(tokens[i + 1]!.lower)) return true
  }
  return true
}

/** Not so the "left" of "to have left", nor the "lead" of "his lead", which the tagger takes for a verb. */
const mayBeFinite = (tokens: readonly Token[], i: number): boolean => {
  if (!carriesClause(tokens[i])) return false
  const before = tokens[i - 1]
  if (before === undefined || tokens[i]!.pos !== 'VERB') return before?.lower !== 'to'
  return (
    !/^(?:to|be|been|being)$/.test(before.lower) &&
    !(opensNounPhrase(before) && before.pos !== 'ADJ') &&
    !isPossessive(before)
  )
}

/** "people supported by the town", "a song known to all": no verb of its own; unlike "too high want" and "the two split". */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.pos !== 'VERB') return false
  if (/^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos) && /^(?:by|in|at|with|on)$/.test(tokens[i + 1]?.lower ?? ''))
    return true
  return tenseOf(token) === null && !LIKE_BASE.test(token.lower)
}

/** "Those who said so split evenly", which the tagger takes for a noun. */
const isSplit = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'split' &&
  /^(?:about|almost|between|down|evenly|roughly|nearly)$/.test(tokens[i + 1]?.lower ?? '')

/** Verbs in the plural, or in a past like their base, that people do who have said something: "those who say so think". */
const LIKE_BASE =
  /^(?:split|cut|want|think|plan|support|back|favou?r|prefer|say|hope|expect|need|feel|believe|know|tend|live|work|see|fear)$/
