import { createHash } from 'node:crypto'

/** Remembers what does not fit into a button, under short keys. Several processes may share one. */
export interface Keys {
  /** The same text always has the same key. */
  put(text: string): Promise<string>
  /** Null when the key is not known (any more). */
  get(key: string): Promise<string | null>
}

/** How many are remembered; past it the ones unused for longest go. */
export const MOST_KEYS = 10_000

const KEY = /^[A-Za-z0-9_-]{16}$/

export const isKey = (text: string): boolean => KEY.test(text)

export const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16)
