export type { Document, DocumentSentence, PartOfSpeech, QuoteSpan, Token } from './document.ts'
export { phrasesOf } from './phrases.ts'
export { readDocument } from './read-document.ts'
