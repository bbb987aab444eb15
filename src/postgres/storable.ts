import { createHash } from 'node:crypto'

/** A text as PostgreSQL can hold it: without NUL, and without half of a character that takes two code units. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

/** An index of PostgreSQL's holds a third of a page at most; no word is as long. */
const LONGEST = 200

/** A text by which rows are found: as it is, or, when an index cannot hold it, another that stands for it alone. */
export const indexable = (text: string): string =>
  text.length <= LONGEST && text.isWellFormed() && !text.includes('\0')
    ? text
    : `${storable(text.slice(0, 20))} ${createHash('sha256').update(text, 'utf16le').digest('hex')}`

/** An array as PostgreSQL writes one, for arrays inside of arrays: only numbers. */
export const numbersLiteral = (numbers: readonly number[]): string => `{${numbers.join(',')}}`

/** The same of texts by which rows are found. */
export const textsLiteral = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${indexable(text).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
