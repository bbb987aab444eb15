import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Font, openSync } from 'fontkit'

/** The faces that the picture uses: DejaVu Sans, whose condensed cut puts more words on a phone's line. */
export type Face = 'regular' | 'bold'

const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')

const FILES: Readonly<Record<Face, string>> = {
  regular: join(folder, 'DejaVuSansCondensed.ttf'),
  bold: join(folder, 'DejaVuSansCondensed-Bold.ttf'),
}

export const FONT_FILES: readonly string[] = Object.values(FILES)

/** The family by which the renderer finds the files. */
export const FONT_FAMILY = 'DejaVu Sans Condensed'

const fonts = new Map<Face, Font>()
const advances = new Map<string, number>()

function fontOf(face: Face): Font {
  const known = fonts.get(face)
  if (known) return known
  const font = openSync(FILES[face]) as Font
  fonts.set(face, font)
  return font
}

/** A glyph's advance in ems. */
function advanceOf(character: string, face: Face): number {
  const key = face + character
  const known = advances.get(key)
  if (known !== undefined) return known
  const font = fontOf(face)
  const advance = font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
  if (advances.size < 10_000) advances.set(key, advance)
  return advance
}

/** The width of a text in pixels, from its glyphs' own widths; kerning and ligatures can only make it narrower. */
export function widthOf(text: string, size: number, face: Face = 'regular'): number {
  let ems = 0
  for (const character of text) ems += advanceOf(character, face)
  return ems * size
}
