/** What an engine keeps of each article, and how it is read, so that it finds the same as a library in memory does. */
export { canonicalText, distinctWords } from './check/verbatim.ts'
export {
  type Carrying,
  closestOf,
  keysOf,
  lookUp,
  MOST_READ,
  type Passage,
  passagesIn,
  type StatementAt,
  type Wordings,
} from './compare/wordings.ts'
export { daysOf } from './days.ts'
export type { Library } from './library.ts'
export { cardOf } from './memory.ts'
export { othersOf } from './others.ts'
export { quotationTerms } from './quotations.ts'
export { lastOf, sentenceTerms } from './timeline/filter.ts'
export { isNamed, mentionsOf, type WantedMentions } from './timeline/mentions.ts'
export { topicsOf } from './topics.ts'
