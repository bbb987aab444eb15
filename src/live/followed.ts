import { type DatabaseCoverage, openDatabaseCoverage, openPool } from '../postgres/index.ts'

/** How often a database is asked whether another process has changed what it holds, in milliseconds. */
const LOOK = 5000

/** The main thread looks after the same database and says in the log when it is gone. */
const SILENT = { info: () => {}, warn: () => {} }

/** A coverage in a database that other processes may change: calls back when they have. */
export function followDatabase(databaseUrl: string, changed: () => void): DatabaseCoverage {
  const pool = openPool(databaseUrl, { log: SILENT })
  const coverage = openDatabaseCoverage(pool)
  let seen: string | null = null
  const look = async (): Promise<void> => {
    const generation = await coverage.generation().catch(() => seen)
    if (seen !== null && generation !== seen) changed()
    seen = generation
  }
  const looking = setInterval(() => void look(), LOOK)
  return {
    ...coverage,
    async close() {
      clearInterval(looking)
      await pool.end()
    },
  }
}
