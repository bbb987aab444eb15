import { type ResourceLimits, Worker } from 'node:worker_threads'

/** Whether this Node runs TypeScript by itself. */
const READS_TYPES = Boolean((process.features as { typescript?: unknown }).typescript)

/**
 * Starts a module in a worker thread, from the sources or built.
 *
 * @param entry the module, by the name of its source: `new URL('./worker.ts', import.meta.url)`
 * @param task the worker finds it as `workerData.task`
 * @param limits of its memory; Node's own unless given
 */
export function spawn<Task>(entry: URL, task: Task, limits: ResourceLimits = {}): Worker {
  const built = !import.meta.url.endsWith('.ts')
  const module = built ? new URL(entry.href.replace(/\.ts$/, '.js')) : entry
  const start = built || READS_TYPES ? module : new URL('./start.mjs', import.meta.url)
  return new Worker(start, { workerData: { task, entry: module.href }, resourceLimits: limits })
}
