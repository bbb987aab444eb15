import { fingerprintFiles } from './articles/index.ts'
import { NO_STORE, openStore, versionOf } from './cache/index.ts'
import { ROOMS, readCoverage } from './coverage.ts'
import type { Progress } from './model.ts'
import { fill, showsState } from './postgres/index.ts'

export interface FillDatabaseOptions {
  readonly databaseUrl: string
  readonly paths: readonly string[]
  /** Told one line for each file that is left out, and for each whose quotations could not be found. */
  readonly log?: (line: string) => void
  /** Where analyses are kept for the next time; nothing is kept without. */
  readonly cacheDir?: string | null
  readonly onProgress?: (progress: Progress) => void
}

/** What the rows in the database are made by, beside what makes the coverage. */
const KEPT_BY = [...ROOMS, 'answers', 'postgres']

/**
 * Brings a database to the state of folders of articles; does nothing where it shows that state already, whoever made
 * it. Several processes may do so at once.
 *
 * @returns whether anything was done
 * @throws CoverageError when the folder is missing, or holds no readable article; DatabaseLost when the
 *   database cannot be reached or is lost meanwhile; else what pg throws
 */
export async function fillDatabase(options: FillDatabaseOptions): Promise<boolean> {
  const { databaseUrl, paths, cacheDir = null, log = () => {}, onProgress = () => {} } = options
  const store = cacheDir ? openStore(cacheDir, { warn: log }) : NO_STORE
  return fill(databaseUrl, {
    version: versionOf(KEPT_BY),
    fingerprint: await fingerprintFiles(paths),
    onProgress,
    async read() {
      const coverage = await readCoverage({ paths, log }, store, onProgress)
      for (const { path, reason } of coverage.skipped) log(`left out ${path}: ${reason}`)
      store.tidy()
      return coverage
    },
  })
}

/**
 * Whether a database shows the state of files, by their fingerprint; null is that of no state.
 *
 * @throws DatabaseLost when the database cannot be reached; else what pg throws
 */
export const showsFiles = async (databaseUrl: string, fingerprint: string | null): Promise<boolean> =>
  fingerprint !== null && showsState(databaseUrl, versionOf(KEPT_BY), fingerprint)
