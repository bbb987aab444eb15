/** A worker thread that draws one picture after the other. */
import { parentPort } from 'node:worker_threads'
import type { TimelineEntry } from '../model.ts'
import { drawTimeline, type TimelineOptions } from './draw-timeline.ts'

export interface Wish {
  readonly id: number
  readonly entries: readonly TimelineEntry[]
  readonly options: TimelineOptions
}

export type Drawn =
  | { readonly id: number; readonly png: Uint8Array; readonly alt: string }
  | { readonly id: number; readonly message: string }

const answer = (drawn: Drawn): void => parentPort?.postMessage(drawn)

parentPort?.on('message', ({ id, entries, options }: Wish) => {
  try {
    const { png, alt } = drawTimeline(entries, options)
    answer({ id, png, alt })
  } catch (error) {
    answer({ id, message: String((error as Error).stack ?? error) })
  }
})
