import type { Analysis } from '../analysis.ts'
import { resolveTimexes, type TimeExpression } from '../dates/index.ts'
import type { Article, Quotation, Sentence, Span } from '../model.ts'
import { ownWords } from './said/own-words.ts'

/** A quotation in the sentence that reports it. */
export interface Report {
  readonly quotation: Quotation
  /** The coverage's one name for its speaker. */
  readonly speaker: string | null
  /** The index of the reporting sentence among the article's sentences; -1 where it stands in none. */
  readonly sentence: number
  /** The block that the quotation begins in; -1 where it stands in none. */
  readonly block: number
}

/** An article's reports, and its sentences with the reported words blanked out: what is left says who, when and where. */
export interface Reporting {
  readonly article: Article
  readonly analysis: Analysis
  readonly reports: readonly Report[]
  /** For each sentence the indices of the reports whose cue stands in it. */
  readonly inSentence: readonly (readonly number[])[]
  /** For each report whether all that the article quotes of its speaker stands in one run with it. */
  readonly onlyRun: readonly boolean[]
  /** The last words of the speakers' names. */
  readonly families: ReadonlySet<string>
  /** The last words of all names of people in the article, whether they are quoted or not. */
  readonly people: ReadonlySet<string>
  /** For each sentence its words with every quotation's replaced by BLANK, so that offsets stay. */
  readonly frames: readonly string[]
  /** Where the article gives somebody's own words, in order. */
  readonly spoken: readonly Span[]
  /** For each sentence the indices of its time expressions. */
  readonly expressions: readonly (readonly number[])[]
  /** For each time expression, whether it will name one day and points back. */
  readonly datable: readonly boolean[]
}

/** Stands for a character of reported words in a frame; no rule's pattern matches it. */
export const BLANK = '\uFFFC'

/** The last word of a speaker's name, which an article calls them by afterwards: "Grey" of "Maria Grey"; empty for nobody. */
export const familyOf = (speaker: string | null): string => speaker?.split(/\s+/).at(-1) ?? ''

/** Longer sentences are cut in frames. */
const MOST_FRAME = 2000

/**
 * Puts an article's quotations into the sentences that report them: the one with the cue, or, without a cue, the one
 * that the quotation begins in.
 */
export function reportingOf(article: Article, analysis: Analysis, nameOf: (name: string) => string): Reporting {
  const { sentences, quotations } = analysis
  const reports = quotations.map((quotation): Report => {
    const begin = sentenceAt(sentences, quotation.start)
    const sentence = sentenceAt(sentences, quotation.cue?.start ?? quotation.start)
    const speaker = quotation.speaker === null ? null : nameOf(quotation.speaker)
    return { quotation, speaker, sentence, block: sentences[begin]?.block ?? -1 }
  })
  const contents = quotations.filter((one) => !isPronoun(one) && !isAdjunct(one)).sort((a, b) => a.start - b.start)
  const inSentence: number[][] = sentences.map(() => [])
  for (const [index, { sentence }] of reports.entries()) inSentence[sentence]?.push(index)
  let next = 0
  const frames = sentences.map((sentence, at) => {
    while (next < contents.length && contents[next]!.end <= sentence.start) next++
    const inside: Span[] = []
    for (let one = next; one < contents.length && contents[one]!.start < sentence.end; one++)
      inside.push(contents[one]!)
    return frameOf(
      article.text,
      sentence,
      inside,
      inSentence[at]!.map((index) => quotations[index]!),
    )
  })
  const expressions: number[][] = sentences.map(() => [])
  for (const [index, { sentence }] of analysis.expressions.entries()) expressions[sentence]?.push(index)
  const families = new Set(reports.map(({ speaker }) => familyOf(speaker)))
  const people = new Set(analysis.people.flatMap(({ kind, name }) => (kind === 'person' ? [familyOf(name)] : [])))
  const datable = datableExpressions(analysis.expressions)
  const onlyRun = onlyRuns(reports)
  const spoken = quotations.flatMap((quotation) => ownWords(article.text, quotation)).sort((a, b) => a.start - b.start)
  return { article, analysis, reports, inSentence, onlyRun, families, people, frames, spoken, expressions, datable }
}

/** "She said this on NRK radio": the sentence reports nothing but where and when. */
const isPronoun = ({ kind, content }: Quotation): boolean =>
  kind === 'indirect' &&
  /^(?:this|that|it|so|these|the (?:remarks?|comments?|statements?)) (?:on|in|at|to|during)\b/i.test(content)

/** "telling NRK radio about it", "In a letter to staff, she wrote": whom and where, taken for a clause. */
const isAdjunct = ({ kind, content, cue, start }: Quotation): boolean =>
  kind === 'indirect' &&
  cue !== null &&
  ((/^t(?:ell|ells|elling|old)$/i.test(cue.text) && start >= cue.end && start - cue.end <= 1) ||
    (cue.start > start && /^(?:In|On|At|During) (?:an?|the|his|her|their) [^,]*$/.test(content)))

