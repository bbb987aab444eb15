import { Resvg } from '@resvg/resvg-js'
import type { TimelineEntry } from '../../src/model.ts'
import { RENDERING } from '../../src/picture/draw-timeline.ts'
import { drawTimeline } from '../../src/picture/index.ts'
import { least } from './least.ts'

const ROUNDS = 12

const entry = (index: number): TimelineEntry => ({
  date: `2022-01-${String(10 + (index >> 1)).padStart(2, '0')}`,
  granularity: 'day',
  basis: (['stated', 'resolved', 'inferred'] as const)[index % 3] ?? 'stated',
  planned: index > 14,
  cutBefore: false,
  text: `Delegation number ${index} said that talks on the draft would go on for as long as both capitals wished.`,
  citations: [],
})

/** A timeline of 20 entries drawn, against the bare renderer on the same SVG. */
export async function benchPicture(): Promise<Record<string, number>> {
  const entries = Array.from({ length: 20 }, (_, index) => entry(index))
  const draw = () => drawTimeline(entries, { title: 'Timeline: the draft' })
  const { svg } = draw()
  const [ours, bare] = [least(draw, ROUNDS), least(() => new Resvg(svg, RENDERING).render().asPng(), ROUNDS)]
  return { drawMs: Math.round(ours), bareMs: Math.round(bare), ratio: Math.round((100 * ours) / bare) / 100 }
}
