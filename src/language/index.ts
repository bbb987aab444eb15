export type { Document, DocumentSentence, PartOfSpeech, QuoteSpan, Token } from './document.ts'
export { readDocument } from './read-document.ts'
