import type { DocumentSentence, Token } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import type { Cue } from './cue.ts'
import { invertedCue, isQuoteBefore } from './inverted-cue.ts'
import { quotedAs } from './quoted-as.ts'
import { type Subject, subjectBefore, subjectWith } from './subject.ts'
import { isBe, isCapitalised, isComma, isDash, isHave, isSpacedHyphen } from './tags.ts'
import { verbGroup } from './verb-group.ts'

/**
 * Reads a verb that may report words as a cue: its group, its subject before or after it, or that of the verb that governs it.
 * Null where nobody says anything: "failed to say", a participle without a subject.
 * @param floor where the clause begins at the earliest
 * @param earlier the sentence's cues before it
 */
export function readCue(
  tokens: readonly Token[],
  verb: number,
  form: VerbForm,
  sentence: DocumentSentence,
  floor: number,
  earlier: readonly Cue[],
): Cue | null {
  const { first, passive, negated, infinitive, progressive } = verbGroup(tokens, verb, form, floor)
  const { frames } = form.verb
  const after = verb + (frames.has('out') || frames.has('back') || frames.has('it') ? 2 : 1)
  const cue: Cue = { verb, first, form, sentence, passive, negated, infinitive, subject: null, after }
  const before = tokens[first - 1]
  const detached = first <= floor || isComma(before) || isDash(before) || isSpacedHyphen(tokens, first - 1)
  const inverted = detached ? invertedCue(tokens, cue, sentence, floor) : null
  if (inverted) return inverted
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
  const subject =
    subjectBefore(tokens, first, floor) ??
    describedInMarks(tokens, first, floor, sentence) ??
    calledInMarks(tokens, first)
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

/** "Lamp Girl" of 'A user called “Lamp Girl” wrote': what marks set apart is a name; not of 'a play called “Lamp girl, go home” said'. */
function calledInMarks(tokens: readonly Token[], group: number): Subject | null {
  if (!tokens[group - 1]?.mark) return null
  let open = group - 2
  while (open > 0 && isCapitalised(tokens[open]) && group - open < 6) open--
  const called =
    open < group - 2 &&
    tokens[open]!.mark &&
    /^(?:as|called|named|dubbed|nicknamed)$/.test(tokens[open - 1]?.lower ?? '')
  return called ? { first: open + 1, last: group - 1, place: 'before' } : null
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
