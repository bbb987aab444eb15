import type { BlockRole, Span } from '../model.ts'

/**
 * A paragraph of a page: a line of a pasted text, or a block of a saved page. No white space at its ends.
 * `hint` is the role that the format itself gives (`<figcaption>` is a caption), or null.
 */
export interface Line extends Span {
  readonly text: string
  readonly hint: BlockRole | null
}

/** What a format says of its article beside the text: front matter, meta elements, JSON-LD. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly url: string | null
  /** ISO day, as the page's own machine-readable date says. */
  readonly published: string | null
  /** ISO day of the last change, when the page says one. */
  readonly modified: string | null
}

export const NO_METADATA: Metadata = {
  title: null,
  outlet: null,
  byline: null,
  url: null,
  published: null,
  modified: null,
}

/** A file as its format reads it: the text that offsets count in, its paragraphs, and what the format says of it. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  readonly metadata: Metadata
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Number of words, counting up to `most` and no further, so that a huge line costs nothing. */
export function countWords(text: string, most = 100): number {
  let count = 0
  for (const _ of text.slice(0, most * 40).matchAll(WORD)) if (++count >= most) break
  return count
}

/** Whether a line ends as a sentence does: a full stop, question mark or the like, and closing marks. */
export const endsSentence = (text: string): boolean => /[.!?…]["'”’»)\]]*$/.test(text.slice(-12))

/**
 * Whether a line reads as running text rather than as a headline, a label or a menu.
 *
 * Matches `The two sides met in Vienna on Tuesday.`; must not match `Two sides meet in Vienna`.
 */
export function readsAsProse(text: string): boolean {
  const words = countWords(text, 26)
  if (words > 25) return true
  if (words >= 6 && /[.]["'”’»)\]]*$|[!?,]["”»]$/.test(text.slice(-12))) return true
  return words >= 8 && /\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u.test(text)
}
