export type { Document, DocumentSentence, PartOfSpeech, QuoteSpan, Token } from './document.ts'
export { phrasesOf } from './phrases.ts'
export { findPlace, type Place } from './places/index.ts'
export { readDocument } from './read-document.ts'
