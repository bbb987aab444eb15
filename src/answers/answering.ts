import type { Coverage } from '../model.ts'
import { ask, what } from './ask.ts'
import { checkText } from './check.ts'
import { compareWords } from './compare.ts'
import { contextOf } from './context.ts'
import type { Library } from './library.ts'
import { filterQuotations } from './quotations.ts'
import { timelineOf } from './timeline.ts'

/** Opens the library for the time of one request. */
export type Using = <T>(work: (library: Library) => Promise<T>) => Promise<T>

/** What is answered the same way whichever engine holds the coverage. */
export type Answering = Pick<Coverage, 'ask' | 'what' | 'quotations' | 'timeline' | 'compare' | 'check' | 'context'>

/** All questions, each answered from the library as it is when the question comes. */
export const answering = (using: Using): Answering => ({
  ask: (question, as) => using((library) => ask(library, question, as)),
  what: (speaker, about) => using((library) => what(library, speaker, about)),
  quotations: (filter) => using((library) => filterQuotations(library, filter)),
  timeline: (filter) => using((library) => timelineOf(library, filter)),
  compare: (words) => using(({ wordings }) => compareWords(wordings, words)),
  check: (text) => using((library) => checkText(library, text)),
  context: (id, span) =>
    using(async (library) => {
      const article = await library.article(id)
      return article ? contextOf(article, span) : null
    }),
})
