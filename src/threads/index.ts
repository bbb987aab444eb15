import { Worker } from 'node:worker_threads'

/** Whether this Node runs TypeScript by itself. */
const READS_TYPES = Boolean((process.features as { typescript?: unknown }).typescript)

/**
 * Starts a module in a worker thread, from the sources or built.
 *
 * @param entry the module, by the name of its source: `new URL('./worker.ts', import.meta.url)`
 * @param task the worker finds it as `workerData.task`
 */
export function spawn<Task>(entry: URL, task: Task): Worker {
  const built = !import.meta.url.endsWith('.ts')
  const module = built ? new URL(entry.href.replace(/\.ts$/, '.js')) : entry
  const start = built || READS_TYPES ? module : new URL('./start.mjs', import.meta.url)
  return new Worker(start, { workerData: { task, entry: module.href } })
}
