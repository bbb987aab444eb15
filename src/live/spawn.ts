import { Worker } from 'node:worker_threads'

/** Whether this Node runs TypeScript by itself. */
const READS_TYPES = Boolean((process.features as { typescript?: unknown }).typescript)

/**
 * Starts this room's worker thread, from the sources or built.
 *
 * @param task the worker finds it as `workerData.task`
 */
export function spawn<Task>(task: Task): Worker {
  const built = !import.meta.url.endsWith('.ts')
  const entry = new URL(built ? './worker.js' : './worker.ts', import.meta.url)
  const start = built || READS_TYPES ? entry : new URL('./start.mjs', import.meta.url)
  return new Worker(start, { workerData: { task, entry: entry.href } })
}
