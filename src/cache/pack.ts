import type { ArticleRecord, Phrase, Sentence } from '../model.ts'
import { packNumbers, unpackNumbers } from './numbers.ts'

/**
 * An article's record as it is kept: its many small spans as short texts. Reading a text takes a tenth of the time
 * that reading thousands of objects takes.
 */
export interface PackedRecord extends Omit<ArticleRecord, 'sentences' | 'phrases'> {
  readonly sentences: string
  readonly phrases: string | null
}

const KINDS: readonly Phrase['kind'][] = ['name', 'number', 'noun']

const triples = <T>(text: string, make: (a: number, b: number, c: number) => T): T[] => {
  const numbers = unpackNumbers(text)
  return Array.from({ length: numbers.length / 3 }, (_, n) =>
    make(numbers[3 * n]!, numbers[3 * n + 1]!, numbers[3 * n + 2]!),
  )
}

export function pack({ sentences, phrases, ...rest }: ArticleRecord): PackedRecord {
  return {
    ...rest,
    sentences: packNumbers(sentences.flatMap(({ start, end, block }) => [start, end - start, block])),
    phrases: phrases
      ? packNumbers(phrases.flatMap(({ start, end, kind }) => [start, end - start, KINDS.indexOf(kind)]))
      : null,
  }
}

/** The record that was packed. Its phrases, the bulk of it, are unpacked when they are first looked at. */
export function unpack({ sentences, phrases, ...rest }: PackedRecord): ArticleRecord {
  const record = {
    ...rest,
    sentences: triples(sentences, (start, length, block): Sentence => ({ start, end: start + length, block })),
  }
  if (phrases === null) return record
  let unpacked: readonly Phrase[] | undefined
  return Object.defineProperty(record, 'phrases', {
    enumerable: true,
    get() {
      unpacked ??= triples(
        phrases,
        (start, length, kind): Phrase => ({ start, end: start + length, kind: KINDS[kind]! }),
      )
      return unpacked
    },
  })
}
