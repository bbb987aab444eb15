import { CoverageError } from '../articles/index.ts'
import type { Coverage, Progress } from '../model.ts'
import { Unavailable } from '../unavailable.ts'

/** What can be asked of a coverage across a thread. */
export type Method = Exclude<keyof Coverage, 'progress' | 'close'>

/** To the worker: a call, a wish for the next part of an answer, or the end. */
export type Request =
  | { readonly kind: 'call'; readonly id: number; readonly method: Method; readonly args: readonly unknown[] }
  | { readonly kind: 'next'; readonly id: number }
  | { readonly kind: 'close' }

/** A folder that cannot be used; something that may be there again in a moment; or a fault. */
export type Failure = 'folder' | 'unavailable' | 'fault'

/** From the worker. `part` is followed by another one when `more`, and only once `next` was sent. */
export type Report =
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly why: Failure; readonly message: string }
  /** `stale`: what is answered from is older than the folder, and another thread should be started to take that in. */
  | { readonly kind: 'ready'; readonly fingerprint: string | null; readonly stale: boolean }
  /** Of a thread that only fills a database. */
  | { readonly kind: 'filled' }
  /** What is answered from is another state than before; only a database's changes under the worker. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'part'; readonly id: number; readonly part: readonly unknown[]; readonly more: boolean }
  | { readonly kind: 'error'; readonly id: number; readonly why: Failure; readonly message: string }

/** What a worker is started with. */
export interface Task {
  readonly folder: string
  readonly cacheDir: string | null
  /** A database that is to hold what was read, brought up to date already; null: the worker holds it. */
  readonly databaseUrl: string | null
  /** The fingerprint of the coverage that is served already: an unchanged folder is not loaded again. */
  readonly known: string | null
}

/** What a thread reports of an error that ended its work. */
export function failureOf(error: unknown): Extract<Report, { readonly kind: 'failed' }> {
  const why = error instanceof CoverageError ? 'folder' : error instanceof Unavailable ? 'unavailable' : 'fault'
  return { kind: 'failed', why, message: error instanceof Error ? error.message : String(error) }
}

/** The error that was reported. */
export const errorOf = ({ why, message }: { readonly why: Failure; readonly message: string }): Error =>
  why === 'folder' ? new CoverageError(message) : why === 'unavailable' ? new Unavailable(message) : new Error(message)

/** How many values of a list go into one message: receiving one must not hold up the receiver for long. */
export const PART = 50

/** An answer as a list that can be sent in parts. */
export function listed(method: Method, answer: unknown): readonly unknown[] {
  if (method !== 'sources') return Array.isArray(answer) ? answer : [answer]
  const { articles, skipped } = answer as Awaited<ReturnType<Coverage['sources']>>
  return [skipped, ...articles]
}

const LISTS: ReadonlySet<Method> = new Set([
  'speakers',
  'outlets',
  'topics',
  'days',
  'quotations',
  'timeline',
  'compare',
  'check',
])

/** The answer that was `listed`. */
export function unlisted(method: Method, list: readonly unknown[]): unknown {
  if (method === 'sources') return { articles: list.slice(1), skipped: list[0] }
  return LISTS.has(method) ? list : list[0]
}
