/**
 * Starts a TypeScript module in a worker thread on a Node that reads no TypeScript by itself: tsx's loader is not
 * handed on to worker threads there. Not part of the build, which needs none.
 */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.entry)
