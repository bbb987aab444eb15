import { type Face, widthOf } from './font.ts'

/** The type in which lines are set; `width` is the column's, all in pixels. */
export interface Setting {
  readonly width: number
  readonly size: number
  readonly face: Face
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const ELLIPSIS = '…'

const fits = (text: string, { width, size, face }: Setting): boolean => widthOf(text, size, face) <= width

/** Cuts a word that is wider than the column into pieces that fit, a character at least each. */
function pieces(word: string, setting: Setting): string[] {
  if (fits(word, setting)) return [word]
  const cut: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && !fits(piece + segment, setting)) {
      cut.push(piece)
      piece = ''
    }
    piece += segment
  }
  return piece === '' ? cut : [...cut, piece]
}

/** Shortens a line until it fits with an ellipsis after it, at a word where that costs no more than half of the line. */
function shorten(line: string, setting: Setting): string {
  let kept = line
  while (kept !== '' && !fits(kept.trimEnd() + ELLIPSIS, setting)) {
    const blank = kept.trimEnd().lastIndexOf(' ')
    kept =
      blank > line.length / 2
        ? kept.slice(0, blank)
        : [...graphemes.segment(kept)]
            .slice(0, -1)
            .map(({ segment }) => segment)
            .join('')
  }
  return kept.trimEnd().replace(/[,;:–—-]+$/, '') + ELLIPSIS
}

/**
 * Breaks a line of text into lines no wider than the column, measured by the font's own glyphs. A word that is too wide
 * is cut. Beyond `most` lines the last one ends in an ellipsis.
 */
export function wrap(text: string, setting: Setting, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, setting))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer, setting)) line = longer
    else {
      lines.push(line)
      line = word
    }
    if (lines.length === most) return [...lines.slice(0, -1), shorten(lines.at(-1) ?? '', setting)]
  }
  return line === '' ? lines : [...lines, line]
}
