import type { Worker } from 'node:worker_threads'
import type { TimelineEntry } from '../model.ts'
import { spawn } from '../threads/index.ts'
import type { TimelineOptions, TimelinePicture } from './draw-timeline.ts'
import type { Drawn, Wish } from './worker.ts'

/** After so long without a wish, in milliseconds, the thread is ended: its font and renderer are memory. */
const IDLE = 60_000

type Picture = Pick<TimelinePicture, 'alt'> & { readonly png: Uint8Array }

interface Waiting {
  readonly resolve: (picture: Picture) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  idle: NodeJS.Timeout | null
}

let thread: Thread | null = null
let last = 0

/**
 * Draws as `drawTimeline` does, in a thread of its own that is started when it is needed: drawing holds up whatever
 * else its thread has to do for a third of a second, and the first time for longer.
 *
 * @throws Error when the picture cannot be drawn or the thread cannot be had; the next one is tried anew.
 */
export function drawTimelineApart(entries: readonly TimelineEntry[], options: TimelineOptions): Promise<Picture> {
  thread ??= start()
  const { worker, waiting, idle } = thread
  if (idle) clearTimeout(idle)
  const id = ++last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    // Nothing of the citations is drawn.
    const wish: Wish = { id, options, entries: entries.map((entry) => ({ ...entry, citations: [] })) }
    worker.postMessage(wish)
  })
}

function start(): Thread {
  const worker = spawn(new URL('./worker.ts', import.meta.url), null)
  const started: Thread = { worker, waiting: new Map(), idle: null }
  const lose = (error: Error): void => {
    if (thread === started) thread = null
    for (const { reject } of started.waiting.values()) reject(error)
    started.waiting.clear()
  }
  worker.on('message', (drawn: Drawn) => {
    const wish = started.waiting.get(drawn.id)
    started.waiting.delete(drawn.id)
    if ('message' in drawn) wish?.reject(new Error(drawn.message))
    else wish?.resolve(drawn)
    if (started.waiting.size > 0) return
    // A process that has nothing else to do does not wait for it.
    worker.unref()
    started.idle = setTimeout(() => {
      if (thread === started) thread = null
      void worker.terminate()
    }, IDLE).unref()
  })
  worker.once('error', lose)
  worker.once('exit', (code) => lose(new Error(`the thread that draws ended with ${code}`)))
  return started
}
