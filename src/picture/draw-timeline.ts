import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import type { TimelineEntry } from '../model.ts'
import { altText } from './alt-text.ts'
import { FONT_FAMILY, FONT_FILES } from './font.ts'
import { layOut } from './layout.ts'
import { toSvg } from './svg.ts'

export interface TimelineOptions {
  /** The heading: "Timeline: wheat, January 2022". */
  readonly title: string
}

export interface TimelinePicture {
  readonly png: Buffer
  /** The picture in words, at most 1024 characters. */
  readonly alt: string
  readonly svg: string
}

/** What the renderer is given: no font but the picture's own, so that it looks the same on every machine. */
export const RENDERING: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: [...FONT_FILES], defaultFontFamily: FONT_FAMILY },
}

/**
 * Draws a timeline, 900 pixels wide and as high as its entries need, for a phone and for Discord's dark theme. How each
 * date is known is told by the shape of its mark and by a word: stated, resolved, inferred, planned.
 *
 * @param entries In order of date; the first 60 are drawn.
 * @example
 * const { png, alt } = drawTimeline(await coverage.timeline({ about: 'wheat' }), { title: 'Timeline: wheat' })
 */
export function drawTimeline(entries: readonly TimelineEntry[], options: TimelineOptions): TimelinePicture {
  const svg = toSvg(layOut(options.title, entries))
  const png = new Resvg(svg, RENDERING).render().asPng()
  return { png: Buffer.from(png), alt: altText(options.title, entries), svg }
}
