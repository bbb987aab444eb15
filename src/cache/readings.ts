import { createHash } from 'node:crypto'
import type { FileReading, Memory } from '../articles/index.ts'
import { NO_STORE, type Store } from './store.ts'
import { versionOf } from './version.ts'

/** What reading a file depends on, beside its bytes. */
const ROOMS = ['model.ts', 'language', 'dates', 'articles']

/** Files as they were read before: a saved page is taken apart once. */
export function readingsIn(store: Store): Memory {
  if (store === NO_STORE) return { recall: () => null, keep: () => {} }
  const version = versionOf(ROOMS)
  const keyOf = (fingerprint: string) => createHash('sha256').update(version).update(fingerprint).digest('hex')
  return {
    recall(fingerprint) {
      const known = store.read('readings', keyOf(fingerprint))
      return known === null ? null : (JSON.parse(known) as FileReading)
    },
    keep(fingerprint, reading) {
      store.write('readings', keyOf(fingerprint), JSON.stringify(reading))
    },
  }
}
