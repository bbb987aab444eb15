import type { ArticleRecord, TimelineFilter } from '../../model.ts'
import { termsIn } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'
import { findSpeakers } from '../speakers.ts'
import type { Mention, WantedMentions } from './mentions.ts'

/** What a filter asks for, its speaker as the coverage's names and its words as terms. */
export function wantedOf(library: Pick<Library, 'speakers'>, filter: TimelineFilter): WantedMentions {
  const { about = '', speaker, since = null, until = null } = filter
  const speakers = speaker === undefined ? null : new Set(findSpeakers(library, speaker).map(({ name }) => name))
  return { speakers, terms: [...new Set(termsIn(about).map(({ term }) => term))], since, until }
}

/** The latest text that a date may be compared with: a month or year is out only when no day of it is within. */
export const lastOf = (date: string): string => `${date}-99-99`

/** Whether all parts of a wish hold. */
export function isMentionWanted({ date, quotation, article, sentence }: Mention, wanted: WantedMentions): boolean {
  const { speakers, terms, since, until } = wanted
  if (speakers && !speakers.has(quotation?.speaker?.name ?? '')) return false
  if (since !== null && lastOf(date) < since) return false
  if (until !== null && date > until) return false
  if (terms.length === 0) return true
  const [own, around] = [new Set(sentenceTerms(article, sentence)), new Set(sentenceTerms(article, sentence - 1))]
  // One of the words stands in the sentence, all of them there or in the sentence before it.
  return terms.some((term) => own.has(term)) && terms.every((term) => own.has(term) || around.has(term))
}

/** The distinct terms of a sentence; none where there is no such sentence. */
export function sentenceTerms({ text, sentences }: ArticleRecord, index: number): string[] {
  const sentence = sentences[index]
  return sentence ? [...new Set(termsIn(text.slice(sentence.start, sentence.end)).map(({ term }) => term))] : []
}
