import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { addressOf, openConnection, settingsOf, toOurSchema } from './connection.ts'
import { DatabaseLost } from './failures.ts'
import { isLost, isSilent, reasonOf } from './lost.ts'
import { type DatabaseLog, type Watch, watchDatabase } from './watch.ts'

/** Connections of one process: questions need few at once, and many processes may share a server that allows 100. */
const MOST = 6
/** Milliseconds after which the server ends a statement, and after which a server that does not answer is given up. */
const LONGEST = 20_000
const SILENCE = 25_000
/** The same while looking whether it is there, and when the pool ends. */
const BRIEF = 5000
const FAREWELL = 3000

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void

export interface PoolSettings {
  readonly log: DatabaseLog
  /** How long a server may take to answer before it is given up, in milliseconds; 25 s unless given. */
  readonly silence?: number
}

/** Connections to one database, made when they are needed; one that breaks is replaced. */
export class Pool extends pg.Pool {
  /** "localhost:5432/dateline" */
  readonly where: string
  readonly #watch: Watch

  constructor(databaseUrl: string, { log, silence = SILENCE }: PoolSettings) {
    super({
      ...settingsOf(databaseUrl),
      max: MOST,
      statement_timeout: LONGEST,
      query_timeout: silence,
      onConnect: toOurSchema,
    })
    this.where = addressOf(databaseUrl)
    const look = async () => (await openConnection(databaseUrl, { query_timeout: BRIEF })).end()
    this.#watch = watchDatabase(look, this.where, log)
    // An error that nobody listens to would end the process: of an idle connection, and of one that is in use.
    this.on('error', () => this.suspect())
    this.on('connect', (client) => client.on('error', () => this.suspect()))
  }

  /** Something broke on the way to the database: if it is gone, the log says so. */
  suspect(): void {
    this.#watch.suspect()
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (!callback)
      return super.connect().catch((error) => {
        this.suspect()
        throw error
      })
    super.connect((error, client, done) => {
      if (error) this.suspect()
      callback(error, client, done)
    })
    return undefined
  }

  /** Waits for what is under way, but not long for a server that does not answer any more. */
  override async end(): Promise<void> {
    this.#watch.end()
    const waited = new AbortController()
    const given = pause(FAREWELL, null, { signal: waited.signal }).catch(() => {})
    await Promise.race([super.end(), given]).finally(() => waited.abort())
  }
}

/**
 * Opens the way to a database; no connection is made yet. It never ends the process: when the database goes, what is
 * asked fails, the log says so in one line, and in another when it is back.
 */
export const openPool = (databaseUrl: string, settings: PoolSettings): Pool => new Pool(databaseUrl, settings)

/**
 * Does `first` on a connection that is then the caller's to release. One that had broken while nobody used it shows only
 * now: then `first` is done once more, at once, on another.
 */
async function borrow<T>(pool: Pool, first: (client: pg.PoolClient) => Promise<T>): Promise<[pg.PoolClient, T]> {
  for (let again = true; ; again = false) {
    const client = await pool.connect()
    try {
      return [client, await first(client)]
    } catch (error) {
      client.release(isLost(error))
      if (!again || !isLost(error) || isSilent(error)) throw error
    }
  }
}

/** What was asked of the pool; when the connection is at fault, it fails as DatabaseLost. */
async function asked<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isLost(error) || error instanceof DatabaseLost) throw error
    pool.suspect()
    throw new DatabaseLost(`The database at ${pool.where} cannot be used (${reasonOf(error)})`, { cause: error })
  }
}

/**
 * Runs `work` in one transaction that only reads and sees one state throughout.
 *
 * @throws DatabaseLost when the database cannot be reached or is lost meanwhile; else what `work` throws.
 */
export const reading = <T>(pool: Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  asked(pool, async () => {
    const [client] = await borrow(pool, (fresh) => fresh.query('begin isolation level repeatable read read only'))
    try {
      const result = await work(client)
      await client.query('commit')
      client.release()
      return result
    } catch (error) {
      const undone = !isLost(error) && (await client.query('rollback').then(...YES_OR_NO))
      client.release(!undone)
      throw error
    }
  })

const YES_OR_NO = [() => true, () => false] as const

/**
 * Runs one statement that does no harm when it runs twice.
 *
 * @throws DatabaseLost when the database cannot be reached or is lost meanwhile; else what pg throws.
 */
export const statement = <Row extends pg.QueryResultRow>(
  pool: Pool,
  text: string,
  values: readonly unknown[],
): Promise<pg.QueryResult<Row>> =>
  asked(pool, async () => {
    const [client, result] = await borrow(pool, (fresh) => fresh.query<Row>(text, [...values]))
    client.release()
    return result
  })
