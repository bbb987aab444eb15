import type { Answer, AnswerCitation, LinkedQuotation } from '../../model.ts'
import { line } from '../markdown/escape.ts'
import { bold, dotted, heading, lines, small } from '../markdown/style.ts'
import { entriesOf, type Reply } from '../reply/reply.ts'
import type { Catalogue } from './catalogue.ts'
import { excerptEntry } from './excerpt.ts'

/** A short answer is a headline; a longer one (a quotation) is bold. */
const HEADLINE = 120

function shortAnswer(answer: string, quoted: LinkedQuotation | null): string {
  const shown = quoted ? attributed(answer, quoted) : line(answer, 450)
  return shown.length <= HEADLINE ? heading(shown) : bold(shown)
}

/** "No, we won't," and "No, we won't" are one. */
const bare = (text: string): string => text.replace(/[\s.,;:!?]+$/u, '')

/** The quotation of the first excerpt that the short answer gives, when it gives one. */
function quotedIn({ kind, answer, citations }: Answer): LinkedQuotation | null {
  const [first] = citations
  if (kind !== 'what' || !answer || !first) return null
  const near = [first.quotation, ...first.quotations]
  return (
    near.find(
      (each) => each && each.start < first.end && each.end > first.start && bare(each.content) === bare(answer),
    ) ?? null
  )
}

/** Someone's words never stand there as the bot's own: "Tom Okafor “denied”: ...". */
function attributed(answer: string, { speaker, cue, kind }: LinkedQuotation): string {
  const name = line(speaker?.name ?? 'Someone not named', 80)
  if (kind === 'direct') return `${name}: “${line(answer, 400)}”`
  return `${cue ? `${name} “${line(cue.text, 40)}”` : name}: ${line(answer, 400)}`
}

const percent = (confidence: number): string => `${Math.round(Math.min(Math.max(confidence, 0), 1) * 100)} %`

/** The short answer, then the excerpts that carry it; or that there is none, and the closest excerpts. */
export function answerReply(answer: Answer, catalogue: Catalogue): Reply {
  const { found, note, question } = answer
  const quoted = quotedIn(answer)
  const citations: readonly AnswerCitation[] = answer.citations
    .slice(0, answer.shown)
    .map((citation, i) => (i === 0 && quoted ? { ...citation, quotation: quoted } : citation))
  const opening = found
    ? shortAnswer(answer.answer ?? 'What the coverage says:', quoted)
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
    entries: entriesOf(citations, (citation) => excerptEntry(citation, catalogue)),
    perPage: 3,
    counted: ['excerpt', 'excerpts'],
  }
}
