import type { Document, DocumentSentence, Token } from '../../language/index.ts'
import { VERB_FORMS, type VerbForm } from '../lexicon/reporting-verbs.ts'
import { type Subject, subjectAfter, subjectBefore } from './subject.ts'
import { isBe, isComma, isDash, isHave, isModal, isSubjectPronoun } from './tags.ts'

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

/** The reporting verbs of a sentence that stand outside quote marks, in order. */
export function cuesOf(document: Document, sentence: DocumentSentence): Cue[] {
  const { tokens } = document
  const cues: Cue[] = []
  let floor = sentence.first
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.quote >= 0) {
      if (token.mark) floor = i + 1
      continue
    }
    if (token.text === ':' || token.text === ';') floor = i + 1
    const form = VERB_FORMS.get(token.lower)
    if (!form || !isVerb(tokens, i, sentence)) continue
    const cue = readCue(tokens, i, form, sentence, floor, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** Forms that are verbs wherever they stand. */
const ALWAYS = new Set(['said', 'says', 'told', 'wrote', 'added', 'asked', 'replied', 'insisted', 'argued'])

function isVerb(tokens: readonly Token[], i: number, sentence: DocumentSentence): boolean {
  const token = tokens[i]!
  if (ALWAYS.has(token.lower)) return true
  if (token.pos === 'VERB') return i > sentence.first || token.lower.endsWith('ed') || token.lower.endsWith('ing')
  const before = tokens[i - 1]
  if (i > sentence.first && before && isSubjectPronoun(before) && token.pos !== 'ADP') return true
  return (
    i > sentence.first &&
    before !== undefined &&
    before.mark &&
    (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    /(?:s|ed)$/.test(token.lower)
  )
}

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
  while (first - 1 >= floor) {
    const token = tokens[first - 1]!
    if (token.pos === 'PART' && token.lower === 'to') infinitive = true
    else if (/^(?:n't|n’t|not|never)$/.test(token.lower)) negated = true
    else if (isBe(token) || isHave(token) || isModal(token)) {
      if (isBe(token) && form.form === 'past' && !isHave(tokens[first])) passive = !/^(?:'s|’s)$/.test(token.lower)
    } else if (token.pos !== 'ADV' || /^(?:when|where|how|why|however|though)$/.test(token.lower)) break
    first--
    if (infinitive) break
  }
  const base = { verb, first, form, sentence, passive, negated, infinitive }
  const before = tokens[first - 1]
  const detached = first <= floor || isComma(before) || isDash(before)
  if (detached && form.form !== 'ing' && !infinitive && !passive) {
    const inverted = subjectAfter(tokens, verb + 1, sentence.last)
    if (inverted && endsPhrase(tokens, inverted.last, sentence.last)) {
      if (first <= floor || !form.verb.frames.has('noun') || isQuoteBefore(tokens, first))
        return { ...base, subject: inverted, after: inverted.last }
    }
  }
  if (form.form === 'ing' || infinitive) return { ...base, subject: null, after: verb + 1 }
  const subject = subjectBefore(tokens, first, floor)
  if (form.form === 'base' && !subject && before?.pos !== 'CCONJ') return null
  if (!subject && earlier.length === 0 && !detached && before?.pos !== 'CCONJ' && before?.pos !== 'ADV') {
    if (form.form === 'past' && before && before.pos !== 'PUNCT' && before.pos !== 'VERB') return null
  }
  return { ...base, subject, after: verb + 1 }
}

function endsPhrase(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]
  if (at >= limit || !next) return true
  return (
    next.pos === 'PUNCT' ||
    next.pos === 'ADP' ||
    next.pos === 'SCONJ' ||
    next.pos === 'CCONJ' ||
    next.lower === 'who' ||
    next.pos === 'ADV' ||
    next.pos === 'NOUN' ||
    next.pos === 'PROPN' ||
    next.pos === 'VERB' ||
    next.pos === 'DET' ||
    next.pos === 'ADJ'
  )
}

const isQuoteBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.mark === true || (isComma(tokens[at - 1]) && tokens[at - 2]?.mark === true)
