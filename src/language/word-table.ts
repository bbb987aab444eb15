/**
 * A table for words that nearly every word of an article is looked up in, and few are found: by first and last letter
 * and length most are told apart before the map is asked.
 */
export class WordTable<T> {
  readonly #values: ReadonlyMap<string, T>
  /** By first and last letter, the lengths of the words: bit n for n letters. */
  readonly #lengths = new Int32Array(32 * 32)

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.#values = new Map(entries)
    for (const word of this.#values.keys()) this.#lengths[edges(word, 0, word.length)]! |= 1 << word.length
  }

  /** What the table has for a word. */
  get(word: string): T | undefined {
    return this.#lengths[edges(word, 0, word.length)]! & (1 << word.length) ? this.#values.get(word) : undefined
  }

  /** What it has for the word that stands in a text from `start` to `end`: the text is not cut for words that it does not have. */
  at(text: string, start: number, end: number): T | undefined {
    return this.#lengths[edges(text, start, end)]! & (1 << (end - start))
      ? this.#values.get(text.slice(start, end))
      : undefined
  }
}

const edges = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
