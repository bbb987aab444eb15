import type { Answer } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { bold, dotted, heading, lines, small } from '../markdown/style.ts'
import type { Reply } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { excerptEntry } from './excerpt.ts'

/** A short answer is a headline; a longer one (a quotation) is bold. */
const HEADLINE = 120

const shortAnswer = (answer: string): string =>
  answer.length <= HEADLINE ? heading(line(answer, 300)) : bold(line(answer, 450))

const percent = (confidence: number): string => `${Math.round(Math.min(Math.max(confidence, 0), 1) * 100)} %`

/** The short answer, then the excerpts that carry it; or that there is none, and the closest excerpts. */
export function answerReply(answer: Answer, catalogue: Catalogue): Reply {
  const { found, citations, note, question } = answer
  const opening = found
    ? shortAnswer(answer.answer ?? 'What the coverage says:')
    : heading('The coverage has nothing on that')
  const lead = lines(
    opening,
    note && line(note, 220),
    !found && citations.length > 0 && 'This is the closest that it has:',
    small(dotted(`You asked: ${line(question, 260)}`, found && `match ${percent(answer.confidence)}`)),
  )
  return {
    kind: found ? 'answer' : 'nothing',
    lead,
    entries: citations.map((citation) => excerptEntry(citation, catalogue)),
    perPage: 3,
    counted: ['excerpt', 'excerpts'],
  }
}
