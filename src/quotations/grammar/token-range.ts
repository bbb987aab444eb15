/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** No subject is longer; it also keeps every scan bounded. */
export const LONGEST = 40
