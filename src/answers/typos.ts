import type { Frequencies, Term } from '../retrieval/index.ts'
import { stem } from '../retrieval/index.ts'
import type { Library } from './library.ts'

/** A question's words with slips in names put right. */
export interface Corrected {
  readonly words: readonly Term[]
  readonly frequencies: Frequencies
  /** What was read as what, for people; null when nothing was. */
  readonly note: string | null
}

/** Reads a word that the coverage does not have as the name it is nearest to, where one is near. */
export async function corrected(library: Library, words: readonly Term[]): Promise<Corrected> {
  const frequencies = await library.index.frequencies(words.map(({ term }) => term))
  const notes: string[] = []
  const read: Term[] = []
  // One after the other: an answer has one connection to a database, which takes one query at a time.
  for (const word of words) {
    const [spelling] = frequencies.inPassages(word.term) > 0 ? [] : await library.index.spellings(word.word)
    if (spelling !== undefined) notes.push(`"${word.word}" read as "${spelling}"`)
    read.push(spelling === undefined ? word : { ...word, word: spelling, term: stem(spelling) })
  }
  return notes.length > 0
    ? {
        words: read,
        frequencies: await library.index.frequencies(read.map(({ term }) => term)),
        note: notes.join('; '),
      }
    : { words, frequencies, note: null }
}
