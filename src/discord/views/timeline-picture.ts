import type { TimelineEntry } from '../../model.ts'
import { drawTimelineApart } from '../../picture/apart.ts'
import { fingerprint } from '../reply/press.ts'
import type { Picture } from '../reply/reply.ts'

/** Pictures kept: drawing one takes longer than everything else that a reply needs. */
const KEPT = 30
const kept = new Map<string, Promise<Picture>>()

/** A timeline's picture; the same events under the same words are drawn once. */
export function timelinePicture(events: readonly TimelineEntry[], asked: string): Promise<Picture> {
  const title = ['Timeline', asked].filter(Boolean).join(' ')
  const shown = events.map(({ date, basis, planned, text }) => [date, basis, planned, text])
  const key = fingerprint(JSON.stringify([title, shown]))
  const known = kept.get(key)
  if (known) return known
  const drawing = drawn(events, title)
  kept.set(key, drawing)
  drawing.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return drawing
}

async function drawn(events: readonly TimelineEntry[], title: string): Promise<Picture> {
  const { png, alt } = await drawTimelineApart(events, { title })
  return { png, alt, name: 'timeline.png' }
}
