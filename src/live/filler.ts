/** A worker thread that brings a database to the state of the folder, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import { fillDatabase } from '../database.ts'
import { failureOf, type Report, type Task } from './protocol.ts'

const report = (message: Report): void => parentPort?.postMessage(message)

const { folder, cacheDir, databaseUrl } = (workerData as { task: Task }).task

fillDatabase({
  databaseUrl: databaseUrl ?? '',
  paths: [folder],
  cacheDir,
  log: (line) => report({ kind: 'log', line }),
  onProgress: (progress) => report({ kind: 'progress', progress }),
}).then(
  () => report({ kind: 'filled' }),
  (error: unknown) => report(failureOf(error)),
)
