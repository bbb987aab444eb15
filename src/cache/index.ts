/** What can be computed again, kept in CACHE_DIR: checked when read, bounded, safe to share and to delete. */
export { analyseWith } from './analyses.ts'
export { packNumbers, unpackNumbers } from './numbers.ts'
export { type PackedRecord, pack, unpack } from './pack.ts'
export { readingsIn } from './readings.ts'
export { type Snapshots, snapshotsIn } from './snapshots.ts'
export { NO_STORE, openStore, type Store, type StoreOptions } from './store.ts'
export { versionOf } from './version.ts'
