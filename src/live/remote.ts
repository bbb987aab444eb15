import { getHeapStatistics } from 'node:v8'
import type { Worker } from 'node:worker_threads'
import type { Coverage, Progress } from '../model.ts'
import { spawn } from '../threads/index.ts'
import { errorOf, type Method, type Report, type Request, type Task, unlisted } from './protocol.ts'

/** A coverage that another thread has loaded whole. */
export interface Remote extends Required<Omit<Coverage, 'progress'>> {
  readonly fingerprint: string | null
  /** Whether it answers from less than the folder holds, and another should be loaded. */
  readonly stale: boolean
  /** Resolves with the reason when the thread has ended without being asked to. */
  readonly lost: Promise<string>
}

export interface LoadListener {
  readonly log: (line: string) => void
  readonly progress: (progress: Progress) => void
}

export interface Loading {
  /** Null when the folder is as the known fingerprint says. Rejects with CoverageError when nothing can be read. */
  readonly remote: Promise<Remote | null>
  stop(): Promise<void>
}

/** The thread that was asked has ended; another may answer. */
export class LostError extends Error {
  override readonly name = 'LostError'
}

interface Pending {
  readonly method: Method
  readonly parts: unknown[]
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** No answer takes as long, in milliseconds: a thread that is stuck is given up. */
const PATIENCE = 30_000

/**
 * Of a thread that answers from a database, in megabytes. It needs a tenth of this at 100,000 passages: the lower V8's
 * limit is, the sooner it looks for what questions have left behind, which was two thirds of what the process held.
 */
const LIMITS = { maxOldGenerationSizeMb: Math.min(1024, getHeapStatistics().heap_size_limit / 2 ** 20) }

/** Starts a thread that loads a folder. */
export function loadRemote(task: Task, listener: LoadListener, patience = PATIENCE): Loading {
  const worker = spawn(new URL('./worker.ts', import.meta.url), task, task.databaseUrl === null ? {} : LIMITS)
  const remote = new Promise<Remote | null>((resolve, reject) => {
    const end = (then: () => void): void => {
      void worker.terminate()
      then()
    }
    worker.on('message', (message: Report) => {
      if (message.kind === 'log') listener.log(message.line)
      else if (message.kind === 'progress') listener.progress(message.progress)
      else if (message.kind === 'unchanged') end(() => resolve(null))
      else if (message.kind === 'failed') end(() => reject(errorOf(message)))
      else if (message.kind === 'ready') resolve(remoteOf(worker, message, patience))
    })
    worker.once('error', (error) => reject(error))
    worker.once('exit', (code) => reject(new Error(`the thread that loads ended with ${code}`)))
  })
  remote.catch(() => {})
  return {
    remote,
    async stop() {
      await worker.terminate()
    },
  }
}

type Ready = Extract<Report, { readonly kind: 'ready' }>

function remoteOf(worker: Worker, { fingerprint, stale }: Ready, patience: number): Remote {
  const pending = new Map<number, Pending>()
  const forgetting: (() => void)[] = []
  let last = 0
  let closing: string | null = null
  let idle = () => {}
  const send = (request: Request): void => worker.postMessage(request)

  const settle = (id: number, how: (call: Pending) => void): void => {
    const call = pending.get(id)
    if (!call) return
    pending.delete(id)
    clearTimeout(call.timer)
    how(call)
    if (pending.size === 0) idle()
  }
  const lost = new Promise<string>((resolve) => {
    const lose = (reason: string): void => {
      for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(new LostError(reason)))
      if (closing === null) resolve(reason)
      closing ??= reason
    }
    worker.once('error', (error) => lose(error.message))
    worker.once('exit', () => lose('the thread that answers has ended'))
  })
  worker.on('message', (message: Report) => {
    if (message.kind === 'error') settle(message.id, ({ reject }) => reject(errorOf(message)))
    if (message.kind === 'changed') for (const forget of forgetting) forget()
    if (message.kind !== 'part') return
    pending.get(message.id)?.parts.push(...message.part)
    if (message.more) send({ kind: 'next', id: message.id })
    else settle(message.id, ({ method, parts, resolve }) => resolve(unlisted(method, parts)))
  })

  const call = (method: Method, ...args: readonly unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      if (closing !== null) return reject(new LostError(closing))
      const id = ++last
      const giveUp = () => {
        settle(id, ({ reject: fail }) => fail(new Error(`no answer within ${patience / 1000} s`)))
        void worker.terminate()
      }
      const timer = setTimeout(giveUp, patience)
      pending.set(id, { method, parts: [], resolve: resolve as (answer: unknown) => void, reject, timer })
      send({ kind: 'call', id, method, args })
    })

  const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
    let made: Promise<T> | undefined
    const forget = () => {
      made = undefined
    }
    forgetting.push(forget)
    return () => {
      if (!made) {
        made = make()
        // What could not be had now may be there when it is asked for again.
        made.catch(forget)
      }
      return made
    }
  }

  return {
    fingerprint,
    stale,
    lost,
    // Lists that replies and completion read again and again, the same object each time.
    sources: once(() => call('sources')),
    speakers: once(() => call('speakers')),
    outlets: once(() => call('outlets')),
    topics: once(() => call('topics')),
    days: once(() => call('days')),
    ask: (question, as) => call('ask', question, as),
    what: (speaker, about) => call('what', speaker, about),
    quotations: (filter) => call('quotations', filter),
    timeline: (filter) => call('timeline', filter),
    compare: (words) => call('compare', words),
    check: (text) => call('check', text),
    context: (article, span) => call('context', article, span),
    async close() {
      if (closing !== null) return
      if (pending.size > 0)
        await new Promise<void>((resolve) => {
          idle = resolve
        })
      closing = 'the coverage is closed'
      const ended = new Promise((resolve) => worker.once('exit', resolve))
      send({ kind: 'close' })
      await ended
    },
  }
}
