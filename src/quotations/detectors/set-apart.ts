import type { Document, DocumentSentence } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { broughtIn } from '../grammar/brought-in.ts'
import { type Cue, cuesOf } from '../grammar/cue.ts'
import { makeCue } from '../grammar/make-cue.ts'
import { subjectBefore } from '../grammar/subject.ts'
import { carriesClause, isCapitalised, isComma, isDash } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { verbForm } from '../lexicon/reporting-verbs.ts'
import { holds, OWN } from './between-turns.ts'

/** A paragraph of fewer words is an item of a list rather than somebody's words set apart. */
const LEAST = 15

/**
 * Matches the paragraph behind one that ends in a report and a colon, which pages set apart instead of marking it: "As the
 * Post explains:" / "The lamps had been lit since noon ...", or that brings somebody in: "From my colleague Jane Roe:". Not one in quote marks, nor a list behind "Roe named three reasons:".
 * @param cues by sentence
 */
export function paragraphsSetApart(document: Document, cues: readonly (readonly Cue[])[]): Found[] {
  const { tokens, sentences, blocks } = document
  const out: Found[] = []
  for (let i = 0; i + 1 < sentences.length; i++) {
    const sentence = sentences[i]!
    const next = sentences[i + 1]!
    if (next.block === sentence.block || tokens[sentence.last - 1]!.text !== ':') continue
    if (blocks[sentence.block]!.role !== 'body' || blocks[next.block]!.role !== 'body') continue
    const manner = mannerCue(document, sentence)
    const cue = manner ?? leadingCue(document, cues[i] ?? cuesOf(document, sentence), sentence.last)
    const brought = cue ? null : broughtIn(tokens, sentence)
    const paragraph = paragraphFrom(document, i + 1, cues)
    const dashed = cue !== null && isSpokenAlone(document, paragraph)
    const content = dashed ? { first: paragraph.first + 1, last: paragraph.last } : paragraph
    if (!(cue || brought) || (!manner && !dashed && content.last - content.first < LEAST)) continue
    if (!manner && !endsInStop(document, content) && !holds(document, content, OWN)) continue
    if (holdsMarks(document, content) || isItem(document, content)) continue
    out.push({
      ...content,
      kind: 'unmarked',
      detector: 'paragraph set apart',
      cue: cue && { first: cue.verb, last: cue.verb + 1 },
      subject: cue ? cue.subject : brought && { ...brought, place: 'source' },
      report: cue,
      sentence: next,
    })
  }
  return out
}

/** Somebody's way of putting it, and nothing else, before the colon: "She summed it up in this way:", "He answered only this much:"; not "She mended it in this way:". */
function mannerCue(document: Document, sentence: DocumentSentence): Cue | null {
  const { tokens } = document
  const { first, last } = sentence
  const words = tokens.slice(Math.max(first, last - 5), last - 1).map(({ lower }) => lower)
  if (!MANNER.test(words.join(' '))) return null
  let verb = last - 2
  while (verb > first && !(PUTS.test(tokens[verb]!.lower) && isVerbHere(tokens, verb))) verb--
  const subject = verb > first ? subjectBefore(tokens, verb, first) : null
  if (!subject || WRITER.test(tokens[subject.first]!.lower)) return null
  return makeCue(sentence, verb, verbForm('said')!, subject)
}

/** Also "answers" of "Roe answers as follows:", which the tagger takes for a noun. */
const isVerbHere = (tokens: Document['tokens'], i: number): boolean =>
  carriesClause(tokens[i]) || (isCapitalised(tokens[i - 1]) && tokens[i]!.lower.endsWith('s'))

const MANNER =
  /(?:^| )(?:(?:in )?(?:this|the following) (?:way|manner|fashion|words|terms)|this much|like this|as follows|thus)$/
const PUTS =
  /^(?:put|(?:assess|evaluat|summari[sz]|summ?|comment|explain|answer|respond|repli|react|describ|express|justifi|reason|conclud|characteri[sz]|defend|apologi[sz]|analy[sz])(?:e?[sd]|es|ed)?|spoke|said|told|wrote)$/

/** Whose words no report tells. */
const WRITER = /^(?:i|we|you|it|who|which|that)$/

/** The last report of the words that lead up, by somebody else than the writer or the reader. */
function leadingCue({ tokens }: Document, cues: readonly Cue[], last: number): Cue | null {
  const cue = cues.findLast((one) => one.verb < last)
  if (!cue?.subject || cue.passive || cue.negated || cue.infinitive) return null
  if (!cue.form.verb.frames.has('that') && !/^(?:describe|continue|read)$/.test(cue.form.verb.lemma)) return null
  // "The winner is Jane Roe, who posted on X:"
  const named = tokens[cue.subject.first]!.lower === 'who' && isComma(tokens[cue.subject.first - 1])
  return WRITER.test(tokens[cue.subject.first]!.lower) && !named ? null : cue
}

/** Up to its end, or to where the writer goes on: "They also claimed that ...". */
function paragraphFrom({ sentences, tokens }: Document, index: number, cues: readonly (readonly Cue[])[]): TokenRange {
  const { block, first } = sentences[index]!
  let last = first
  for (let i = index; sentences[i]?.block === block; i++) {
    const told = cues[i]?.some(
      ({ subject, form }) =>
        subject && /^(?:he|she|they)$/.test(tokens[subject.first]!.lower) && form.verb.frames.has('that'),
    )
    if (told) break
    last = sentences[i]!.last
  }
  return { first, last }
}

/** "Roe answers:" / "– We go.": no further paragraph opens with a dash, as items of a list do. */
function isSpokenAlone(document: Document, content: TokenRange): boolean {
  const { tokens } = document
  if (!isDash(tokens[content.first]) || !endsInStop(document, content)) return false
  return content.last - content.first > 3 && !isDash(tokens[content.last])
}

const endsInStop = ({ tokens }: Document, { last }: TokenRange): boolean => /[.?!…]$/.test(tokens[last - 1]!.text)

/** Marks at either end are found as quotes; a few within are the words' own. */
const holdsMarks = ({ tokens }: Document, { first, last }: TokenRange): boolean => {
  const { quote } = tokens[first]!
  // "“Maybe” is not good enough for us."
  const long = quote >= 0 && tokens[Math.min(first + SHORT, last - 1)]!.quote === quote
  return long || tokens[last - 1]!.quote >= 0
}

/** So many words in marks, and the marks, are but the first words of what is said. */
const SHORT = 6

/** "- the lamps", "1. The lamps". */
const isItem = ({ tokens }: Document, { first }: TokenRange): boolean =>
  /^(?:[-–—•·▪*]|\d+[.)]?)$/.test(tokens[first]!.text)
