import type { ResolvedTimex } from '../../dates/index.ts'
import { BLANK, type Reporting } from '../reports.ts'
import { placeIn } from './name.ts'

/** A meeting of the coverage: where, on which day, and the sentence that says who was there. */
export interface Meeting {
  readonly place: string
  readonly day: string
  readonly words: string
}

const MEETING =
  /\b(?:talks|meeting|met|meet|summit|negotiations|press conference|news conference|conference|visit|crisis talks|speech|rally|ceremony|session|agreed|signed)\b/i
const IN_PLACE = /\b(?:in|at) ((?:the )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})/gu

/** What tells that something is still to come. */
export const TO_COME =
  'ahead of|eve of|before|upcoming|looms?|looming|planned|due|scheduled|slated|will|would|to meet|expected'
/** The meeting is still to come, unless its own day stands beside its place ("before their talks in Oslo on Friday"). */
const AHEAD = new RegExp(`\\b(?:${TO_COME})\\b`, 'i')

/**
 * The meetings that an article tells of: sentences with a meeting's word, a known place and one day that is not ahead of
 * the article ("Ann Grey and Bo Lind met in Oslo on Friday").
 */
export function meetingsOf(
  reporting: Reporting,
  timexes: readonly ResolvedTimex[],
  reference: string | null,
): Meeting[] {
  if (reference === null) return []
  const { article, analysis, frames, expressions } = reporting
  const found: Meeting[] = []
  for (const [index, sentence] of analysis.sentences.entries()) {
    const frame = frames[index] ?? ''
    if (!MEETING.test(frame) && !isCaption(reporting, index)) continue
    const days = (expressions[index] ?? []).flatMap((at) => {
      const timex = timexes[at]
      const seen = timex && frame[timex.start - sentence.start] !== BLANK
      return seen && timex.day && !timex.planned && timex.day <= reference ? [timex.day] : []
    })
    const ahead = AHEAD.test(frame)
    const places = [...frame.matchAll(IN_PLACE)].flatMap((match) => {
      const after = frame.slice(match.index + match[0].length, match.index + match[0].length + 14)
      return ahead && !/^ (?:late |early )?on \p{Lu}/u.test(after) ? [] : (placeIn(match[1] ?? '') ?? [])
    })
    const [day, place] = [days[0], places[0]]
    if (day && place) found.push({ place, day, words: article.text.slice(sentence.start, sentence.end) })
  }
  return found
}

/** "Ann Grey, left, and Bo Lind in Oslo on Friday": a picture shows who was where. */
const isCaption = ({ article, analysis, frames }: Reporting, sentence: number): boolean =>
  article.blocks[analysis.sentences[sentence]?.block ?? -1]?.role === 'caption' ||
  /, (?:(?:second|third) from )?(?:left|right|cent(?:re|er)),? /.test(frames[sentence] ?? '')
