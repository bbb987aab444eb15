import { type Document, isCapital } from '../../language/index.ts'
import type { Cue } from '../grammar/cue.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import type { Paragraph } from './paragraphs.ts'

/** Words of whoever answers. */
export const OWN = /^(?:i|me|my|we|us|our|myself)$/

/** Whether a stretch holds one of some words outside of quote marks. */
export function holds({ tokens }: Document, { first, last }: TokenRange, words: RegExp): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.quote < 0 && words.test(tokens[i]!.lower)) return true
  return false
}

/** "The lamps are loud." before "They are! I wanted them so.", "That is not a no." before "It is not a no.": the interviewer's. */
export function isRemark(document: Document, one: Paragraph, next: Paragraph | undefined): boolean {
  const { tokens } = document
  if (!next || one.last - one.first > REMARK || tokens[one.first]!.quote >= 0 || holds(document, one, OWN)) return false
  if (tokens[one.last - 1]!.text !== '.') return false
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
  const opening = words(next.first, Math.min(next.last, next.first + 6))
  return REPLIES.test(opening) || opening.includes(words(Math.max(one.first, one.last - 4), one.last - 1))
}

/** No remark is longer, in words. */
const REMARK = 22
const REPLIES =
  /^(?:yes|yeah|no|nope|not (?:the|really|at|quite|so)|god|oh|ha|exactly|absolutely|definitely|thanks|thank you|true|(?:they|it|he|she|we|that) (?:is|are|was|were|did|does|do|has|have) ?[.!,])/

/** Past the remarks behind the last question, each with its answer. */
export function pastRemarks(document: Document, paragraphs: readonly Paragraph[], from: number): number {
  let end = from
  while (end + 1 < paragraphs.length && isRemark(document, paragraphs[end]!, paragraphs[end + 1])) end += 2
  return Math.min(end, paragraphs.length)
}

/** "Roe comes in. It is late, he says.": what others say, told by the writer, and no "I" in it. */
export function narrates(document: Document, paragraph: Paragraph, cues: readonly (readonly Cue[])[]): boolean {
  const { tokens } = document
  if (tellsPaper(tokens, paragraph)) return true
  if (holds(document, paragraph, OWN)) return false
  const last = tokens[paragraph.last - 1]!.sentence
  for (let sentence = tokens[paragraph.first]!.sentence; sentence <= last; sentence++)
    for (const { subject, form, infinitive, passive } of cues[sentence] ?? [])
      if (form.form === 's' && subject?.place === 'before' && !infinitive && !passive && form.verb.frames.has('trail'))
        return /^(?:he|she)$/.test(tokens[subject.first]!.lower) || isCapital(tokens[subject.first]!.text)
  return false
}

/** Paragraphs without a label that stand together behind somebody's turn. */
interface Unlabelled {
  readonly who: string
  readonly content: TokenRange
}

/** "Her sister told this newspaper that it was late": no answer tells of that. */
function tellsPaper(tokens: Document['tokens'], { first, last }: TokenRange): boolean {
  for (let i = first; i + 2 < last; i++)
    if (tokens[i]!.quote < 0 && /^(?:told|tells)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'this')
      if (/^(?:newspaper|paper|magazine|website|column|site|programme)$/.test(tokens[i + 2]!.lower)) return true
  return false
}

/**
 * Of the paragraphs without a label behind a turn those that are the writer's: from the first one that can only be told by
 * another than whoever had the turn, with those before it in which nobody speaks of himself, to the next label.
 */
export function toldBetween<Turn extends Unlabelled>(
  document: Document,
  run: readonly Turn[],
  cues: readonly (readonly Cue[])[],
): readonly Turn[] {
  let first = run.findIndex(
    ({ content, who }) =>
      quotesOthers(document, content, cues, who) ||
      reportsOf(document, content, cues, who) ||
      opensWithQuoteOf(document, content, cues),
  )
  if (first < 0) return []
  while (first > 0 && !holds(document, run[first - 1]!.content, OF_ONESELF)) first--
  return run.slice(first)
}

/** "We asked the port" and "declined our request" are a newsroom's words too. */
const OF_ONESELF = /^(?:i|me|my|myself|i['’](?:m|ve|d|ll))$/

/** "The club has ten members, Roe says": of whoever had the turn, which nobody says of himself. */
function reportsOf({ tokens }: Document, content: TokenRange, cues: readonly (readonly Cue[])[], who: string): boolean {
  const family = who.split(' ').at(-1)!.toLowerCase()
  return cuesWithin(tokens, content, cues).some(
    ({ subject, passive }) => subject && !passive && tokens[subject.last - 1]!.lower === family,
  )
}

/** "“It is late,” Lind says.": a paragraph in marks with its report. */
function opensWithQuoteOf({ tokens }: Document, content: TokenRange, cues: readonly (readonly Cue[])[]): boolean {
  const quote = tokens[content.first]!.quote
  if (quote < 0) return false
  return cuesWithin(tokens, content, cues).some(({ subject, first, passive }) => {
    if (!subject || passive) return false
    const before = tokens[Math.min(subject.first, first) - 1]
    return before?.mark === true && before.quote === quote
  })
}

function cuesWithin(
  tokens: Document['tokens'],
  { first, last }: TokenRange,
  cues: readonly (readonly Cue[])[],
): readonly Cue[] {
  return cues.slice(tokens[first]!.sentence, tokens[last - 1]!.sentence + 1).flat()
}

/**
 * "Her sister agrees. “It is late,” she told me.": what the writer heard of others, who names whoever answers or is told
 * it; not "Mum came in. “Sit,” she said.", which is part of an answer.
 * @param who whoever answers
 */
function quotesOthers(
  { tokens }: Document,
  { first, last }: TokenRange,
  cues: readonly (readonly Cue[])[],
  who: string,
): boolean {
  const family = who.split(' ').at(-1)!
  let named = false
  for (let i = first; i < last; i++) {
    const { lower, text, quote } = tokens[i]!
    if (quote >= 0) continue
    if (OWN.test(lower) && !(lower === 'me' && TELLS.test(tokens[i - 1]!.lower))) return false
    named ||= text === family || lower === 'me'
  }
  if (!named) return false
  return cuesWithin(tokens, { first, last }, cues).some(
    ({ subject, first: group, passive }) =>
      subject && !passive && tokens[Math.min(subject.first, group) - 1]?.mark === true,
  )
}

const TELLS = /^(?:told|tells|wrote|writes|texted|emailed|assured)$/
