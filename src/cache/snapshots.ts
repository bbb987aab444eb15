import { createHash } from 'node:crypto'
import type { Store } from './store.ts'

/** Whole coverages by the fingerprint of their files; a null fingerprint is never kept. */
export interface Snapshots<T> {
  read(fingerprint: string | null): T | null
  write(fingerprint: string | null, content: T): void
}

/** The same JSON without a character beyond ASCII: it is read several times faster. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** @param version fingerprint of all that a snapshot depends on beside the files */
export function snapshotsIn<T>(store: Store, version: string): Snapshots<T> {
  const keyOf = (fingerprint: string) => createHash('sha256').update(version).update(fingerprint).digest('hex')
  return {
    read(fingerprint) {
      const text = fingerprint === null ? null : store.read('coverages', keyOf(fingerprint))
      return text === null ? null : (JSON.parse(text) as T)
    },
    write(fingerprint, content) {
      if (fingerprint === null) return
      try {
        store.write('coverages', keyOf(fingerprint), ascii(JSON.stringify(content)), 'fast')
      } catch (error) {
        // Longer than a string can be: such a coverage is put together from its articles' analyses.
        if (!(error instanceof RangeError)) throw error
      }
    },
  }
}
