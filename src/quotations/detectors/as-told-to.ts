import type { Document } from '../../language/index.ts'
import type { Found } from '../found.ts'
import { carriesClause, isCapitalised } from '../grammar/tags.ts'
import type { TokenRange } from '../grammar/token-range.ts'
import { holds, OWN } from './between-turns.ts'
import { bodyParagraphs, type Paragraph } from './paragraphs.ts'

/** No credit is longer. */
const LONGEST = 30

/**
 * Matches a piece that is somebody's own account: "Jane Roe, miller, as told to Omar Lind" above or below paragraphs in which she says
 * "I"; not a sentence that uses the words: "It was, as told to Roe, a farce."
 */
export function asToldTo(document: Document): Found[] {
  if (!/\bas told to /i.test(document.text)) return []
  const paragraphs = [...bodyParagraphs(document, true)]
  const credit = paragraphs.findIndex((one) => teller(document, one) !== null)
  if (credit < 0) return []
  const name = teller(document, paragraphs[credit]!)!
  const below = paragraphs.slice(credit + 1)
  const told = below.length > 0 ? below : paragraphs.slice(0, credit)
  const own = (one: Paragraph) => holds(document, one, OWN)
  // a standfirst tells of whoever speaks
  const account = told.slice(Math.max(0, told.findIndex(own)))
  if (account.length === 0 || 2 * account.filter(own).length < account.length) return []
  return account.map(({ first, last, sentence }) => ({
    first,
    last,
    kind: 'unmarked',
    detector: 'account as told to somebody',
    cue: null,
    subject: { ...name, place: 'source' },
    report: null,
    sentence,
  }))
}

/** "Jane Roe" of a paragraph that is only "Jane Roe, miller, as told to Omar Lind". */
function teller({ tokens }: Document, { first, last }: Paragraph): TokenRange | null {
  if (last - first > LONGEST) return null
  let end = first
  while (end < last && isCapitalised(tokens[end]) && tokens[end]!.lower !== 'as') end++
  let told = end
  while (told + 2 < last && !(tokens[told]!.lower === 'as' && tokens[told + 1]!.lower === 'told')) told++
  if (end - first < 2 || tokens[told + 2]?.lower !== 'to' || !isCapitalised(tokens[told + 3])) return null
  for (let i = first; i < last; i++)
    if (i !== told + 1 && carriesClause(tokens[i]) && !isCapitalised(tokens[i])) return null
  return { first, last: end }
}
