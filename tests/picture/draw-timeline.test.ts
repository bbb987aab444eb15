import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../src/model.ts'
import { RENDERING } from '../../src/picture/draw-timeline.ts'
import { FONT_FAMILY, widthOf } from '../../src/picture/font.ts'
import { drawTimeline } from '../../src/picture/index.ts'
import { anyEntry, entry } from './entries.ts'

const draw = (entries: readonly TimelineEntry[], title = 'Timeline') => drawTimeline(entries, { title })

describe('drawTimeline', () => {
  it('draws a PNG of 900 pixels, the size of its SVG', () => {
    const { png, svg } = draw([entry(), entry({ date: '2022-01-10', planned: true })])
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(900)
    expect(svg).toContain(`height="${png.readUInt32BE(20)}"`)
  })

  it('draws the words with the font that it measured', () => {
    for (const text of ['officials fled', 'AVATAR To Yalta', 'Путин сказал', 'İstanbul €5']) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90" font-family="${FONT_FAMILY}"><text x="9" y="60" font-size="33" fill="#fff">${text}</text></svg>`
      const drawn = new Resvg(svg, RENDERING).getBBox()?.width ?? 0
      expect(drawn, text).toBeGreaterThan(widthOf(text, 33) * 0.85)
      expect(drawn, text).toBeLessThanOrEqual(widthOf(text, 33) + 1)
    }
  })

  it('takes text as text', () => {
    const { svg } = draw([entry({ text: '</text><image href="x"/> & "more"' })], '<b>&')
    expect(svg).not.toContain('<image')
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect([...page.querySelectorAll('text')].map((text) => text.textContent)).toContain('<b>&')
  })

  it('draws whatever an article holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(anyEntry, { maxLength: 6 }), (title, entries) => {
        const { png, alt } = draw(entries, title)
        expect(png.length).toBeGreaterThan(100)
        expect(alt.length).toBeLessThanOrEqual(1024)
      }),
      { numRuns: 15 },
    )
  })

  it('tells the ways of knowing a date apart without colour', () => {
    const shapes = [
      entry(),
      entry({ basis: 'resolved' }),
      entry({ basis: 'inferred' }),
      entry({ planned: true }),
      entry({ planned: true, basis: 'inferred' }),
    ].map((one) =>
      draw([one])
        .svg.replace(/#[0-9a-f]{6}/g, '')
        .replace(/<text.*?<\/text>|<svg.*?>|<rect.*?>/gs, ''),
    )
    expect(new Set(shapes).size).toBe(shapes.length)
  })
})

describe('the alternative text', () => {
  it('says what the picture shows', () => {
    const entries = [
      entry({ date: '2021-12-17', text: 'Russia published drafts.' }),
      entry({ basis: 'resolved', text: 'Blinken spoke.' }),
      entry({ date: '2022-02-10', planned: true, text: 'Drills start.' }),
    ]
    expect(draw(entries, 'Timeline: drills').alt).toBe(
      'Timeline: drills: a timeline of 3 entries, Fri, 17 Dec 2021 to Thu, 10 Feb 2022. Fri, 17 Dec 2021: Russia published drafts. Sun, 9 Jan 2022 (resolved): Blinken spoke. Thu, 10 Feb 2022 (planned): Drills start.',
    )
  })

  it('keeps to 1024 characters and counts the rest', () => {
    const { alt } = draw(Array.from({ length: 60 }, () => entry({ text: 'word '.repeat(50) })))
    expect(alt.length).toBeLessThanOrEqual(1024)
    expect(alt).toMatch(/ And \d+ more\.$/)
  })
})
