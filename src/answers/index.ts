/** Answers over a linked coverage. */
export { type Answering, answering, type Using } from './answering.ts'
export { daysOf } from './days.ts'
export type { Library, WantedQuotations } from './library.ts'
export { cardOf, libraryInMemory } from './memory.ts'
export { outletsOf } from './outlets.ts'
export { findSpeakers } from './speakers.ts'
export { topicsOf } from './topics.ts'
