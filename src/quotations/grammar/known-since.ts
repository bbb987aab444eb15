import type { DocumentSentence, Token } from '../../language/index.ts'
import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import { isThing } from './may-speak.ts'
import { subjectBefore } from './subject.ts'
import { carriesClause } from './tags.ts'
import { isTime } from './time.ts'

const PUBLISHED = new Set(['published', 'posted', 'issued', 'released', 'aired', 'broadcast', 'written', 'recorded'])

/** "in a post published on Monday, Roe wrote": the participle only says where the post stood. */
export function tellsWhere(tokens: readonly Token[], i: number, { first }: DocumentSentence): boolean {
  if (!PUBLISHED.has(tokens[i]!.lower)) return false
  const subject = subjectBefore(tokens, i, first)
  return subject !== null && tokens[subject.first - 1]?.pos === 'ADP' && subject.last === i
}

/** "A toll announced Monday would cost jobs": the participle only says since when a thing is known; not "The town announced Monday would be free". */
export function tellsWhen(
  tokens: readonly Token[],
  i: number,
  { form }: VerbForm,
  { first }: DocumentSentence,
): boolean {
  if (form !== 'past' || !isTime(tokens, i + 1) || !carriesClause(tokens[i + 2])) return false
  const subject = subjectBefore(tokens, i, first)
  return subject?.last === i && isThing(tokens, subject)
}
