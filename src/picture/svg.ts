import type { Box, Layout, MarkBox, Rail, TextBox } from './boxes.ts'
import { escapeXml } from './clean.ts'
import { FONT_FAMILY } from './font.ts'
import { COLOUR } from './marks.ts'

/** Close to the ground of Discord's dark theme, and readable on its light one. */
const GROUND = '#1e1f22'
const INK: Readonly<Record<TextBox['kind'], string>> = {
  title: '#ffffff',
  date: '#ffffff',
  text: '#dbdee1',
  note: '#a3a8b1',
  label: '#ffffff',
}

const n = (value: number): string => String(Math.round(value * 100) / 100)

/** How far below a box's middle the baseline lies, in ems: half of DejaVu's capital height. */
const BASELINE = 0.365

function drawText(box: TextBox): string {
  const pill = box.kind === 'label' && box.mark !== null
  const colour = box.mark ? COLOUR[box.mark] : INK[box.kind]
  const baseline = box.y + box.height / 2 + box.size * BASELINE
  const text = `<text x="${n(box.x + (pill ? 13 : 0))}" y="${n(baseline)}" font-size="${box.size}" fill="${colour}"${
    box.face === 'bold' ? ' font-weight="bold"' : ''
  }>${escapeXml(box.text)}</text>`
  if (!pill) return text
  const dash = box.mark === 'inferred' ? ' stroke-dasharray="6 4"' : ''
  return `<rect x="${n(box.x + 1)}" y="${n(box.y + 1)}" width="${n(box.width - 2)}" height="${n(box.height - 2)}" rx="${n(
    box.height / 2 - 1,
  )}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${text}`
}

const middle = (box: Box): readonly [x: number, y: number] => [box.x + box.width / 2, box.y + box.height / 2]

/** A filled disc, a ring with a dot, a dashed ring, a diamond: told apart without their colours. */
function drawMark(box: MarkBox): string {
  const [x, y] = middle(box)
  const colour = COLOUR[box.mark]
  const line = `fill="none" stroke="${colour}" stroke-width="4"${box.dashed ? ' stroke-dasharray="7 5"' : ''}`
  const circle = (radius: number, paint: string): string => `<circle cx="${n(x)}" cy="${n(y)}" r="${radius}" ${paint}/>`
  if (box.small) return circle(6, `fill="${colour}"`)
  switch (box.mark) {
    case 'stated':
      return circle(12, `fill="${colour}"`)
    case 'resolved':
      return circle(12, line) + circle(5, `fill="${colour}"`)
    case 'inferred':
      return circle(12, line)
    case 'planned':
      return `<path d="M${n(x)} ${n(y - 13)}L${n(x + 13)} ${n(y)}L${n(x)} ${n(y + 13)}L${n(x - 13)} ${n(y)}Z" ${line} stroke-linejoin="round"/>`
  }
}

const drawRail = ({ x, from, to, dashed }: Rail): string =>
  `<path d="M${n(x)} ${n(from + 6)}V${n(to - 6)}" stroke="#4e5058" stroke-width="4" stroke-linecap="round"${
    dashed ? ' stroke-dasharray="1 12"' : ''
  }/>`

/** The layout as a standalone SVG. */
export function toSvg({ width, height, boxes, rails }: Layout): string {
  const drawn = boxes.map((box) => (box.kind === 'mark' ? drawMark(box) : drawText(box)))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}"><rect width="${width}" height="${height}" rx="24" fill="${GROUND}"/>${rails
    .filter(({ from, to }) => to - from > 16)
    .map(drawRail)
    .join('')}${drawn.join('')}</svg>`
}
