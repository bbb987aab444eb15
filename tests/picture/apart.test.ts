import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../src/model.ts'
import { drawTimelineApart } from '../../src/picture/apart.ts'
import { drawTimeline } from '../../src/picture/index.ts'
import { entry } from './entries.ts'

describe('drawTimelineApart', () => {
  it('draws the same pictures as here, each for whoever asked', async () => {
    const asked = [1, 2, 3].map((count) => ({
      entries: Array.from({ length: count }, (_, n) => entry({ date: `2022-01-0${n + 1}` })),
      options: { title: `Timeline of ${count}` },
    }))
    const drawn = await Promise.all(asked.map(({ entries, options }) => drawTimelineApart(entries, options)))
    for (const [n, { entries, options }] of asked.entries()) {
      const { png, alt } = drawTimeline(entries, options)
      expect(drawn[n]?.alt).toBe(alt)
      expect(Buffer.compare(drawn[n]?.png ?? new Uint8Array(), png)).toBe(0)
    }
  })

  it('fails for what cannot be drawn alone', async () => {
    const broken = [{ ...entry(), text: null } as unknown as TimelineEntry]
    const [bad, good] = await Promise.allSettled([
      drawTimelineApart(broken, { title: 'Timeline' }),
      drawTimelineApart([entry()], { title: 'Timeline' }),
    ])
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled'])
  })
})
