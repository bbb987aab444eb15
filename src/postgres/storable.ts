/** A text as PostgreSQL can hold it: without NUL, and without half of a character that takes two code units. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

/** The same for one that may be missing. */
export const storableOrNull = (text: string | null | undefined): string | null => (text == null ? null : storable(text))

/** An array as PostgreSQL writes one, for arrays inside of arrays: only numbers. */
export const numbersLiteral = (numbers: readonly number[]): string => `{${numbers.join(',')}}`

/** The same of texts. */
export const textsLiteral = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${storable(text).replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`
