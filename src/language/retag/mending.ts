import type { DocumentSentence, PartOfSpeech } from '../document.ts'
import type { Draft } from '../tokens.ts'

/** One thing that the tagger gets wrong. All mendings that fit are made, in their order. */
export interface Mending {
  /** The token that is looked at in brackets. */
  readonly example: string
  readonly is: (tokens: readonly Draft[], i: number, sentence: DocumentSentence) => boolean
  readonly as: PartOfSpeech
  /** The token that is mended, where it is the one before or behind. */
  readonly beside?: -1 | 0 | 1
}
