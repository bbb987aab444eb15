import type { Block, Sentence, Span } from '../model.ts'

/** Universal part-of-speech tags (Universal Dependencies), as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word, number or mark; `text` is the article's text at its offsets. "don't" is two tokens, "do" and "n't". */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** The kinds of words that it is of, by bits: `kindOfWord` tells them. */
  readonly kinds: number
  readonly pos: PartOfSpeech
  /** Index into the document's sentences. */
  readonly sentence: number
  /** Index into the document's quotes: the one that it stands in or is a mark of; -1 outside all quotes. */
  readonly quote: number
  /** Whether it is (half of) the mark that opens or closes that quote. */
  readonly mark: boolean
}

/** A sentence with its tokens, `tokens.slice(first, last)`. */
export interface DocumentSentence extends Sentence {
  readonly first: number
  readonly last: number
}

/** A stretch in quote marks that lies in no other quote; `start` and `end` include the marks. */
export interface QuoteSpan extends Span {
  /** What stands between the marks, less white space at its ends. */
  readonly inner: Span
  readonly mark: 'double' | 'single'
  /** Without a closing mark it runs to the end of its paragraph, or to where the next one opens. */
  readonly closed: boolean
  readonly block: number
  /** Opens a paragraph after one whose quote was left open: the same quote going on. */
  readonly continues: boolean
}

/** An article's words as read once: the blocks that can speak (title, standfirst, captions, body) in text order. */
export interface Document {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly DocumentSentence[]
  readonly quotes: readonly QuoteSpan[]
}
