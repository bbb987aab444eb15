import type { ArticleRecord, TimelineFilter } from '../../model.ts'
import { termsIn } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'
import { findSpeakers } from '../speakers.ts'
import type { Mention } from './mentions.ts'

/** All parts of a filter must hold. A month or year is out only when no day of it lies within `since` and `until`. */
export function filterOf(library: Pick<Library, 'speakers'>, filter: TimelineFilter): (mention: Mention) => boolean {
  const { about, speaker, since, until } = filter
  const names = speaker === undefined ? null : new Set(findSpeakers(library, speaker).map(({ name }) => name))
  const terms = new Set(termsIn(about ?? '').map(({ term }) => term))
  return ({ date, quotation, article, sentence }) => {
    if (names && !names.has(quotation?.speaker?.name ?? '')) return false
    if (since !== undefined && `${date}-99-99` < since) return false
    if (until !== undefined && date > until) return false
    return terms.size === 0 || isAbout(article, sentence, terms)
  }
}

/** One of the words stands in the sentence, all of them there or in the sentence before it. */
function isAbout(article: ArticleRecord, index: number, terms: ReadonlySet<string>): boolean {
  const termsAt = (at: number): Set<string> => {
    const sentence = article.sentences[at]
    return new Set(sentence ? termsIn(article.text.slice(sentence.start, sentence.end)).map(({ term }) => term) : [])
  }
  const own = termsAt(index)
  if (![...terms].some((term) => own.has(term))) return false
  const before = termsAt(index - 1)
  return [...terms].every((term) => own.has(term) || before.has(term))
}
