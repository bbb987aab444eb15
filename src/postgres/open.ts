import { setTimeout as pause } from 'node:timers/promises'
import { addressOf } from './connection.ts'
import { DatabaseLost, DatabaseRefused } from './failures.ts'
import { isLost, reasonOf } from './lost.ts'
import { migrate } from './migrate.ts'
import { openPool, type Pool } from './pool.ts'
import { examineDatabase, refusalOf, troubleLine } from './trouble.ts'
import type { DatabaseLog } from './watch.ts'

export interface DatabaseOptions {
  readonly log: DatabaseLog
  /** How long to wait for a server that cannot be reached, in milliseconds; two minutes unless given. */
  readonly patience?: number
}

/** Longer than systemd's limit on starts (docs/dateline.service) takes to count five of them. */
const PATIENCE = 120_000
/** Milliseconds between two tries. */
const PAUSE = 1000

/**
 * Opens a database for use: brings its schema up to date first. A machine that has just started may start its database
 * last, so one that cannot be reached is waited for; one that refuses is not.
 *
 * @throws DatabaseRefused when it cannot be used; DatabaseLost when it cannot be reached for as long as `patience`.
 */
export async function openDatabase(databaseUrl: string, { log, patience = PATIENCE }: DatabaseOptions): Promise<Pool> {
  const where = addressOf(databaseUrl)
  const until = performance.now() + patience
  for (let waiting = false; ; await pause(PAUSE)) {
    try {
      const { version, trouble } = await examineDatabase(databaseUrl)
      if (trouble) throw new DatabaseRefused(troubleLine(databaseUrl, trouble))
      const steps = await migrate(databaseUrl)
      const done = steps.length > 0 ? `; brought up to date with ${steps.join(', ')}` : ''
      log.info({}, `The database is PostgreSQL ${version} at ${where}${done}`)
      return openPool(databaseUrl, { log })
    } catch (error) {
      if (error instanceof DatabaseRefused) throw error
      if (!isLost(error)) throw new DatabaseRefused(troubleLine(databaseUrl, refusalOf(error)), { cause: error })
      if (performance.now() > until)
        throw new DatabaseLost(troubleLine(databaseUrl, refusalOf(error)), { cause: error })
      if (!waiting) log.warn({}, `Waiting for the database at ${where} (${reasonOf(error)})`)
      waiting = true
    }
  }
}
