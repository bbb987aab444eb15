import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import type { Cue } from '../grammar/cue.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { holds, isRemark, narrates, OWN, pastRemarks } from './between-turns.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'
import { TURN } from './turns.ts'

/** So many questions at least make an interview. */
const LEAST = 3
/** No question is longer, in words. */
const LONGEST = 90

const ADDRESSES = /^(?:you|your|yours|yourself)$/

/**
 * Matches the answers of an interview printed without labels: paragraphs that ask "you" something, each followed by paragraphs
 * in which somebody says "I" or "we", without quote marks. Not questions that readers are told the answers to ("Can you
 * travel? Trains run hourly."), nor a report with a question in it. What the interviewer only remarks is no answer, nor is what the
 * writer tells between two turns. Where the questions stand in Markdown's bold type, what stands in it is the interviewer's, asked or not.
 * @param cues by sentence
 */
export function answersToQuestions(document: Document, cues: readonly (readonly Cue[])[]): Found[] {
  const paragraphs = [...bodyParagraphs(document)]
  const bold = paragraphs.filter((one) => isBold(document, one)).length >= LEAST
  const asked = paragraphs.flatMap((paragraph, at) =>
    asks(document, paragraph) || (bold && isBold(document, paragraph)) ? [at] : [],
  )
  if (asked.length < LEAST) return []
  const answers = asked.map((at, index) => {
    const end = asked[index + 1] ?? pastRemarks(document, paragraphs, at + 2)
    const remarks = (one: Paragraph, i: number) => i > 0 && isRemark(document, one, paragraphs[at + 2 + i])
    return paragraphs.slice(at + 1, end).filter((one, i) => !remarks(one, i))
  })
  const answered = answers.filter((each) => each.length > 0)
  const addressed = asked.filter((at) => holds(document, paragraphs[at]!, ADDRESSES)).length
  const own = answered.filter((each) => each.some((one) => holds(document, one, OWN))).length
  if (addressed < LEAST || answered.length < LEAST || own * 2 < answered.length) return []
  if (asked.length < 2 * LEAST && !announced(document, paragraphs[asked[0]!]!.first)) return []
  return answers.flatMap((each) =>
    each.flatMap((one) => (narrates(document, one, cues) ? [] : answerIn(document, one))),
  )
}

/** Whether a paragraph ends in a question, and is not too long to be one. */
const asks = ({ tokens }: Document, { first, last }: TokenRange): boolean =>
  tokens[last - 1]!.text === '?' && last - first <= LONGEST

/** Whether a paragraph stands between two stars and two, as Markdown prints in bold what an interviewer says. */
const isBold = ({ text }: Document, { start, end }: Paragraph): boolean =>
  end - start > 4 && text.startsWith('**', start) && text.slice(end - 2, end) === '**'

/** Whether the words before the first question tell of an interview. */
const announced = ({ tokens }: Document, before: number): boolean =>
  tokens.slice(0, before).some(({ lower }) => ANNOUNCES.test(lower))

const ANNOUNCES = /^(?:interview(?:s|ed)?|q&a|questions|spoke|speaks|talk(?:s|ed)?|chat(?:s|ted)?|conversation|asked)$/

/** "(A spokesman for the channel disputes this.)": all in brackets, and no word of whoever answers. */
const isEditors = (document: Document, paragraph: Paragraph): boolean =>
  /^[([]$/.test(document.tokens[paragraph.first]!.text) &&
  /^[)\]]$/.test(document.tokens[paragraph.last - 1]!.text) &&
  !holds(document, paragraph, OWN)

/** A paragraph all in quote marks is found as a quote; one that reports is the writer's. */
function answerIn(document: Document, paragraph: Paragraph): Found[] {
  const { first, last, sentence } = paragraph
  if (last - first < 2 || document.tokens[first]!.quote >= 0 || isEditors(document, paragraph)) return []
  return [
    {
      first,
      last,
      kind: 'unmarked',
      detector: TURN,
      cue: null,
      subject: null,
      report: null,
      sentence,
    },
  ]
}
