/** Answers over a linked coverage. */
export { ask, what } from './ask.ts'
export { contextOf } from './context.ts'
export { daysOf } from './days.ts'
export type { Library } from './library.ts'
export { filterQuotations } from './quotations.ts'
export { findSpeakers } from './speakers.ts'
export { topicsOf } from './topics.ts'
