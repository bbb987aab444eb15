/** A worker thread that loads one state of the folder and answers from it until it is told to end. */
import { parentPort, workerData } from 'node:worker_threads'
import { CoverageError, fingerprintFiles } from '../articles/index.ts'
import { openCoverage } from '../coverage.ts'
import type { Coverage } from '../model.ts'
import { listed, PART, type Report, type Request, type Task } from './protocol.ts'

const report = (message: Report): void => parentPort?.postMessage(message)

const WARM_UP = 'said'
/** How long after the first load, in milliseconds. */
const QUIET = 1000

async function load({ folder, cacheDir, known }: Task): Promise<void> {
  const fingerprint = await fingerprintFiles([folder])
  if (known !== null && fingerprint === known) {
    report({ kind: 'unchanged' })
    return
  }
  const coverage = await openCoverage({
    paths: [folder],
    cacheDir,
    log: (line) => report({ kind: 'log', line }),
    onProgress: (progress) => report({ kind: 'progress', progress }),
  })
  answerFrom(coverage)
  // A first question may have to prepare much. Where another thread still answers, that is done before taking over.
  if (known !== null) await coverage.compare(WARM_UP)
  report({ kind: 'ready', fingerprint })
  if (known === null) setTimeout(() => void coverage.compare(WARM_UP), QUIET)
}

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
        report({ kind: 'error', id: request.id, message: String((error as Error).stack ?? error) })
      }
  })
}

load((workerData as { task: Task }).task).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  report({ kind: 'failed', expected: error instanceof CoverageError, message })
})
