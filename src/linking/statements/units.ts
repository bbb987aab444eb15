import type { Quotation, Span } from '../../model.ts'
import { type Word, wordsOf } from './words.ts'

/** What alignment reads of an article. `speaker` is best the coverage's one name for the person, if that is known. */
export interface ReportingArticle {
  readonly id: string
  readonly text: string
  /** In text order; `speaker` may already be the coverage's name. */
  readonly quotations: readonly Pick<Quotation, 'start' | 'end' | 'kind' | 'speaker'>[]
  /** Sentences of the article's own words (title and standfirst included). */
  readonly sentences: readonly Span[]
}

/** A sentence of a quotation, or a sentence of the article's own words: the smallest thing that is aligned. */
export interface Unit extends Span {
  /** The article's place in the coverage's list. */
  readonly article: number
  /** The quotation's place in the article's list, or null for a plain sentence. */
  readonly quotation: number | null
  readonly speaker: string | null
  readonly words: readonly Word[]
}

/** Longer units are cut: alignment compares word by word. */
const MOST_WORDS = 120
const MOST_CHARACTERS = 1500
/** A quotation in a sentence of so many characters tells something by itself. */
const LEAST_HELD = 15
/** A shorter unit ("No.", "We're committed.") says too little by itself and joins the one before it. */
const FEWEST_WORDS = 4

/** The end of a sentence (not of "Mr."), an ellipsis, or a semicolon, with white space after it. */
const BREAK =
  /(?:(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|U\.S|\p{Lu}))[.!?…][)\]"'”’»]{0,3}|\(\s?…\s?\)|;)\s+/gu

/** The units of one article: its quotations sentence by sentence, then the sentences that are mostly its own words. */
export function unitsOf(source: ReportingArticle, article: number): Unit[] {
  const units: Unit[] = []
  source.quotations.forEach((quotation, index) => {
    for (const span of partsOf(source.text, quotation))
      units.push(unit(source.text, span, article, index, quotation.speaker))
  })
  for (const sentence of ownSentences(source)) units.push(unit(source.text, sentence, article, null, null))
  return units.filter(({ words }) => words.length > 0)
}

/**
 * The sentences of which less than half is quoted: a report often holds no more of a quotation than a word or two. One that
 * holds several quotations tells as many things: taken for one, it would make one statement of them all.
 */
function ownSentences({ sentences, quotations }: ReportingArticle): Span[] {
  const quoted = [...quotations].sort((a, b) => a.start - b.start)
  let next = 0
  return sentences.filter(({ start, end }) => {
    while (next < quoted.length && quoted[next]!.end <= start) next++
    let [covered, reach, held] = [0, start, 0]
    for (let at = next; at < quoted.length && quoted[at]!.start < end; at++) {
      const [from, to] = [Math.max(reach, quoted[at]!.start), Math.min(end, quoted[at]!.end)]
      covered += Math.max(0, to - from)
      if (to - from >= LEAST_HELD) held++
      reach = Math.max(reach, to)
    }
    return covered * 2 < end - start && held < 2
  })
}

function unit(text: string, span: Span, article: number, quotation: number | null, speaker: string | null): Unit {
  const { start } = span
  const words = wordsOf(text.slice(start, Math.min(span.end, start + MOST_CHARACTERS)), start, MOST_WORDS + 1)
  const cut = words.length > MOST_WORDS || span.end > start + MOST_CHARACTERS
  const kept = words.slice(0, MOST_WORDS)
  return { start, end: cut ? (kept.at(-1)?.end ?? span.end) : span.end, article, quotation, speaker, words: kept }
}

/** A quotation's sentences; what the page left out "(…)" parts it too. */
export function partsOf(text: string, { start, end }: Span): Span[] {
  const content = text.slice(start, end)
  const parts: { start: number; end: number }[] = []
  let from = 0
  for (const match of content.matchAll(BREAK)) {
    const to = match.index + match[0].length
    if (wordsOf(content.slice(from, to), 0, FEWEST_WORDS).length < FEWEST_WORDS) continue
    parts.push({ start: start + from, end: start + to })
    from = to
  }
  const rest = content.slice(from)
  const last = parts.at(-1)
  if (last && wordsOf(rest, 0, FEWEST_WORDS).length < FEWEST_WORDS) last.end = end
  else parts.push({ start: start + from, end })
  return parts.map((part) => trimmed(text, part))
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end)
  const left = slice.length - slice.trimStart().length
  return { start: start + left, end: start + Math.max(left, slice.trimEnd().length) }
}
