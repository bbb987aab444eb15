/** Finding passages: the analyser, the index and its engines, and the one order of results. */
export { fold, stem, type Term, termsIn, wordsIn } from './analyser.ts'
export type { Candidate, Frequencies, Index, WeightedTerm } from './engine.ts'
export { indexArticles, openLunr, type SavedLunr } from './lunr.ts'
export { countryIn, type Passage, passagesOf } from './passages.ts'
export { inverseFrequency, type Query, type QueryTerm, subjectWords, weigh } from './query.ts'
export { rank, type Scored } from './score.ts'
export { search } from './search.ts'
export { STOP_WORDS } from './stopwords.ts'
