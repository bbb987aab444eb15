/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** No subject is longer; it also keeps every scan bounded. */
export const LONGEST = 40

/** Small words inside names: "van der Berg". */
export const NAME_PARTS = new Set([
  'de',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'da',
  'dos',
  'di',
  'du',
  'ter',
  'ten',
])
