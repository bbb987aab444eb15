/** A worker thread that loads one state of the folder and answers from it until it is told to end. */
import { parentPort, workerData } from 'node:worker_threads'
import { fingerprintFiles } from '../articles/index.ts'
import { openCoverage } from '../coverage.ts'
import type { Coverage } from '../model.ts'
import { spawn } from '../threads/index.ts'
import { errorOf, failureOf, listed, PART, type Report, type Request, type Task } from './protocol.ts'

const report = (message: Report): void => parentPort?.postMessage(message)

const WARM_UP = 'said'
/** How long after the first load, in milliseconds. */
const QUIET = 1000

async function load(task: Task): Promise<void> {
  const { folder, known, databaseUrl } = task
  const fingerprint = await fingerprintFiles([folder])
  if (known !== null && fingerprint === known) {
    report({ kind: 'unchanged' })
    return
  }
  if (databaseUrl !== null) return loadDatabase(task, databaseUrl, fingerprint)
  const coverage = await openCoverage({
    paths: [folder],
    cacheDir: task.cacheDir,
    log: (line) => report({ kind: 'log', line }),
    onProgress: (progress) => report({ kind: 'progress', progress }),
  })
  answerFrom(coverage)
  // A first question may have to prepare much. Where another thread still answers, that is done before taking over.
  if (known !== null) await coverage.compare(WARM_UP)
  report({ kind: 'ready', fingerprint, stale: false })
  if (known === null) setTimeout(() => void coverage.compare(WARM_UP), QUIET)
}

/**
 * Answers from a database. The first thread does so at once where there is something to answer from; a later one brings
 * it to the folder's state first, while the one before still answers.
 */
async function loadDatabase(task: Task, databaseUrl: string, fingerprint: string | null): Promise<void> {
  const [{ followDatabase }, { showsFiles }] = await Promise.all([import('./followed.ts'), import('../database.ts')])
  const coverage = followDatabase(databaseUrl, () => report({ kind: 'changed' }))
  answerFrom(coverage)
  const current = await showsFiles(databaseUrl, fingerprint)
  const serving = task.known === null && (await coverage.generation()) !== null
  if (!current && !serving) await fillElsewhere(task)
  report({ kind: 'ready', fingerprint: current || !serving ? fingerprint : '', stale: !current && serving })
}

/** Fills the database in a thread of its own: what that takes in memory goes with the thread. */
const fillElsewhere = (task: Task): Promise<void> =>
  new Promise((resolve, reject) => {
    const filler = spawn(new URL('./filler.ts', import.meta.url), task)
    filler.on('message', (message: Report) => {
      if (message.kind === 'filled') resolve()
      else if (message.kind === 'failed') reject(errorOf(message))
      else report(message)
    })
    filler.once('error', reject)
    filler.once('exit', (code) => reject(new Error(`the thread that fills the database ended with ${code}`)))
  })

function answerFrom(coverage: Coverage): void {
  const rest = new Map<number, readonly unknown[]>()
  const send = (id: number, list: readonly unknown[]): void => {
    const more = list.length > PART
    if (more) rest.set(id, list.slice(PART))
    else rest.delete(id)
    report({ kind: 'part', id, part: list.slice(0, PART), more })
  }
  parentPort?.on('message', async (request: Request) => {
    if (request.kind === 'next') send(request.id, rest.get(request.id) ?? [])
    else if (request.kind === 'close') await coverage.close().finally(() => process.exit(0))
    else
      try {
        const method = coverage[request.method] as (...args: readonly unknown[]) => Promise<unknown>
        send(request.id, listed(request.method, await method(...request.args)))
      } catch (error) {
        const { why } = failureOf(error)
        report({ kind: 'error', id: request.id, why, message: String((error as Error).stack ?? error) })
      }
  })
}

load((workerData as { task: Task }).task).catch((error: unknown) => report(failureOf(error)))
