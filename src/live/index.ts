import type { Coverage, Progress } from '../model.ts'
import { Unavailable } from '../unavailable.ts'
import { type Loading, LostError, loadRemote, type Remote } from './remote.ts'
import { WATCH_TIMES, type WatchTimes, watchFolder } from './watch.ts'

/** The part of a logger that is used: pino's is one. */
export interface LiveLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface LiveOptions {
  readonly folder: string
  /** Null: nothing is kept for the next start. */
  readonly cacheDir: string | null
  /** A database that is to hold the coverage, brought up to date already; null or absent: this process holds it. */
  readonly databaseUrl?: string | null
  readonly log: LiveLog
  /** Told of the first load and of every later one. */
  readonly onProgress?: (progress: Progress) => void
  readonly times?: WatchTimes
}

/** A coverage that follows its folder. Every method waits for the first load; later ones are never waited for. */
export interface LiveCoverage extends Required<Coverage> {
  /** The end of the first load. Rejects with CoverageError when the folder is missing or has no readable article. */
  readonly ready: Promise<void>
}

/** How long to wait before loading again after a failure, in milliseconds: doubled each time, up to the last. */
const RETRY = { first: 1000, last: 60_000 }

interface Deferred {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

function deferred(): Deferred {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => {}, () => {}]
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => {})
  return { promise, resolve, reject }
}

/**
 * Opens a folder and follows it: files that are added, changed, renamed or removed are taken up once they have come to
 * rest. Reading, analysing, linking, indexing and answering are done in worker threads, one for each state of the
 * folder, so that this thread is never held up; questions are answered from the last whole state.
 *
 * @example
 * const coverage = openLiveCoverage({ folder: 'seeds', cacheDir: '.cache', log })
 * await coverage.ready
 */
export function openLiveCoverage(options: LiveOptions): LiveCoverage {
  const { folder, cacheDir, databaseUrl = null, log } = options
  let current: Remote | null = null
  let loading: Loading | null = null
  let again = false
  let closed = false
  let progress: Progress | null = { stage: 'reading', share: 0 }
  let failures = 0
  let retry: NodeJS.Timeout | null = null
  let said: ReadonlySet<string> = new Set()
  let next = deferred()
  const first = next.promise

  async function load(): Promise<void> {
    if (closed) return
    if (loading) {
      again = true
      return
    }
    if (retry) clearTimeout(retry)
    retry = null
    const started = performance.now()
    const lines = new Set<string>()
    loading = loadRemote(
      { folder, cacheDir, databaseUrl, known: current?.fingerprint ?? null },
      {
        log: (line) => {
          lines.add(line)
          if (!said.has(line)) log.warn({}, line)
        },
        progress: (now) => {
          if (progress) progress = now
          options.onProgress?.(now)
        },
      },
    )
    try {
      const remote = await loading.remote
      failures = 0
      if (remote) {
        await serve(remote, Math.round(performance.now() - started))
        said = lines
        again ||= remote.stale
      }
    } catch (error) {
      failed(error as Error)
    }
    loading = null
    if (again) {
      again = false
      void load()
    }
  }

  async function serve(remote: Remote, milliseconds: number): Promise<void> {
    // Fetched before anyone asks: a long list takes its time to cross.
    const [{ articles }] = await Promise.all([remote.sources(), remote.speakers(), remote.outlets(), remote.days()])
    const before = current
    current = remote
    progress = null
    next.resolve()
    const quotations = articles.reduce((sum, article) => sum + article.quotationCount, 0)
    log.info(
      { folder, articles: articles.length, quotations, milliseconds },
      before ? 'Read the changes' : 'Read the articles',
    )
    void remote.lost.then((reason) => lose(remote, reason))
    void before?.close()
  }

  function lose(remote: Remote, reason: string): void {
    if (closed || current !== remote) return
    current = null
    next = deferred()
    log.warn({ reason }, 'The thread that answers was lost; loading again')
    void load()
  }

  function failed(error: Error): void {
    if (closed) return
    // A database that goes away during a first load is waited for: whoever looks after it says so.
    if (progress && !(error instanceof Unavailable)) {
      next.reject(error)
      return
    }
    const wait = Math.min(RETRY.first * 2 ** failures++, RETRY.last)
    const meanwhile = progress ? 'trying until it can be read' : 'what was read before stays'
    if (failures === 1) log.warn({ reason: error.message }, `Could not take in the folder; ${meanwhile}`)
    retry = setTimeout(() => void load(), wait)
  }

  /** Asks whoever serves; once more when the thread is lost on the way. */
  async function asking<T>(question: (remote: Remote) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (!current) await next.promise
      try {
        return await question(current!)
      } catch (error) {
        if (!(error instanceof LostError) || attempt === 2 || closed) throw error
      }
    }
  }

  const watcher = watchFolder(
    folder,
    () => void load(),
    (line) => log.warn({}, line),
    options.times ?? WATCH_TIMES,
  )
  void load()

  return {
    ready: first,
    progress: () => progress,
    sources: () => asking((remote) => remote.sources()),
    speakers: () => asking((remote) => remote.speakers()),
    outlets: () => asking((remote) => remote.outlets()),
    topics: () => asking((remote) => remote.topics()),
    days: () => asking((remote) => remote.days()),
    ask: (question, as) => asking((remote) => remote.ask(question, as)),
    what: (speaker, about) => asking((remote) => remote.what(speaker, about)),
    quotations: (filter) => asking((remote) => remote.quotations(filter)),
    timeline: (filter) => asking((remote) => remote.timeline(filter)),
    compare: (words) => asking((remote) => remote.compare(words)),
    check: (text) => asking((remote) => remote.check(text)),
    context: (article, span) => asking((remote) => remote.context(article, span)),
    async close() {
      closed = true
      if (retry) clearTimeout(retry)
      next.reject(new Error('the coverage is closed'))
      await watcher.close()
      await loading?.stop()
      await current?.close()
    },
  }
}