/** Any Wednesday; only to see which expressions name one day once a reference is known. */
const ANY_DAY = '2020-06-17'

function datableExpressions(expressions: readonly TimeExpression[]): boolean[] {
  return resolveTimexes(expressions, ANY_DAY).map(
    ({ day, type }, index) =>
      day !== null && (type === 'DATE' || type === 'TIME') && expressions[index]?.direction !== 'future',
  )
}

function frameOf(text: string, sentence: Span, contents: readonly Span[], quotations: readonly Quotation[]): string {
  const end = Math.min(sentence.end, sentence.start + MOST_FRAME)
  let frame = text.slice(sentence.start, end)
  const blank = (from: number, to: number): void => {
    const [a, b] = [Math.max(0, from - sentence.start), Math.min(frame.length, to - sentence.start)]
    if (b > a) frame = frame.slice(0, a) + BLANK.repeat(b - a) + frame.slice(b)
  }
  for (const span of contents) blank(span.start, span.end)
  // A cue in the middle of its clause lies within the content; it is the reporter's all the same, with what stands beside it.
  for (const quotation of quotations) {
    const { cue, mention, kind } = quotation
    const aside = cue && kind !== 'direct' ? asideWith(text, cue, quotation) : null
    for (const part of [cue, mention, aside, occasionOf(quotation)]) {
      if (!part || part.start < sentence.start || part.end > end) continue
      const [a, b] = [part.start - sentence.start, part.end - sentence.start]
      frame = frame.slice(0, a) + text.slice(part.start, part.end) + frame.slice(b)
    }
  }
  return frame
}

/** "accused Grey of lying in an interview" */
const DEED = /(?:^|\bof )\p{Ll}+ing\b/u
/** Whose content is no clause. */
const OBJECT = /^(?:noun|prepositional) object$/

/**
 * "In an interview with Den" at the end of what somebody described or hinted at is where it was done. Not of a clause: of
 * "said she had lied in an interview" nobody knows.
 */
function occasionOf({ content, end, kind, decidedBy }: Quotation): Span | null {
  if (kind !== 'indirect' || !OBJECT.test(decidedBy.detector) || DEED.test(content)) return null
  const match =
    /\s(?:in (?:an?|his|her|their) (?:[\p{L}-]+ ){0,3}(?:interview|speech|article|column|letter|post|statement)|at (?:an?|his|her|their) (?:[\p{L}-]+ ){0,2}(?:press|news) conference)\b/u.exec(
      content,
    )
  return match && { start: end - content.length + match.index, end }
}

/** Longer is no aside. */
const MOST_ASIDE = 80

/** ", he said on Monday," of "The price, he said on Monday, will hold": the words between the commas around a cue. */
function asideWith(text: string, cue: Span, content: Span): Span | null {
  if (cue.start <= content.start || cue.end >= content.end) return null
  const before = text.slice(Math.max(content.start, cue.start - MOST_ASIDE), cue.start)
  const after = text.slice(cue.end, Math.min(content.end, cue.end + MOST_ASIDE))
  const [from, to] = [before.lastIndexOf(', '), after.indexOf(',')]
  if (from < 0 || to < 0) return null
  return { start: cue.start - before.length + from + 1, end: cue.end + to }
}

/** The index of the sentence that holds an offset, or of the one before it; -1 where there is none. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}

/** How many blocks apart a speaker's quotations may stand and still be one run. */
const RUN_GAP = 2

/**
 * The quotation before this one in the same run: the same speaker, no one else quoted in between (a question that was
 * asked aside), at most two blocks apart. Null at the head of a run.
 */
export function previousInRun(reports: readonly Report[], index: number): number | null {
  let at = index - 1
  while (at >= 0 && reports[at]!.speaker === null && reports[at]!.quotation.decidedBy.detector === 'question') at--
  const [here, before] = [reports[index], reports[at]]
  if (!here || !before || here.speaker === null || before.speaker !== here.speaker) return null
  return here.block >= 0 && before.block >= 0 && here.block - before.block <= RUN_GAP ? at : null
}

function onlyRuns(reports: readonly Report[]): boolean[] {
  const ofSpeaker = new Map<string | null, number>()
  for (const { speaker } of reports) ofSpeaker.set(speaker, (ofSpeaker.get(speaker) ?? 0) + 1)
  const run: number[] = []
  for (const index of reports.keys()) {
    const before = previousInRun(reports, index)
    run.push(before === null ? index : run[before]!)
  }
  const length = new Map<number, number>()
  for (const head of run) length.set(head, (length.get(head) ?? 0) + 1)
  return reports.map(({ speaker }, index) => length.get(run[index]!) === ofSpeaker.get(speaker))
}
